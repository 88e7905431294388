// F6 goes to the next part of the page, Shift+F6 to the one before: to where the focus was there last,
// else to the first thing one can use. And what had the focus and is taken away (a row, a message, a part
// that the server draws anew) gives it to what took its place, never to nothing.
import { say } from "./toast.js";

// In the order of the page. What holds others of them is left out.
const REGIONS = ".nav, .page__bar, .page-head, .page-tabs, .palette, .designer-canvas, .reading:not(.reading--away), .panel, #main, #toasts";
const USABLE = 'a[href], button:not(:disabled), input:not(:disabled, [type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** @type {WeakMap<Element, HTMLElement | SVGElement>} */
const last = new WeakMap();

/** @typedef {HTMLElement | SVGElement} Usable */

/** @param {Element} where @returns {Usable[]} */
const usable = (where) => /** @type {Usable[]} */ ([...(where.matches(USABLE) ? [where] : []), ...where.querySelectorAll(USABLE)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest("[inert]")));

function regions() {
  const all = [...document.querySelectorAll(REGIONS)].filter((one) => one.checkVisibility() && !one.closest("[inert]"));
  return all.filter((one) => one.id !== "main" || !all.some((other) => other !== one && one.contains(other))).filter((one) => one.id === "main" || usable(one).length > 0);
}

/** What a region is called. @param {Element} region */
function nameOf(region) {
  const by = document.getElementById(region.getAttribute("aria-labelledby") ?? "")?.textContent;
  const fixed = region.matches(".page__bar, .page-head") ? "Header" : region.matches(".page-tabs") ? "Tabs" : region.matches(".designer-canvas") ? "Canvas" : region.id === "main" ? "Content" : "";
  return region.getAttribute("aria-label") ?? by ?? fixed;
}

/** Where the focus goes in a region. @param {Element} region @returns {Usable} */
function entry(region) {
  const before = last.get(region);
  if (before?.isConnected && before.checkVisibility()) return before;
  const canvas = region.querySelector("svg[role=application], .djs-container > svg");
  if (region.matches(".designer-canvas") && canvas instanceof SVGElement) return canvas;
  const actions = region.querySelector(".page-actions");
  return (actions && usable(actions)[0]) ?? usable(region)[0] ?? /** @type {HTMLElement} */ (region);
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog:modal")) return;
  const all = regions();
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[(at + (event.shiftKey ? -1 : 1) + all.length + (at < 0 && event.shiftKey ? 1 : 0)) % all.length];
  if (!next) return;
  event.preventDefault();
  entry(next).focus();
  say(nameOf(next));
}, true); // the canvas keeps keys for itself

/** @type {Usable | null} what has the focus, or had it until it was taken away */
let focused = null;

document.addEventListener("focusin", (event) => {
  focused = /** @type {Usable} */ (event.target);
  const region = focused.closest?.(REGIONS);
  if (region && focused !== region) last.set(region, focused);
});
document.addEventListener("focusout", (event) => {
  const from = event.target;
  // What is gone was taken away; what is still there was left.
  queueMicrotask(() => {
    if (focused === from && focused?.isConnected && document.activeElement !== focused && document.hasFocus()) focused = null;
  });
});

/** What a control is, whichever element it is at the moment. @param {Element} e */
const sign = (e) => `${e.localName} ${e.getAttribute("name") ?? ""} ${e.getAttribute("aria-label") ?? e.textContent?.trim() ?? ""}`;

/**
 * Who takes the place of what had the focus.
 *
 * @param {Usable} gone
 * @param {MutationRecord} record  by which it went
 * @returns {Usable | undefined}
 */
function heir(gone, record) {
  const same = gone.id && document.getElementById(gone.id);
  if (same && same.checkVisibility()) return same;
  const target = /** @type {Element} */ (record.target);
  const here = usable(target), sought = sign(gone);
  const alike = here.find((one) => sign(one) === sought);
  if (alike) return alike;
  const after = (/** @type {Node | null} */ node) => {
    for (let one = node; one; one = one.nextSibling) if (one instanceof Element && usable(one)[0]) return usable(one)[0];
    return undefined;
  };
  return after(record.nextSibling) ?? here.filter((one) => record.previousSibling && one.compareDocumentPosition(record.previousSibling) & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_PRECEDING)).at(-1) ?? here[0];
}

/** Gives the focus to somebody, if nobody has it. @param {MutationRecord[]} records */
function keep(records) {
  const gone = focused;
  if (!gone || gone.isConnected || document.activeElement !== document.body) return;
  const record = records.find((one) => [...one.removedNodes].some((node) => node.contains(gone)));
  if (!record) return;
  focused = null;
  // Whoever took it away may say where the focus goes; that comes first.
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    // A drawing takes what is out of sight off the page: who was there stays at the drawing.
    const drawing = gone instanceof SVGElement && record.target instanceof SVGElement ? record.target.ownerSVGElement?.closest("svg[tabindex], svg") : null;
    if (drawing instanceof SVGElement) return drawing.focus({ preventScroll: true });
    let next = record.target.isConnected ? heir(gone, record) : undefined;
    for (let up = record.target.isConnected ? record.target.parentElement : null; up && !next && up !== document.body; up = up.parentElement) next = up.matches("main, dialog, section, aside, form, li, tr, td, .card") ? usable(up)[0] : undefined;
    (next ?? document.getElementById("main"))?.focus({ preventScroll: next === undefined });
  });
}
new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });

// What opened a dialog may be gone when it closes.
document.addEventListener("close", () => setTimeout(() => {
  if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
}), true);
