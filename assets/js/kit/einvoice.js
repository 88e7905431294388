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
/** @type {WeakMap<Element, HTMLElement>} the panel that made a mark "From the e-invoice" */
const makers = new WeakMap();
/** @type {WeakSet<HTMLFormElement>} forms that were filled in and not looked at since */
const unseen = new WeakSet();

/** Whether fields were filled in since the form was last sent; asking counts as looking.
 * @param {HTMLFormElement} form */
export function filledUnseen(form) {
  if (!unseen.delete(form)) return false;
  const panel = form.querySelector("[data-einvoice]");
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
  const heard = chosen(field);
  heard?.dispatchEvent(new Event("input", { bubbles: true }));
  return () => heard?.dispatchEvent(new Event("change", { bubbles: true }));
}

/** @param {HTMLElement} panel @returns {HTMLElement[]} */
const rows = (panel) => [...panel.querySelectorAll("[data-einvoice-row]")].filter((r) => r instanceof HTMLElement);

/** What the file says for the field of a row; null: nobody knows it any more.
 * @param {HTMLFormElement} form @param {HTMLElement} panel @param {HTMLElement} row */
function said(form, panel, row) {
  const { einvoiceRow: name = "", value } = row.dataset;
  const key = `${name} ${panel.querySelector("input")?.value ?? ""}`;
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
    const { einvoiceRow: name = "" } = row.dataset;
    const value = said(form, panel, row);
    const field = control(form, name);
    if (!field || value === null || past.has(name)) continue;
    past.add(name);
    const now = meant(field, field.value);
    if (now !== "" && now !== known.get(name)) continue; // somebody's, to be kept
    changed.push(write(field, value));
    known.set(name, meant(field, value));
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
    const field = value === null ? null : control(form, row.dataset.einvoiceRow ?? "");
    const kept = row.querySelector("[data-einvoice-kept]");
    const yours = row.querySelector("[data-einvoice-yours]");
    const as = field ? meant(field, field.value) === meant(field, value ?? "") : false;
    const empty = field?.value === "";
    if (field) mark(field, as, panel);
    if (yours && field) yours.textContent = empty ? "The field is empty." : `You have “${shown(field)}”, which was kept.`;
    kept?.toggleAttribute("hidden", !field || as);
    row.hidden = as; // its field says so itself
    if (as) same++;
    else if (field && !empty) other++;
  }
  const names = rows(panel).map((r) => r.dataset.einvoiceRow);
  for (const made of form.querySelectorAll("[data-read-mark]")) {
    const by = makers.get(made);
    const name = made.closest(".field")?.querySelector("[name]")?.getAttribute("name") ?? "";
    if (!by?.isConnected || (by === panel && !names.includes(name))) made.remove();
  }
  panel.querySelector(".einvoice__rows")?.toggleAttribute("hidden", rows(panel).every((row) => row.hidden));
  const told = panel.querySelector("[data-einvoice-told]");
  const text = `${same === 1 ? "1 field is" : `${same} fields are`} filled in from it. ${other ? `${other === 1 ? "1 holds" : `${other} hold`} something else, which was kept. ` : ""}Check them; you may change everything.`;
  if (told && told.textContent !== text) told.textContent = text;
}

/** The input of a field that says its value: of several choices the chosen one.
 * @param {Control} field */
function chosen(field) {
  if (!(field instanceof RadioNodeList)) return field;
  const radios = [...field].filter((r) => r instanceof HTMLInputElement);
  return radios.find((r) => r.checked) ?? radios[0];
}

/** What stands in a field, as a person reads it.
 * @param {Control} field */
function shown(field) {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.textContent?.trim() ?? "";
  const label = field instanceof RadioNodeList ? chosen(field)?.labels?.[0]?.querySelector(".choice__label")?.textContent?.trim() : "";
  const text = label || field.value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Marks a field whose value is the e-invoice's. Where several files say something for one
 * field, each takes away only its own mark.
 * @param {Control} field @param {boolean} as @param {HTMLElement} panel */
function mark(field, as, panel) {
  const place = chosen(field)?.closest(".field");
  const there = place?.querySelector("[data-read-mark]");
  if (!as) {
    if (there && makers.get(there) === panel) there.remove();
  } else if (place && !there) {
    const template = panel.querySelector("template")?.content.firstElementChild;
    const made = template && document.importNode(template, true);
    if (!made) return;
    makers.set(made, panel);
    place.append(made);
  }
}

function all() {
  for (const panel of document.querySelectorAll("[data-einvoice]")) {
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
    for (const mark of form?.querySelectorAll("[data-read-mark]") ?? []) if (!makers.get(mark)?.isConnected) mark.remove();
    for (const panel of form?.querySelectorAll("[data-einvoice]") ?? []) if (form && panel instanceof HTMLElement) tell(form, panel);
  });
}
document.addEventListener("click", (event) => {
  const row = /** @type {Element} */ (event.target).closest?.("[data-einvoice-use]")?.closest("[data-einvoice-row]");
  const form = row?.closest("form");
  if (!(row instanceof HTMLElement) || !form) return;
  const panel = row.closest("[data-einvoice]");
  const value = panel instanceof HTMLElement ? said(form, panel, row) : null;
  const field = control(form, row.dataset.einvoiceRow ?? "");
  if (!field || value === null) return;
  write(field, value)();
  chosen(field)?.focus(); // the button is gone
});
