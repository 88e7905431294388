// File fields: shows what was picked, warns of files that are too big before they are sent. A file
// that is sent as soon as it is picked belongs to its form's answers: the form waits for it.
import { filledUnseen } from "./einvoice.js";
import { say } from "./toast.js";

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
