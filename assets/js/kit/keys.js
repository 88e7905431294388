// Keys for the whole page: "/" goes to the search field; data-key="n" on a link or button is pressed
// by that key. Never while one types, and never with a modifier.

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = /** @type {HTMLElement} */ (event.target);
  if (target.isContentEditable || target.closest?.("input, textarea, select, dialog, [role=menu], [data-own-keys]")) return;
  if (event.key === "/") {
    const search = /** @type {HTMLInputElement | null} */ (document.querySelector("main input[type=search]"));
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
    return;
  }
  const act = [...document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`)].find((e) => e.checkVisibility());
  if (act instanceof HTMLElement) {
    event.preventDefault();
    act.click();
  }
});

document.addEventListener("click", (event) => {
  if (/** @type {Element} */ (event.target).closest?.("[data-reload]")) location.reload();
});
