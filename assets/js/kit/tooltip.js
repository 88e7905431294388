// Tooltips: one popover for the page, filled from data-tip (or title). Shown after a rest of the
// pointer or at once on keyboard focus; Escape hides it; the pointer may move onto it.
import { place } from "./place.js";

const tip = document.createElement("div");
tip.className = "tooltip";
tip.id = "tooltip";
tip.setAttribute("role", "tooltip");
tip.setAttribute("popover", "manual");

/** @type {Element | null} */
let owner = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** @param {Element} element */
function show(element) {
  const text = element.getAttribute("data-tip");
  if (!text || !element.isConnected) return;
  owner = element;
  tip.textContent = text;
  // Inside a modal dialog only its own children are on top.
  (element.closest("dialog[open]") ?? document.body).append(tip);
  tip.showPopover();
  place(tip, element, { align: "middle", side: element.getAttribute("data-tip-side") === "below" ? "below" : "above", gap: 6 });
  if (element.getAttribute("aria-label") !== text && element.textContent?.trim() !== text) element.setAttribute("aria-describedby", joined(element, true));
}

/** @param {Element} element @param {boolean} add */
function joined(element, add) {
  const ids = (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((id) => id && id !== tip.id);
  return (add ? [...ids, tip.id] : ids).join(" ");
}

function hide() {
  clearTimeout(timer);
  if (!owner) return;
  const rest = joined(owner, false);
  if (rest) owner.setAttribute("aria-describedby", rest);
  else owner.removeAttribute("aria-describedby");
  owner = null;
  if (tip.matches(":popover-open")) tip.hidePopover();
}

/** @param {Event} event */
function carrier(event) {
  const element = /** @type {Element} */ (event.target).closest?.("[data-tip], [title]");
  const title = element?.getAttribute("title");
  if (element && title && !(element instanceof HTMLIFrameElement)) {
    element.setAttribute("data-tip", title);
    element.removeAttribute("title");
  }
  return element ?? cut(/** @type {Element} */ (event.target));
}

/**
 * A text that is cut off shows the whole of it.
 *
 * @param {Element} target
 */
function cut(target) {
  const element = target.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");
  if (!element || (element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight)) return null;
  element.setAttribute("data-tip", (element.textContent ?? "").trim());
  return element;
}

document.addEventListener("pointerover", (event) => {
  if (/** @type {PointerEvent} */ (event).pointerType === "touch") return;
  const target = /** @type {Element} */ (event.target);
  if (tip.contains(target)) return clearTimeout(timer);
  const element = carrier(event);
  if (element === owner) return clearTimeout(timer);
  clearTimeout(timer);
  if (!element) {
    timer = setTimeout(hide, 120);
    return;
  }
  timer = setTimeout(() => { hide(); show(element); }, owner ? 60 : 350);
});
document.addEventListener("focusin", (event) => {
  const element = carrier(event);
  if (element?.matches(":focus-visible")) { hide(); show(element); }
});
document.addEventListener("focusout", hide);
document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
document.addEventListener("pointerdown", hide);
addEventListener("scroll", hide, { capture: true, passive: true });
