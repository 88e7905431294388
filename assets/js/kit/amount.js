// Amounts and numbers: grouped while one reads, plain while one types and in what is sent.

/** @param {string} text @returns {string} digits with a point, or the text as it is if it is no number */
export function plain(text) {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, "");
  // The last of "." and "," parts the decimals when it stands alone or both occur; "1,234" is grouped.
  const comma = bare.lastIndexOf(",");
  const point = bare.lastIndexOf(".");
  let result = bare;
  if (comma >= 0 && point >= 0) result = comma > point ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  else if (comma >= 0) result = /^-?\d{1,3}(,\d{3})+$/.test(bare) ? bare.replaceAll(",", "") : bare.indexOf(",") === comma ? bare.replace(",", ".") : bare;
  return /^-?\d+(\.\d*)?$/.test(result) ? result.replace(/\.$/, "") : text.trim();
}

/** @param {string} number @param {number | null} digits decimals to show, null for as many as there are */
export function grouped(number, digits) {
  if (!/^-?\d+(\.\d+)?$/.test(number)) return number;
  const [whole, fraction = ""] = number.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const body = whole.replace("-", "").replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = digits === null || fraction.length > digits ? fraction : fraction.padEnd(digits, "0");
  return sign + body + (shown ? `.${shown}` : "");
}

/** @param {HTMLInputElement} field */
const digits = (field) => (field.dataset.digits ? Number(field.dataset.digits) : null);

/** @param {EventTarget | null} target @returns {HTMLInputElement | null} */
const amount = (target) => (target instanceof HTMLInputElement && target.matches("[data-amount]") ? target : null);

document.addEventListener("focusin", (event) => {
  const field = amount(event.target);
  if (field && !field.readOnly) {
    field.value = plain(field.value);
    field.select();
  }
});
document.addEventListener("focusout", (event) => {
  const field = amount(event.target);
  if (field) field.value = grouped(plain(field.value), digits(field));
});
document.addEventListener("formdata", (event) => {
  const { formData, target } = /** @type {FormDataEvent} */ (event);
  if (!(target instanceof HTMLFormElement)) return;
  for (const field of target.elements) {
    const a = amount(field);
    if (a?.name && !a.disabled) formData.set(a.name, plain(a.value));
  }
});
