// The finder: Ctrl+K or Cmd+K, or a button with data-find. What every page knows is in its list from
// the start and narrowed at once; processes, tasks and instances come from the server (htmx) while one
// types; what a page can do by itself (the designer's blocks and acts) is offered through offer().
// Of what was opened only addresses are kept, in this browser and for this person: names, and whether they
// may still be seen, the server says anew.
import { fit, mark, wordsOf } from "./match.js";

/**
 * @typedef {Object} Offer  something that the page itself can find or do
 * @property {string} name
 * @property {string} group  the heading it stands under
 * @property {string} icon
 * @property {string} [tile]  classes of a coloured ground for the icon
 * @property {string} [detail]
 * @property {string} [words]  others it is looked for by
 * @property {string} [keys]  the key that does the same
 * @property {boolean} [typed]  shown only once something is typed
 * @property {() => void} act
 *
 * @typedef {Object} Entry
 * @property {HTMLElement} row
 * @property {string} name
 * @property {string} besides
 */

const WAIT = 120; // ms without another letter before the server is asked
const SAID = 600; // ms before the number of results is told
const KEPT = 12, RECENT = 6, MOST = 30;

const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById("find"));
const input = /** @type {HTMLInputElement} */ (document.getElementById("find-text"));
const list = /** @type {HTMLElement} */ (document.getElementById("find-list"));
const found = /** @type {HTMLElement} */ (document.getElementById("find-found"));

/** @type {(() => Offer[])[]} */
const offers = [];
/** @type {Offer[]} */
let own = [];
/** @type {WeakMap<Element, () => void>} */
const acts = new WeakMap();
let answered = ""; // what the rows from the server were asked for
let asking = false; // the server is to be asked, or is
let asked = ""; // what it was asked for last
let lost = false; // it did not answer that
let eager = false; // Enter was pressed before there was anything to choose
let chosen = false; // the arrows were used
let number = 0;
let asks = 0, says = 0;

/** Lets the page offer what only it can find or do; asked each time the finder opens. @param {() => Offer[]} make */
export function offer(make) {
  offers.push(make);
}

const rows = (/** @type {Element} */ where) => /** @type {HTMLElement[]} */ ([...where.querySelectorAll('[role="option"]')]);
const shown = () => rows(list).filter((row) => row.checkVisibility());
const group = (/** @type {string} */ name) => /** @type {HTMLElement} */ (list.querySelector(`[data-find-group="${name}"]`));
const nameOf = (/** @type {Element} */ row) => row.querySelector(".find__name")?.textContent ?? "";
const active = () => document.getElementById(input.getAttribute("aria-activedescendant") ?? "");

/** @param {HTMLElement} row @returns {Entry} */
const entry = (row) => ({ row, name: nameOf(row), besides: `${row.querySelector(".find__in")?.textContent ?? ""} ${row.dataset.findWords ?? ""}` });

/** What of a row is kept. @param {Element} row */
const addressOf = (row) => (row instanceof HTMLAnchorElement && !row.target ? row.pathname + row.search : "");

/** @returns {string[]} addresses, the newest first */
function kept() {
  try {
    const all = JSON.parse(localStorage.getItem(`segue.found.${dialog?.dataset.findWho}`) ?? "[]");
    return Array.isArray(all) ? all.filter((one) => typeof one === "string") : [];
  } catch {
    return []; // nothing may be kept here
  }
}

/** What was opened last, but for where one is. */
const recent = () => kept().filter((one) => one !== location.pathname);

/** @param {string} address */
function remember(address) {
  if (!address) return;
  try {
    localStorage.setItem(`segue.found.${dialog?.dataset.findWho}`, JSON.stringify([address, ...kept().filter((one) => one !== address)].slice(0, KEPT)));
  } catch {
    // nothing may be kept here
  }
}

/** @param {Element | null} row */
function point(row) {
  for (const other of list.querySelectorAll('[aria-selected="true"]')) if (other !== row) other.setAttribute("aria-selected", "false");
  if (!row) {
    input.removeAttribute("aria-activedescendant");
    return;
  }
  row.id ||= `find-row-${++number}`;
  row.setAttribute("aria-selected", "true");
  input.setAttribute("aria-activedescendant", row.id);
}

/** @param {number} by @param {boolean} [round] */
function step(by, round = true) {
  const all = shown(), at = all.indexOf(/** @type {HTMLElement} */ (active()));
  if (all.length === 0) return;
  chosen = true;
  const to = at < 0 ? (by > 0 ? 0 : all.length - 1) : round ? (at + by + all.length) % all.length : Math.max(0, Math.min(at + by, all.length - 1));
  point(all[to]);
  all[to].scrollIntoView({ block: "nearest" });
  if (to === 0) list.scrollTop = 0; // with the heading
}

/** Shows of some rows those that fit, best first where order says so. @param {Entry[]} entries @param {string[]} words @param {{order?: boolean, all?: boolean}} [how] @returns {number} the best score */
function narrow(entries, words, { order = false, all = false } = {}) {
  let best = 0;
  const fits = entries.map((one, i) => ({ ...one, i, fit: fit(words, one.name, one.besides) }));
  for (const { row, name, fit: how } of fits) {
    row.hidden = !how && !all;
    const place = row.querySelector(".find__name");
    if (place) mark(place, name, how?.spans ?? []);
    best = Math.max(best, how?.score ?? 0);
  }
  if (order) {
    for (const { row } of fits.sort((a, b) => (b.fit?.score ?? 0) - (a.fit?.score ?? 0) || Number(a.row.dataset.at) - Number(b.row.dataset.at))) row.parentElement?.append(row);
  }
  return best;
}

/** @param {Offer} one */
function rowOf(one) {
  const row = document.createElement("button");
  row.type = "button";
  row.className = "find__row";
  row.tabIndex = -1;
  row.setAttribute("role", "option");
  row.setAttribute("aria-selected", "false");
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("class", "icon icon--18");
  picture.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${document.documentElement.dataset.icons}#${one.icon}`);
  picture.append(use);
  const ground = document.createElement("span");
  if (one.tile) ground.className = one.tile;
  ground.append(picture);
  const words = [one.name, one.detail ?? ""].map((text, i) => {
    const span = document.createElement("span");
    span.className = i === 0 ? "find__name" : "find__in";
    span.textContent = text;
    return span;
  });
  row.append(one.tile ? ground : picture, ...words);
  if (one.keys) {
    const key = document.createElement("kbd");
    key.className = "key";
    key.setAttribute("aria-hidden", "true");
    key.textContent = one.keys;
    row.append(key);
  }
  acts.set(row, one.act);
  return row;
}

/** What the page itself offers. @param {string[]} words */
function fillOwn(words) {
  /** @type {Map<string, {one: Offer, score: number}[]>} */
  const groups = new Map();
  for (const one of own) {
    const how = words.length > 0 ? fit(words, one.name, `${one.detail ?? ""} ${one.words ?? ""}`) : one.typed ? null : { score: 0 };
    if (how) groups.set(one.group, [...(groups.get(one.group) ?? []), { one, score: how.score }]);
  }
  const place = /** @type {HTMLElement} */ (list.querySelector("[data-find-own]"));
  place.replaceChildren(...[...groups].map(([name, hits], i) => {
    const box = document.createElement("div"), head = document.createElement("div");
    box.className = "find__group";
    box.setAttribute("role", "group");
    box.setAttribute("aria-labelledby", (head.id = `find-own-${i}`));
    head.className = "find__head";
    head.setAttribute("role", "presentation");
    head.textContent = name;
    box.append(head, ...hits.sort((a, b) => b.score - a.score).slice(0, MOST).map(({ one }) => rowOf(one)));
    return box;
  }));
  for (const row of rows(place)) narrow([entry(row)], words, { all: true });
}

/** What was opened last: copies of rows that are in the list anyway. */
function fillRecent() {
  const box = group("recent");
  for (const row of rows(box)) row.remove();
  const known = new Map([...rows(group("go")), ...rows(group("do")), ...rows(found)].map((row) => [addressOf(row), row]));
  for (const address of recent()) {
    const row = known.get(address);
    if (!row || rows(box).length === RECENT) continue;
    const copy = /** @type {HTMLElement} */ (row.cloneNode(true));
    copy.removeAttribute("id");
    copy.hidden = false;
    box.append(copy);
  }
}

/** Draws the list anew for what is typed. */
function fill() {
  const words = wordsOf(input.value), empty = words.length === 0;
  const was = chosen ? active() : null;
  fillOwn(words);
  if (empty) fillRecent();
  const best = ["go", "do"].map((name) => ({ box: group(name), best: narrow(rows(group(name)).map(entry), words, { order: true }) }));
  if (best[1].best > best[0].best) best[0].box.before(best[1].box);
  else best[1].box.before(best[0].box);
  // What was found for other letters stays as long as it fits these too.
  narrow(rows(found).map(entry), words, { all: answered === input.value });
  for (const box of /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("[data-find-group]"))) {
    const name = box.dataset.findGroup;
    box.hidden = name === "recent" ? !empty || rows(box).length === 0 : !rows(box).some((row) => !row.hidden);
  }
  const all = shown();
  const none = /** @type {HTMLElement} */ (list.querySelector("[data-find-none]"));
  none.hidden = all.length > 0;
  none.textContent = asking ? "Looking …" : lost ? "This cannot be looked up right now. Type on to try again." : `Nothing you can see is called “${input.value.trim()}”.`;
  point(was && all.includes(was) ? was : (all[0] ?? null));
  if (!chosen) list.scrollTop = 0;
  clearTimeout(says);
  if (!asking) says = window.setTimeout(() => tell(all.length), SAID);
  if (eager && all.length > 0) go(all[0]);
}

/** @param {number} count */
function tell(count) {
  const place = dialog?.querySelector("[data-find-said]");
  if (place && dialog?.open) place.textContent = count === 0 ? "Nothing found" : count === 1 ? "1 found" : `${count} found`;
}

/** Asks the server, unless more letters follow. @param {number} [wait] */
function ask(wait = WAIT) {
  asking = true;
  lost = false;
  clearTimeout(asks);
  asks = window.setTimeout(() => {
    asked = input.value;
    input.dispatchEvent(new CustomEvent("find-ask"));
  }, wait);
}

/** Does what a row stands for. @param {Element} row @param {MouseEventInit} [how] */
function go(row, how = {}) {
  eager = false;
  row.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...how }));
}

/** Opens the finder, or closes it. */
export function toggle() {
  if (!dialog) return;
  if (dialog.open) return dialog.close();
  if (document.querySelector("dialog:modal")) return; // what is asked there comes first
  own = offers.flatMap((make) => make());
  for (const box of [group("go"), group("do")]) rows(box).forEach((row, i) => (row.dataset.at ??= String(i)));
  input.value = "";
  chosen = eager = false;
  const wanted = /** @type {HTMLElement} */ (document.getElementById("find-recent"));
  wanted.replaceChildren(...recent().filter((address) => /[/=]\d/.test(address)).map((address) => Object.assign(document.createElement("input"), { type: "hidden", name: "recent", value: address })));
  dialog.showModal();
  input.focus();
  ask(0);
  fill();
}

if (dialog) {
  if (/Mac|iP(hone|ad)/.test(navigator.platform)) for (const key of document.querySelectorAll("[data-find-key]")) key.textContent = "⌘K";
  remember(location.pathname);
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey || event.defaultPrevented) return;
    event.preventDefault();
    if (!event.repeat) toggle();
  });
  document.addEventListener("click", (event) => {
    if (/** @type {Element} */ (event.target).closest?.("[data-find]")) toggle();
  });
  input.addEventListener("input", () => {
    chosen = eager = false;
    ask();
    fill();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const by = /** @type {Record<string, [number, boolean]>} */ ({ ArrowDown: [1, true], ArrowUp: [-1, true], PageDown: [6, false], PageUp: [-6, false] })[event.key];
    if (by) step(...by);
    else if (event.key === "Enter") {
      const row = active();
      if (row) go(row, { ctrlKey: event.ctrlKey, metaKey: event.metaKey });
      else eager = asking;
    } else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the field
  list.addEventListener("pointermove", (event) => {
    const row = /** @type {Element} */ (event.target).closest('[role="option"]');
    if (row && (event.movementX || event.movementY)) point(row);
  });
  list.addEventListener("click", (event) => {
    const row = /** @type {Element} */ (event.target).closest('[role="option"]');
    if (!row) return;
    remember(addressOf(row));
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // another tab
    dialog.close(); // and the focus is where it was, before anything is done
    acts.get(row)?.();
  });
  document.addEventListener("htmx:after:swap", () => {
    const mine = found.querySelector("[data-find-for]");
    if (!mine || !dialog.open) return;
    answered = mine.getAttribute("data-find-for") ?? "";
    if (answered === input.value) asking = false;
    fill();
  });
  // Refused, or not reached: the answer was no list.
  document.addEventListener("htmx:finally:request", (event) => {
    if (/** @type {CustomEvent} */ (event).detail.ctx.sourceElement !== input || asked !== input.value || answered === asked) return;
    asking = false;
    lost = true;
    fill();
  });
}
