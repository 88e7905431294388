// Keys for the whole page: "/" goes to the search field; data-key="n" on a link or button is pressed
// by that key, after a question if it has data-key-asks; data-key-needs names a field that has to be
// filled in first. In a list that says data-walk, j, k and the arrows go from row to row, Enter opens
// one. Never while one types, and never with a modifier.

import { ask } from "./dialog.js";

/** @param {HTMLElement} act what the key stands for */
async function press(act) {
  const { keyNeeds = "", keyAsks = "" } = act.dataset;
  const needed = keyNeeds ? document.querySelector(keyNeeds) : null;
  if (needed instanceof HTMLTextAreaElement && !needed.value.trim()) {
    needed.focus();
    return;
  }
  if (!keyAsks || (await ask(act, keyAsks, act.dataset.confirmTone !== "danger"))) act.click();
}

/** Goes to another row of the list. @param {string} key @returns {boolean} whether there is a list */
function walk(key) {
  const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key];
  const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-walk] a.row-link")]);
  const at = rows.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  if (!by || rows.length === 0 || (at < 0 && document.activeElement !== document.body && document.activeElement?.id !== "main")) return false;
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

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
  if (walk(event.key)) {
    event.preventDefault();
    return;
  }
  const act = [...document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`)].find((e) => e.checkVisibility());
  if (act instanceof HTMLElement) {
    event.preventDefault();
    press(act);
  }
});

document.addEventListener("click", (event) => {
  if (/** @type {Element} */ (event.target).closest?.("[data-reload]")) location.reload();
});
