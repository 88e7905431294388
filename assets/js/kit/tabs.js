// Tabs whose panels are on the page (role=tablist). Tabs that are links need nothing.

/** @param {HTMLElement} tab */
function select(tab) {
  const list = tab.closest('[role="tablist"]');
  for (const other of list?.querySelectorAll('[role="tab"]') ?? []) {
    const chosen = other === tab;
    other.setAttribute("aria-selected", String(chosen));
    other.setAttribute("tabindex", chosen ? "0" : "-1");
    document.getElementById(other.getAttribute("aria-controls") ?? "")?.toggleAttribute("hidden", !chosen);
  }
}

document.addEventListener("click", (event) => {
  const tab = /** @type {Element} */ (event.target).closest?.('[role="tab"]');
  if (tab instanceof HTMLElement) select(tab);
});
document.addEventListener("keydown", (event) => {
  const tab = /** @type {Element} */ (event.target).closest?.('[role="tab"]');
  if (!(tab instanceof HTMLElement)) return;
  const all = /** @type {HTMLElement[]} */ ([...(tab.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]') ?? [])]);
  const at = all.indexOf(tab);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = all[(to + all.length) % all.length];
  select(next);
  next.focus();
});
