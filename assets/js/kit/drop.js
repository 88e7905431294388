// A file dropped anywhere on a page that has a [data-drop] form is sent by that form.

/** @param {Event} event @returns {HTMLFormElement | null} the page's form, if a file is over the page and over no field of its own */
function formFor(event) {
  const { dataTransfer } = /** @type {DragEvent} */ (event);
  if (!dataTransfer?.types.includes("Files")) return null;
  return /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-drop]"));
}

for (const name of ["dragenter", "dragover"]) {
  document.addEventListener(name, (event) => {
    const form = formFor(event);
    if (!form) return;
    event.preventDefault();
    form.hidden = false;
  });
}

document.addEventListener("dragleave", (event) => {
  const form = formFor(event);
  if (form && !(/** @type {DragEvent} */ (event).relatedTarget)) form.hidden = true;
});

document.addEventListener("drop", (event) => {
  const form = formFor(event);
  const files = /** @type {DragEvent} */ (event).dataTransfer?.files;
  if (!form || !files?.length) return;
  event.preventDefault();
  const input = /** @type {HTMLInputElement} */ (form.querySelector('input[type="file"]'));
  input.files = files;
  form.requestSubmit();
});
