// Keys for the whole page: "/" goes to the search field; data-key="n" on a link or button is pressed
// by that key. With data-key-asks there is a question first; with data-key-holds, for what cannot be
// taken back, it is pressed after a moment (data-holds, ms) in which the element of that id says what is about to
// happen: Enter does it at once, any other key or a click stops it. What the form still requires, and the field that
// data-key-needs names, is gone to instead. In a list that says data-walk, j, k and the arrows go from
// row to row, Enter opens one. Never while one types, never with a modifier, never from a key that is
// kept down; and people may turn letters off (data-no-keys).

import { ask } from "./dialog.js";

/** @param {HTMLElement} act what the key stands for */
async function press(act) {
  const { keyNeeds = "", keyAsks = "" } = act.dataset;
  const needed = keyNeeds ? document.querySelector(keyNeeds) : null;
  if (needed instanceof HTMLTextAreaElement && !needed.value.trim()) {
    needed.focus();
    return;
  }
  if (act.dataset.keyHolds) return hold(/** @type {HTMLButtonElement} */ (act), act.dataset.keyHolds);
  if (!keyAsks || (await ask(act, keyAsks, act.dataset.confirmTone !== "danger"))) act.click();
}

/** The first field that a form still requires. @param {HTMLFormElement} form @returns {HTMLElement | null} */
function unanswered(form) {
  const lacks = /** @type {HTMLElement[]} */ ([
    ...[...form.querySelectorAll('[role="radiogroup"][aria-required="true"]')].filter((group) => !group.querySelector(":checked")).map((group) => group.querySelector("input")),
    ...[...form.querySelectorAll('.combobox__input[aria-required="true"]')].filter((field) => !field.closest(".combobox")?.querySelector(".chip")),
    ...form.querySelectorAll(":is(input, select, textarea):invalid"),
  ].filter(Boolean));
  return lacks.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0] ?? null;
}

/** Presses a button after a moment, unless somebody stops it. @param {HTMLButtonElement} button @param {string} id of what says so */
function hold(button, id) {
  const place = document.getElementById(id);
  const empty = button.form && unanswered(button.form);
  if (empty) {
    empty.focus();
    return;
  }
  if (!place || button.classList.contains("is-soon")) return;
  const end = new AbortController();
  const { signal } = end;
  button.classList.add("is-soon");
  place.textContent = (place.dataset.soon ?? "").replace("%s", button.innerText.trim());
  const over = () => {
    end.abort();
    clearTimeout(timer);
    button.classList.remove("is-soon");
    place.textContent = "";
  };
  const act = () => {
    over();
    if (button.isConnected) button.click();
  };
  const timer = setTimeout(act, Number(place.dataset.holds));
  document.addEventListener("keydown", (event) => {
    event.preventDefault();
    event.stopImmediatePropagation(); // it means nothing else
    if (event.repeat) return; // the key that began it is still down
    if (event.key === "Enter") act();
    else over();
  }, { signal, capture: true });
  document.addEventListener("pointerdown", over, { signal, capture: true });
  addEventListener("blur", over, { signal });
}

/** Goes to another row of the list. @param {string} key @returns {boolean} whether there is a list */
function walk(key) {
  if (key.length === 1 && !letters()) return false;
  const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key];
  const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-walk] a.row-link")]);
  const at = rows.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  if (!by || rows.length === 0 || (at < 0 && document.activeElement !== document.body && document.activeElement?.id !== "main")) return false;
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

/** Whether keys without Ctrl or Alt do something for this person. */
const letters = () => !document.body.hasAttribute("data-no-keys");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = /** @type {HTMLElement} */ (event.target);
  if (target.isContentEditable || target.closest?.("input, textarea, select, dialog, [role=menu], [data-own-keys]")) return;
  if (event.key === "/" && letters()) {
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
  if (event.repeat || !letters()) return;
  const act = [...document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`)].find((e) => e.checkVisibility());
  if (act instanceof HTMLElement) {
    event.preventDefault();
    press(act);
  }
});

// Who comes back from a task that they answered goes on with the next.
const from = document.referrer && new URL(document.referrer);
if (from && from.origin === location.origin && /^\/tasks\/\d+$/.test(from.pathname) && document.querySelector("#toasts .toast")) {
  /** @type {HTMLElement | null} */ (document.querySelector("[data-walk] a.row-link"))?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  if (/** @type {Element} */ (event.target).closest?.("[data-reload]")) location.reload();
});
