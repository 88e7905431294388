// "?" tells which keys do something here: those of every page, of a list that can be walked, of the buttons that
// are seen. The canvas tells its own.

const dialog = document.getElementById("keys");

/** Writes what this page has, beyond what every page has. */
function fill() {
  const list = /** @type {HTMLElement} */ (dialog?.querySelector("[data-keys-here]"));
  /** @type {[string, string][]} */
  const here = [];
  if (document.querySelector("main input[type=search]")) here.push(["/", "Search this list"]);
  if (document.querySelector("[data-walk] a.row-link")) here.push(["J, K or arrow keys", "Next, previous row"], ["Enter", "Open the row"]);
  for (const act of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-key]"))) {
    if (act.checkVisibility()) here.push([(act.dataset.key ?? "").toUpperCase(), act.innerText.trim() || (act.getAttribute("aria-label") ?? "")]);
  }
  if (document.querySelector(".designer-canvas")) here.push(["? on the canvas", "What keys do there"]);
  list.replaceChildren(...here.flatMap(([keys, what]) => {
    const [term, said] = [document.createElement("dt"), document.createElement("dd")];
    term.textContent = keys;
    said.textContent = what;
    return [term, said];
  }));
  const part = /** @type {HTMLElement} */ (list.parentElement);
  part.hidden = here.length === 0;
}

if (dialog instanceof HTMLDialogElement) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.body.hasAttribute("data-no-keys")) return;
    const target = /** @type {HTMLElement} */ (event.target);
    if (target.isContentEditable || target.closest?.('input:not([type="radio"], [type="checkbox"]), textarea, select, dialog, [role=menu], [data-own-keys]')) return;
    event.preventDefault();
    window.segue.open("keys");
  });
  dialog.addEventListener("beforetoggle", fill);
}
