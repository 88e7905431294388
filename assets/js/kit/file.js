// File fields: shows what was picked, warns of files that are too big before they are sent. A file
// that is sent as soon as it is picked belongs to its form's answers: the form waits for it.
import { filledUnseen } from "./einvoice.js";
import { say, toast } from "./toast.js";

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

document.addEventListener("change", (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
  const field = input.closest(".file");
  const shown = field?.querySelector("[data-picked]");
  const row = field?.querySelector("template");
  if (!shown || !row) return;
  const limit = Number(input.dataset.limit ?? 0);
  shown.replaceChildren();
  let tooBig = "";
  for (const file of input.files ?? []) {
    const item = /** @type {DocumentFragment} */ (row.content.cloneNode(true));
    const name = item.querySelector(".file__name");
    const bytes = item.querySelector(".file__size");
    if (name) name.textContent = file.name;
    if (bytes) bytes.textContent = size(file.size);
    if (limit && file.size > limit) tooBig = `${file.name} is ${size(file.size)}; the most is ${size(limit)}. Choose a smaller file.`;
    shown.append(item);
  }
  input.setCustomValidity(tooBig);
  if (tooBig) input.reportValidity();
});

document.addEventListener("click", (event) => {
  const button = /** @type {Element} */ (event.target).closest?.("[data-unpick]");
  const input = /** @type {HTMLInputElement | null | undefined} */ (button?.closest(".file")?.querySelector('input[type="file"]'));
  if (!button || !input) return;
  input.value = "";
  input.dispatchEvent(new Event("change", { bubbles: true }));
  input.focus();
});

// A file that has arrived is taken off again: what was filled in from it stays.
document.addEventListener("click", (event) => {
  const button = /** @type {Element} */ (event.target).closest?.("[data-take-off]");
  const place = button?.closest(".upload");
  if (!(button instanceof HTMLElement) || !place) return;
  const number = place.querySelector("[data-number]");
  if (number instanceof HTMLInputElement) number.value = "";
  const filled = place.querySelector("[data-einvoice-row]") ? " What was filled in from it stays." : "";
  for (const gone of place.querySelectorAll(".preview, [data-einvoice]")) gone.remove();
  place.querySelector("[data-empty]")?.removeAttribute("hidden");
  place.querySelector("[data-held]")?.remove();
  const input = /** @type {HTMLInputElement | null} */ (place.querySelector('input[type="file"]'));
  if (input) input.value = "";
  input?.focus();
  say(`${button.dataset.takeOff} is taken off.${filled}`);
  place.dispatchEvent(new Event("change", { bubbles: true })); // not at the input, which would send nothing
});

/** A file of an address is attached as if somebody had chosen it.
 * @param {ParentNode} place @param {string} address */
async function attach(place, address) {
  const input = place.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) return;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const content = await answer.blob();
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], address.split("/").pop() ?? "file", { type: content.type }));
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  } catch {
    toast({ tone: "bad", title: "The invoice could not be attached", text: "Save it from “Invoices to try with”, and choose it here." });
  }
}
for (const place of document.querySelectorAll("[data-attach]")) if (place instanceof HTMLElement) attach(place, place.dataset.attach ?? "");

// One of several files is chosen by name: it goes to the form's field that fills in the others.
document.addEventListener("change", (event) => {
  const select = event.target;
  if (!(select instanceof HTMLSelectElement) || !select.matches("[data-attach-from]") || !select.value) return;
  const place = select.form?.querySelector("[data-fills]");
  if (place) attach(place, select.value);
});

for (const [name, over] of /** @type {[string, boolean][]} */ ([["dragover", true], ["dragleave", false], ["drop", false]])) {
  document.addEventListener(name, (event) => /** @type {Element} */ (event.target).closest?.(".file__drop")?.classList.toggle("is-over", over));
}

/** @type {Map<any, HTMLFormElement>} files that are being sent, by htmx's context, and the form of each */
const sending = new Map();
/** @type {Map<HTMLFormElement, HTMLElement | null>} forms that wait for their files, and the button that was pressed */
const waiting = new Map();
/** @param {HTMLFormElement} form */
const sends = (form) => [...sending.values()].includes(form);

document.addEventListener("htmx:before:request", (event) => {
  const { ctx } = /** @type {CustomEvent} */ (event).detail;
  const input = ctx.sourceElement;
  if (input instanceof HTMLInputElement && input.type === "file" && input.form) sending.set(ctx, input.form);
});
// htmx tells the document of a field that the answer has replaced.
document.addEventListener("htmx:finally:request", (event) => {
  const { ctx } = /** @type {CustomEvent} */ (event).detail;
  const form = sending.get(ctx);
  sending.delete(ctx);
  if (!form || sends(form) || !waiting.has(form)) return;
  const button = waiting.get(form) ?? null;
  waiting.delete(form);
  button?.classList.remove("is-loading");
  // Else what is the matter with the file is said, or there is something to look at first.
  if (!ctx.response?.raw?.ok) return;
  if (!filledUnseen(form)) form.requestSubmit(button);
  else say("Not sent yet: check what was filled in.");
});
document.addEventListener(
  "submit",
  (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (!sends(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = /** @type {HTMLElement | null} */ (/** @type {SubmitEvent} */ (event).submitter);
    button?.classList.add("is-loading");
    waiting.set(form, button);
  },
  true,
);
