/**
 * Puts a fixed box below (or, for lack of room, above) another element, inside the window.
 * Sizes are set through the style object, which the policy allows; attributes it would not.
 *
 * @param {HTMLElement} box the thing to place; must be displayed
 * @param {Element} anchor what it belongs to
 * @param {{align?: "start" | "end" | "middle", side?: "below" | "above", gap?: number}} [options]
 */
export function place(box, anchor, { align = "start", side = "below", gap = 4 } = {}) {
  const a = anchor.getBoundingClientRect();
  const width = box.offsetWidth;
  const height = box.offsetHeight;
  const margin = 8;
  const roomBelow = innerHeight - a.bottom - margin;
  const roomAbove = a.top - margin;
  const below = side === "below" ? roomBelow >= height + gap || roomBelow >= roomAbove : roomAbove < height + gap && roomBelow > roomAbove;
  let left = align === "end" ? a.right - width : align === "middle" ? a.left + (a.width - width) / 2 : a.left;
  left = Math.max(margin, Math.min(left, innerWidth - width - margin));
  let top = below ? a.bottom + gap : a.top - height - gap;
  top = Math.max(margin, Math.min(top, innerHeight - height - margin));
  box.style.left = `${Math.round(left)}px`;
  box.style.top = `${Math.round(top)}px`;
}
