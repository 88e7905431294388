// The people picker: a text field that asks the server (htmx) and a list of options to choose from.
// What is chosen becomes a chip with a hidden input, made from the option's own <template>.
import { say } from "./toast.js";

/** @param {Element} e */
const root = (e) => /** @type {HTMLElement | null} */ (e.closest?.(".combobox"));
/** @param {Element} box */
const input = (box) => /** @type {HTMLInputElement} */ (box.querySelector(".combobox__input"));
/** @param {Element} box */
const list = (box) => /** @type {HTMLElement} */ (box.querySelector('[role="listbox"]'));
/** @param {Element} box @returns {HTMLElement[]} */
const options = (box) => [...list(box).querySelectorAll('[role="option"]:not([aria-disabled])')].map((e) => /** @type {HTMLElement} */ (e));

/** @param {Element} box @param {boolean} open */
function show(box, open) {
  list(box).hidden = !open;
  input(box).setAttribute("aria-expanded", String(open));
  if (!open) activate(box, null);
}

/** @param {Element} box @param {HTMLElement | null} option */
function activate(box, option) {
  for (const o of options(box)) o.classList.toggle("is-active", o === option);
  if (option) {
    input(box).setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else input(box).removeAttribute("aria-activedescendant");
}

/** @param {HTMLElement} box @param {HTMLElement} option */
function choose(box, option) {
  if (option.dataset.goes) {
    window.open(option.dataset.goes, "_blank", "noopener");
    show(box, false);
    return;
  }
  const chip = option.querySelector("template")?.content.firstElementChild;
  if (!chip) return;
  const value = option.dataset.value ?? "";
  if (!box.hasAttribute("data-many")) box.querySelectorAll(".chip").forEach((c) => c.remove());
  if (![...box.querySelectorAll(".chip")].some((c) => c.getAttribute("data-value") === value)) {
    input(box).before(document.importNode(chip, true));
  }
  input(box).value = "";
  show(box, false);
  list(box).replaceChildren();
  box.dataset.chosen = ""; // an answer that is still under way is to letters that are gone
  input(box).focus();
  say(`${option.dataset.label ?? value} chosen`);
  changed(box);
}

/** @param {HTMLElement} box @param {Element} chip */
function remove(box, chip) {
  say(`${chip.querySelector(".truncate")?.textContent ?? ""} removed`);
  chip.remove();
  input(box).focus();
  changed(box);
}

/** @param {HTMLElement} box */
function changed(box) {
  const field = input(box);
  const empty = !box.querySelector(".chip");
  field.placeholder = empty ? (field.dataset.placeholder ?? "") : "";
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

document.addEventListener("htmx:after:swap", () => {
  const box = document.activeElement && root(document.activeElement);
  if (box && document.activeElement === input(box)) {
    if (box.dataset.chosen !== undefined) list(box).replaceChildren();
    show(box, list(box).childElementCount > 0);
    // Where nobody is found, all are offered below that: Enter means none of them by itself.
    activate(box, list(box).querySelector(".combobox__none") ? null : options(box)[0] ?? null);
  }
});

// What was found for fewer letters is not what Enter means, until the answer for these has come.
document.addEventListener("input", (event) => {
  const target = /** @type {Element} */ (event.target);
  const box = target.matches?.(".combobox__input") && root(target);
  if (!box) return;
  delete box.dataset.chosen;
  activate(box, null);
});

document.addEventListener("focusin", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (target.matches?.(".combobox__input")) delete root(target)?.dataset.chosen;
});

document.addEventListener("keydown", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (!target.matches?.(".combobox__input")) return;
  const box = root(target);
  if (!box) return;
  const all = options(box);
  const at = all.findIndex((o) => o.classList.contains("is-active"));
  const open = !list(box).hidden;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (!open && all.length) show(box, true);
    const step = event.key === "ArrowDown" ? 1 : -1;
    if (all.length) activate(box, all[(at + step + all.length) % all.length]);
  } else if (event.key === "Enter" && open) {
    event.preventDefault();
    if (at >= 0) choose(box, all[at]);
  } else if (event.key === "Escape" && open) {
    event.preventDefault();
    event.stopPropagation();
    show(box, false);
  } else if (event.key === "Backspace" && !input(box).value) {
    const last = [...box.querySelectorAll(".chip")].at(-1);
    if (last) remove(box, last);
  }
});

// What was pressed is what is meant, also where an answer brings other options
// before the finger or the mouse lets go: no click comes then.
/** @type {HTMLElement | null} */
let pressed = null;
/** @type {HTMLElement | null} */
let pressedIn = null;
document.addEventListener("pointerdown", (event) => {
  const target = /** @type {Element} */ (event.target);
  pressed = /** @type {HTMLElement | null} */ (target.closest?.(".combobox [role='option']") ?? null);
  if (pressed) event.preventDefault(); // the focus stays in the field
  pressedIn = pressed && root(pressed);
});
document.addEventListener("pointerup", (event) => {
  const box = root(/** @type {Element} */ (event.target));
  if (pressed && box && box === pressedIn && event.button === 0) choose(box, pressed);
  pressed = null;
});
document.addEventListener("pointercancel", () => (pressed = null));
document.addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  const box = root(target);
  if (!box) return;
  const option = target.closest('[role="option"]');
  const away = target.closest(".chip__remove");
  if (option instanceof HTMLElement) choose(box, option);
  else if (away) {
    const chip = away.closest(".chip");
    if (chip) remove(box, chip);
  } else if (target.closest(".combobox__box")) input(box).focus();
});
document.addEventListener("focusout", (event) => {
  const box = root(/** @type {Element} */ (event.target));
  const to = /** @type {FocusEvent} */ (event).relatedTarget;
  if (box && !(to instanceof Node && box.contains(to))) show(box, false);
});
