// Dialogs and drawers are native: data-opens="id" opens one, data-closes its own. A click on the
// backdrop closes those that say data-light. Questions before an act come from hx-confirm or, on
// plain forms, data-confirm.

/** @param {string} id */
export function open(id) {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement) || dialog.open) return;
  dialog.showModal();
  begin(dialog);
  dialog.addEventListener("keydown", () => delete dialog.dataset.begins, { once: true });
}

/**
 * Whoever opens a dialog goes to what it asks, not to its way out. What it asks may come from the server later.
 *
 * @param {HTMLDialogElement} dialog
 */
function begin(dialog) {
  dialog.dataset.begins = "";
  const at = document.activeElement;
  if (at !== dialog && !at?.matches(".dialog__close *")) return;
  const body = dialog.querySelector(".dialog__body")?.parentElement ?? dialog;
  const fields = [...body.querySelectorAll('.dialog__body :is(input:not([type="hidden"]), select, textarea)'), ...body.querySelectorAll(".dialog__body :is(.btn, button, .nav__item), .dialog__foot .btn")];
  const first = fields.find((one) => one instanceof HTMLElement && !one.matches(":disabled") && one.checkVisibility());
  if (!(first instanceof HTMLElement)) return;
  first.focus();
  delete dialog.dataset.begins;
}

document.addEventListener("click", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const opens = target.closest?.("[data-opens]")?.getAttribute("data-opens");
  if (opens) {
    event.preventDefault();
    open(opens);
    return;
  }
  if (target.closest?.("[data-closes]")) {
    target.closest("dialog")?.close();
    return;
  }
  if (target instanceof HTMLDialogElement && target.hasAttribute("data-light")) {
    const box = target.getBoundingClientRect();
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!inside && event.detail > 0) target.close();
  }
});

// A dialog that arrives in a fragment with data-open opens itself.
/** @param {ParentNode} root */
const openArrived = (root) => root.querySelectorAll("dialog[data-open]").forEach((d) => {
  d.removeAttribute("data-open");
  open(d.id);
});
document.addEventListener("htmx:after:swap", () => {
  openArrived(document);
  document.querySelectorAll("dialog:modal[data-begins]").forEach((dialog) => begin(/** @type {HTMLDialogElement} */ (dialog)));
});
openArrived(document);

/**
 * Asks in the page's own words and tells whether the person agreed.
 *
 * @param {Element} source element with data-confirm-title, -action, -tone
 * @param {string} question what will happen, and to what
 * @param {boolean} [sure] the answer yes has the focus: whoever pressed a key meant it
 * @returns {Promise<boolean>}
 */
export function ask(source, question, sure = false) {
  const dialog = document.getElementById("confirm");
  if (!(dialog instanceof HTMLDialogElement)) return Promise.resolve(true);
  const { confirmTitle = "Are you sure?", confirmAction = "Continue", confirmTone = "" } = /** @type {HTMLElement} */ (source).dataset;
  /** @param {string} slot @param {string} text */
  const fill = (slot, text) => {
    const place = dialog.querySelector(`[data-slot="${slot}"]`);
    if (place) place.textContent = text;
  };
  fill("title", confirmTitle);
  fill("text", question);
  fill("action", confirmAction);
  const yes = dialog.querySelector('[value="yes"]');
  yes?.classList.toggle("btn--danger", confirmTone === "danger");
  yes?.classList.toggle("btn--primary", confirmTone !== "danger");
  dialog.returnValue = "";
  dialog.showModal();
  if (sure && yes instanceof HTMLElement) yes.focus();
  return new Promise((answer) => dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true }));
}

document.addEventListener("htmx:confirm", (event) => {
  const { ctx, issueRequest, dropRequest } = /** @type {CustomEvent} */ (event).detail;
  if (!ctx?.confirm) return;
  event.preventDefault();
  ask(ctx.sourceElement, ctx.confirm).then((yes) => (yes ? issueRequest() : dropRequest()));
});

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const by = /** @type {SubmitEvent} */ (event).submitter;
  const source = by?.dataset.confirm ? by : form;
  const question = source.dataset.confirm;
  if (!question || form.dataset.confirmed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  ask(source, question).then((yes) => {
    if (!yes) return;
    form.dataset.confirmed = "yes";
    form.requestSubmit(by);
    delete form.dataset.confirmed;
  });
}, true);
