// The theme takes effect at once; the toggle's own request tells the server, which keeps it in a cookie.

/** @param {string} theme */
function set(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const item of document.querySelectorAll("[data-theme-set]")) {
    item.setAttribute("aria-checked", String(item.getAttribute("data-theme-set") === theme));
  }
  for (const radio of document.querySelectorAll("[data-theme-choice]")) {
    if (radio instanceof HTMLInputElement) radio.checked = radio.value === theme;
  }
}

document.addEventListener("click", (event) => {
  const item = /** @type {Element} */ (event.target).closest?.("[data-theme-set]");
  if (item) set(item.getAttribute("data-theme-set") ?? "system");
});
document.addEventListener("change", (event) => {
  const choice = event.target;
  if (!(choice instanceof HTMLInputElement) || !choice.matches("[data-theme-choice]")) return;
  set(choice.value);
  choice.form?.requestSubmit();
});
