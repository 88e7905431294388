/** Where a flow may leave a block and where it may come in. */
import { exitPoints, formOf } from '../shapes.js';

/**
 * @typedef {import('../types.js').Point} Point
 * @typedef {import('../types.js').Rect} Rect
 * @typedef {'r' | 'l' | 't' | 'b'} Side
 * @typedef {Point & {side: Side, cost: number}} Anchor
 */

/** @type {Record<Side, Point>} */
export const OUT = { r: { x: 1, y: 0 }, l: { x: -1, y: 0 }, t: { x: 0, y: -1 }, b: { x: 0, y: 1 } };

/** @param {Rect} r @param {Side} side @param {number} cost @returns {Anchor} */
export function middleOf(r, side, cost) {
  const { x, y } = OUT[side];
  return { x: r.x + (r.width * (1 + x)) / 2, y: r.y + (r.height * (1 + y)) / 2, side, cost };
}

/**
 * @param {import('../draw/looks.js').Looks} looks
 * @param {any} shape
 * @param {string} exit
 * @param {Rect} [rect] where the shape will be
 * @returns {Anchor[]}
 */
export function leaving(looks, shape, exit, rect = shape) {
  if (shape.host) return fromEdge(shape, rect);
  const exits = looks.exits(shape.block);
  const index = exits.findIndex((e) => e.name === exit);
  if (exits.length > 1 && index >= 0) return [{ ...exitPoints(rect, exits)[index], cost: 0 }];
  const form = formOf(looks.kind(shape.block.kind), shape);
  const across = form === 'gate' ? 12 : form === 'event' ? 40 : 70;
  return [middleOf(rect, 'r', 0), middleOf(rect, 'b', across), middleOf(rect, 't', across + 6)];
}

/**
 * A block on another's edge is left on the side that looks away.
 *
 * @param {any} shape
 * @param {Rect} rect
 * @returns {Anchor[]}
 */
function fromEdge(shape, rect) {
  const host = shape.host;
  const [dx, dy] = [rect.x + rect.width / 2 - (host.x + host.width / 2), rect.y + rect.height / 2 - (host.y + host.height / 2)];
  const sides = /** @type {[Side, number][]} */ ([['b', host.height / 2 - dy], ['t', host.height / 2 + dy], ['r', host.width / 2 - dx], ['l', host.width / 2 + dx]]);
  const nearest = sides.reduce((a, b) => (Math.abs(b[1]) < Math.abs(a[1]) ? b : a))[0];
  return [middleOf(rect, nearest, 0)];
}

/**
 * @param {import('../draw/looks.js').Looks} looks
 * @param {any} shape
 * @param {Rect} [rect]
 * @returns {Anchor[]}
 */
export function entering(looks, shape, rect = shape) {
  const form = formOf(looks.kind(shape.block?.kind), shape);
  const across = form === 'gate' ? 16 : 60;
  return [middleOf(rect, 'l', 0), middleOf(rect, 't', across), middleOf(rect, 'b', across)];
}
