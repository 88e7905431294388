// Toasts: good news leaves after a while, bad news stays until closed. A pointer or the focus on
// one holds it.
const stay = 8000;

/** @param {Element} toast */
function leave(toast) {
  toast.classList.add("is-leaving");
  setTimeout(() => toast.remove(), matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 180);
}

/** What a toast says, but for the number by which the log knows it. @param {Element} toast */
const sentence = (toast) => [...toast.querySelectorAll(".toast__title, .toast__text")].map((e) => (e.textContent ?? "").replace(/ Reference: \w+$/, "")).join(". ");

/** @param {Element} toast */
function watch(toast) {
  if (toast.hasAttribute("data-watched")) return;
  toast.setAttribute("data-watched", "");
  for (const other of toast.parentElement?.querySelectorAll("[data-watched]") ?? []) {
    if (other !== toast && sentence(other) === sentence(toast)) other.remove(); // once is enough
  }
  // An alert is announced by itself; the rest through the region that was there from the start.
  if (toast.getAttribute("role") !== "alert") {
    say([...toast.querySelectorAll(".toast__title, .toast__text")].map((e) => e.textContent).join(". "));
  }
  if (toast.hasAttribute("data-stays")) return;
  let timer = setTimeout(() => leave(toast), stay);
  const hold = () => clearTimeout(timer);
  const release = () => {
    clearTimeout(timer);
    timer = setTimeout(() => leave(toast), stay);
  };
  toast.addEventListener("pointerenter", hold);
  toast.addEventListener("pointerleave", release);
  toast.addEventListener("focusin", hold); // F6 leads here
  toast.addEventListener("focusout", release);
}

/**
 * Says something to screen readers without moving the focus.
 *
 * @param {string} text
 */
export function say(text) {
  const live = heard();
  if (!live) return;
  live.textContent = ""; // or the same words would not be told twice
  requestAnimationFrame(() => (live.textContent = text));
}

/** Where what is said is heard: beside an open dialog nothing is. */
function heard() {
  const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
  if (!dialog) return document.getElementById("live");
  const own = dialog.querySelector(":scope > [data-said]");
  if (own) return own;
  const made = Object.assign(document.createElement("div"), { className: "sr-only" });
  made.setAttribute("role", "status");
  made.dataset.said = "";
  dialog.append(made);
  return made;
}

/**
 * Shows a message in the corner; bad news stays until closed.
 *
 * @param {{tone?: "good" | "bad" | "warn" | "info", title: string, text?: string}} notice
 */
export function toast({ tone = "good", title, text = "" }) {
  const template = document.getElementById(`toast-${tone}`);
  if (!(template instanceof HTMLTemplateElement)) return;
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const [head, body] = [copy.querySelector(".toast__title"), copy.querySelector(".toast__text")];
  if (head) head.textContent = title;
  if (body) body.textContent = text;
  document.getElementById("toasts")?.append(copy);
}

const region = document.getElementById("toasts");
if (region) {
  region.querySelectorAll(".toast").forEach(watch);
  new MutationObserver(() => region.querySelectorAll(".toast").forEach(watch)).observe(region, { childList: true });
}

document.addEventListener("click", (event) => {
  const toast = /** @type {Element} */ (event.target).closest?.("[data-dismiss]")?.closest(".toast, .banner");
  if (toast) leave(toast);
});
