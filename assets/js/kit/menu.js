// Menus: a button with popovertarget and a popover with role=menu. The browser opens, closes on
// Escape and on a click elsewhere; this file places the list and gives it a menu's keys.
import { place } from "./place.js";

/** @param {Element} list @returns {HTMLElement[]} */
const items = (list) => [...list.querySelectorAll('[role^="menuitem"]')].filter((e) => e instanceof HTMLElement && e.checkVisibility()).map((e) => /** @type {HTMLElement} */ (e));

/** @param {Element} list */
const opener = (list) => document.querySelector(`[popovertarget="${CSS.escape(list.id)}"]`);

// The browser shows a list before it says so: until it is placed nobody sees it, in a corner of the window.
document.addEventListener(
  "beforetoggle",
  (event) => {
    const list = /** @type {HTMLElement} */ (event.target);
    if (list.matches?.(".menu__list")) list.style.visibility = /** @type {ToggleEvent} */ (event).newState === "open" ? "hidden" : "";
  },
  true,
);

document.addEventListener(
  "toggle",
  (event) => {
    const list = /** @type {HTMLElement} */ (event.target);
    if (!list.matches?.(".menu__list")) return;
    list.style.visibility = "";
    const open = /** @type {ToggleEvent} */ (event).newState === "open";
    const button = opener(list);
    button?.setAttribute("aria-expanded", String(open));
    if (!open || !button) return;
    const at = button.getBoundingClientRect();
    list.style.maxHeight = `${Math.round(Math.max(at.top, innerHeight - at.bottom)) - 12}px`; // it scrolls only where the window has no room
    place(list, button, { align: list.dataset.align === "end" ? "end" : "start", side: list.dataset.side === "above" ? "above" : "below" });
    items(list)[0]?.focus();
  },
  true,
);

document.addEventListener("keydown", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const list = target.closest?.(".menu__list");
  if (!list) {
    const button = target.closest?.('[aria-haspopup="menu"]');
    if (button && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      document.getElementById(button.getAttribute("popovertarget") ?? "")?.showPopover();
    }
    return;
  }
  const all = items(list);
  const at = all.indexOf(target);
  /** @param {number} i */
  const go = (i) => {
    event.preventDefault();
    all[(i + all.length) % all.length]?.focus();
  };
  if (event.key === "ArrowDown") go(at + 1);
  else if (event.key === "ArrowUp") go(at - 1);
  else if (event.key === "Home") go(0);
  else if (event.key === "End") go(all.length - 1);
  else if (event.key === "Tab") /** @type {HTMLElement} */ (list).hidePopover();
  else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
    const rest = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    rest.find((e) => e.innerText.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  }
});

// An item that does something closes its menu; the opener gets the focus back from the browser.
document.addEventListener("click", (event) => {
  const item = /** @type {HTMLElement} */ (event.target).closest?.('[role="menuitem"], [role="menuitemradio"]');
  if (!item) return;
  if (item.getAttribute("aria-disabled") === "true") event.preventDefault();
  else /** @type {HTMLElement | null} */ (item.closest(".menu__list"))?.hidePopover();
});
addEventListener("resize", () => document.querySelectorAll(".menu__list:popover-open").forEach((l) => /** @type {HTMLElement} */ (l).hidePopover()));
