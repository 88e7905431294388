/** Draws pools and lanes: what lies under the blocks. */
import { svg } from './svg.js';
import { clip } from './text.js';

/** Width of the strip that carries a name. */
export const STRIP = 34;

/**
 * @param {Element} parent
 * @param {import('../types.js').Shape} shape
 * @returns {Element}
 */
export function drawPool(parent, { width: w, height: h, pool }) {
  const body = svg('rect', { class: 'pool-body', width: w, height: h, rx: 14 }, parent);
  strip(parent, 'pool-strip', h, 14);
  sideways(parent, 'pool-name', pool.name ?? '', h);
  return body;
}

/**
 * @param {Element} parent
 * @param {import('../types.js').Shape} shape
 * @returns {Element}
 */
export function drawLane(parent, { width: w, height: h, lane, parent: pool }) {
  const index = pool?.children ? pool.children.filter((/** @type {any} */ c) => c.lane).findIndex((/** @type {any} */ c) => c.lane === lane) : 0;
  const body = svg('rect', { class: index % 2 ? 'lane-body odd' : 'lane-body', width: w, height: h }, parent);
  sideways(parent, 'lane-name', lane.name ?? '', h);
  svg('path', { class: 'lane-line', d: `M${STRIP} 0V${h}` }, parent);
  return body;
}

/** @param {Element} parent @param {string} className @param {number} h @param {number} r */
function strip(parent, className, h, r) {
  svg('path', { class: className, d: `M${STRIP} 0H${r}Q0 0 0 ${r}V${h - r}Q0 ${h} ${r} ${h}H${STRIP}Z` }, parent);
}

/** @param {Element} parent @param {string} className @param {string} name @param {number} h */
function sideways(parent, className, name, h) {
  const text = svg('text', { class: className, transform: `translate(${STRIP / 2 + 4.5} ${h / 2}) rotate(-90)`, 'text-anchor': 'middle' }, parent);
  text.textContent = clip(name, h - 24, 'heading');
}
