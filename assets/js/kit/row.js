// A click anywhere in a row follows the row's link, as a click on the link itself would (a new tab with
// Ctrl or the middle button); not on something else one can press, and not while text is marked.

/** @param {MouseEvent} event */
function follow(event) {
  const target = /** @type {Element} */ (event.target);
  if (event.defaultPrevented || target.closest?.("a, button, input, label, select, summary, [popover]")) return;
  const link = target.closest?.("tr")?.querySelector("a.row-link");
  if (!(link instanceof HTMLAnchorElement) || String(getSelection())) return;
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey || event.button === 1, metaKey: event.metaKey, shiftKey: event.shiftKey }));
}
document.addEventListener("click", follow);
document.addEventListener("auxclick", (event) => { if (event.button === 1) follow(event); });
