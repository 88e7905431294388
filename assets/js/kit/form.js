// Forms: an answer with errors moves the focus to the summary; a plain form is not sent twice.

/** @param {ParentNode} where */
function focusErrors(where) {
  const summary = where.querySelector(".errors[data-focus]");
  if (!(summary instanceof HTMLElement)) return;
  summary.removeAttribute("data-focus");
  const links = summary.querySelectorAll("a[href^='#']"), only = links.length === 1 ? fieldOf(links[0]) : null;
  if (!only) return summary.focus();
  // One thing is wrong, and is said at its field.
  if (document.getElementById(`${only.id}-error`)) summary.hidden = true;
  only.focus();
  only.scrollIntoView({ block: "center" });
}

/** The field that a link in a summary leads to, also where that is a group. @param {Element} link */
function fieldOf(link) {
  const field = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  const focusable = field?.matches("input, select, textarea, button") ? field : field?.querySelector("input:not([type=hidden]), select, textarea, button");
  return focusable instanceof HTMLElement ? focusable : null;
}
document.addEventListener("htmx:after:swap", () => focusErrors(document));
focusErrors(document);

// A link in the summary focuses its field.
document.addEventListener("click", (event) => {
  const link = /** @type {Element} */ (event.target).closest?.(".errors a[href^='#']");
  const focusable = link && fieldOf(link);
  if (!focusable) return;
  event.preventDefault();
  focusable.focus();
  focusable.scrollIntoView({ block: "center" });
});

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (event.defaultPrevented || form.method === "dialog" || form.method === "get" || form.target === "_blank") return;
  const button = /** @type {SubmitEvent} */ (event).submitter;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  button?.classList.add("is-loading");
  const says = form.querySelector("[data-sending]");
  if (says instanceof HTMLElement && says.dataset.sending) tellOf(form, says);
});

/** Says what a form that takes long is doing, and for how long already: told once, counted in silence.
 * @param {HTMLFormElement} form @param {HTMLElement} says */
function tellOf(form, says) {
  const begun = Date.now();
  const counted = document.createElement("span");
  counted.setAttribute("aria-hidden", "true");
  const timer = setInterval(() => {
    if (!form.dataset.sent || !says.isConnected) {
      clearInterval(timer);
      says.replaceChildren();
      return;
    }
    if (!counted.isConnected) says.replaceChildren(`${says.dataset.sending} … `, counted);
    counted.textContent = `${Math.round((Date.now() - begun) / 1000)} s`;
  }, 1000);
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) form.removeAttribute("data-sent");
  for (const button of document.querySelectorAll("button.is-loading:not([data-loading])")) button.classList.remove("is-loading");
});

/** What was wrong with a field is no longer true of what is typed now. @param {HTMLElement} field */
function mended(field) {
  const said = field.id && field.getAttribute("aria-invalid") === "true" && document.getElementById(`${field.id}-error`);
  if (!said) return;
  field.removeAttribute("aria-invalid");
  said.remove();
}

document.addEventListener("input", (event) => {
  mended(/** @type {HTMLElement} */ (event.target));
  const counted = /** @type {HTMLTextAreaElement} */ (event.target);
  const counter = counted.id && document.getElementById(`${counted.id}-count`);
  if (!counter) return;
  const { value: { length }, maxLength } = counted;
  counter.hidden = length < 0.8 * maxLength;
  counter.textContent = `${length.toLocaleString("en")} of ${maxLength.toLocaleString("en")}`;
});

// Fields that send their form as soon as they change (filters).
document.addEventListener("change", (event) => {
  const field = /** @type {HTMLInputElement} */ (event.target);
  if (field.matches?.("[data-submits]")) field.form?.requestSubmit();
});

// Filters that a phone has behind one button.
document.addEventListener("click", (event) => {
  const fold = /** @type {Element} */ (event.target).closest?.("[data-filters]");
  if (fold) fold.setAttribute("aria-expanded", String(fold.parentElement?.classList.toggle("is-open")));
});

// "Select all" of a table.
document.addEventListener("change", (event) => {
  const box = /** @type {HTMLInputElement} */ (event.target);
  const table = box.closest?.("table");
  if (!table) return;
  const rows = /** @type {HTMLInputElement[]} */ ([...table.querySelectorAll("[data-select-row]")]);
  const all = /** @type {HTMLInputElement | null} */ (table.querySelector("[data-select-all]"));
  if (box === all) for (const row of rows) row.checked = box.checked;
  else if (!box.matches("[data-select-row]")) return;
  const chosen = rows.filter((r) => r.checked).length;
  if (all) {
    all.checked = chosen > 0 && chosen === rows.length;
    all.indeterminate = chosen > 0 && chosen < rows.length;
  }
  for (const row of rows) row.closest("tr")?.toggleAttribute("data-chosen", row.checked);
  const bulk = table.closest(".table-card, .card")?.querySelector("[data-bulk]");
  const count = bulk?.querySelector("[data-chosen]");
  if (count) count.textContent = String(chosen);
  bulk?.toggleAttribute("hidden", chosen === 0);
});
