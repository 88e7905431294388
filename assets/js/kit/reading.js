// What an e-invoice says for the fields of its form: fills in those that are empty, never what
// somebody typed, and says beside the file how each stands.
import { grouped, plain } from "./amount.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | RadioNodeList} Control */

/** @type {WeakMap<HTMLFormElement, Map<string, string>>} what was filled in, by name */
const filled = new WeakMap();
/** @type {WeakMap<HTMLFormElement, Map<string, Set<string>>>} by reading, the fields that were tried: never twice */
const tried = new WeakMap();
/** @type {WeakMap<HTMLFormElement, Map<string, string>>} what fresh readings say; a long text does not travel with its form */
const texts = new WeakMap();
/** @type {WeakSet<HTMLFormElement>} forms that were filled in and not looked at since */
const unseen = new WeakSet();

/** Whether fields were filled in since the form was last sent; asking counts as looking.
 * @param {HTMLFormElement} form */
export function filledUnseen(form) {
  if (!unseen.delete(form)) return false;
  const panel = form.querySelector("[data-reading]");
  if (panel instanceof HTMLElement) panel.focus();
  return true;
}

/** @param {HTMLFormElement} form @param {string} name @returns {Control | null} */
const control = (form, name) => /** @type {Control | null} */ (form.elements.namedItem(name));

/** @param {Control} field */
const isAmount = (field) => field instanceof HTMLInputElement && field.matches("[data-amount]");

/** A value as it is compared: amounts by their number.
 * @param {Control} field @param {string} value */
function meant(field, value) {
  if (!isAmount(field)) return value.trim().replaceAll("\r\n", "\n");
  const n = plain(value);
  return n.includes(".") ? n.replace(/0+$/, "").replace(/\.$/, "") : n;
}

/** @param {Control} field @param {string} value */
function write(field, value) {
  const input = field instanceof HTMLInputElement ? field : null;
  field.value = input && isAmount(field) && document.activeElement !== input ? grouped(value, input.dataset.digits ? Number(input.dataset.digits) : null) : value;
  const heard = field instanceof RadioNodeList ? [...field].find((r) => r instanceof HTMLInputElement && r.checked) : field;
  heard?.dispatchEvent(new Event("input", { bubbles: true }));
  return () => heard?.dispatchEvent(new Event("change", { bubbles: true }));
}

/** @param {HTMLElement} panel @returns {HTMLElement[]} */
const rows = (panel) => [...panel.querySelectorAll("[data-reads]")].filter((r) => r instanceof HTMLElement);

/** What the file says for the field of a row; null: nobody knows it any more.
 * @param {HTMLFormElement} form @param {HTMLElement} panel @param {HTMLElement} row */
function said(form, panel, row) {
  const { reads = "", value } = row.dataset;
  const key = `${reads} ${panel.querySelector("input")?.value ?? ""}`;
  const known = texts.get(form) ?? new Map();
  texts.set(form, known);
  if (value !== undefined) known.set(key, value);
  return /** @type {string | null} */ (value ?? known.get(key) ?? null);
}

/** Fills in what is empty and was not tried yet.
 * @param {HTMLFormElement} form @param {HTMLElement} panel */
function fill(form, panel) {
  const id = panel.querySelector("input")?.value ?? "";
  const readings = tried.get(form) ?? new Map();
  tried.set(form, readings);
  if (panel.hasAttribute("data-fresh")) readings.set(id, new Set());
  const past = readings.get(id);
  if (!past) return; // sent and brought back: it has been filled in before
  const known = filled.get(form) ?? new Map();
  filled.set(form, known);
  const changed = [];
  for (const row of rows(panel)) {
    const { reads = "" } = row.dataset;
    const value = said(form, panel, row);
    const field = control(form, reads);
    if (!field || value === null || past.has(reads)) continue;
    past.add(reads);
    const now = meant(field, field.value);
    if (now !== "" && now !== known.get(reads)) continue; // somebody's, to be kept
    changed.push(write(field, value));
    known.set(reads, meant(field, value));
  }
  if (changed.length > 0) unseen.add(form);
  for (const tell of changed) tell();
}

/** Says of each field how it stands.
 * @param {HTMLFormElement} form @param {HTMLElement} panel */
function tell(form, panel) {
  let same = 0;
  let other = 0;
  for (const row of rows(panel)) {
    const value = said(form, panel, row);
    const field = value === null ? null : control(form, row.dataset.reads ?? "");
    const kept = row.querySelector("[data-reading-kept]");
    const yours = row.querySelector("[data-reading-yours]");
    const as = field ? meant(field, field.value) === meant(field, value ?? "") : false;
    const empty = field?.value === "";
    if (field) mark(field, as, panel);
    if (yours && field) yours.textContent = empty ? "The field is empty." : `You have “${shown(field)}”, which was kept.`;
    kept?.toggleAttribute("hidden", !field || as);
    if (as) same++;
    else if (field && !empty) other++;
  }
  for (const made of form.querySelectorAll("[data-read-mark]")) {
    const names = rows(panel).map((r) => r.dataset.reads);
    const field = made.closest(".field")?.querySelector("[name]");
    if (!names.includes(field?.getAttribute("name") ?? "")) made.remove();
  }
  const told = panel.querySelector("[data-reading-told]");
  const text = `${same === 1 ? "1 field is" : `${same} fields are`} filled in from it. ${other ? `${other === 1 ? "1 holds" : `${other} hold`} something else, which was kept. ` : ""}Check them; you may change everything.`;
  if (told && told.textContent !== text) told.textContent = text;
}

/** What stands in a field, as a person reads it.
 * @param {Control} field */
function shown(field) {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.textContent?.trim() ?? "";
  return field.value.length > 60 ? `${field.value.slice(0, 60)}…` : field.value;
}

/** Marks a field whose value is the e-invoice's.
 * @param {Control} field @param {boolean} as @param {HTMLElement} panel */
function mark(field, as, panel) {
  const one = field instanceof RadioNodeList ? field[0] : field;
  const place = one instanceof HTMLElement ? one.closest(".field") : null;
  const there = place?.querySelector("[data-read-mark]");
  if (!as) there?.remove();
  else if (place && !there) {
    const made = panel.querySelector("template")?.content.cloneNode(true);
    if (made) place.append(made);
  }
}

function all() {
  for (const panel of document.querySelectorAll("[data-reading]")) {
    const form = panel.closest("form");
    if (!form || !(panel instanceof HTMLElement)) continue;
    fill(form, panel);
    panel.removeAttribute("data-fresh");
    tell(form, panel);
  }
}

document.addEventListener("htmx:after:swap", all);
all();

for (const kind of ["input", "change", "focusout"]) {
  document.addEventListener(kind, (event) => {
    const form = /** @type {Element} */ (event.target).closest?.("form");
    for (const panel of form?.querySelectorAll("[data-reading]") ?? []) if (form && panel instanceof HTMLElement) tell(form, panel);
  });
}
document.addEventListener("click", (event) => {
  const row = /** @type {Element} */ (event.target).closest?.("[data-reading-use]")?.closest("[data-reads]");
  const form = row?.closest("form");
  if (!(row instanceof HTMLElement) || !form) return;
  const panel = row.closest("[data-reading]");
  const value = panel instanceof HTMLElement ? said(form, panel, row) : null;
  const field = control(form, row.dataset.reads ?? "");
  if (!field || value === null) return;
  write(field, value)();
  const one = field instanceof RadioNodeList ? field[0] : field;
  if (one instanceof HTMLElement) one.focus(); // the button is gone
});
