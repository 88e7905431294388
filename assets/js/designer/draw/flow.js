/** Draws one flow: a rounded line, its head, its words, the mark of a default. */
import { roundedPath, svg } from './svg.js';
import { textWidth, wrap } from './text.js';

/** Longest line of a label, in canvas units, and how many lines there are at most. */
const LONGEST = 150, LINES = 2, LEADING = 15;

/**
 * @param {Element} parent
 * @param {import('../types.js').Point[]} points
 * @param {{isDefault?: boolean, add?: import('../types.js').Point}} [more]
 * @returns {Element}
 */
export function drawFlow(parent, points, more = {}) {
  const head = arrow(points);
  const line = svg('path', { class: 'line', d: roundedPath(shortened(points, 5), 12) }, parent);
  svg('path', { class: 'head', d: head }, parent);
  if (more.isDefault) svg('path', { class: 'default-mark', d: slash(points) }, parent);
  svg('circle', { class: 'tail', cx: points[0].x, cy: points[0].y, r: 3 }, parent);
  if (more.add) {
    const add = svg('g', { class: 'flow-add', transform: `translate(${more.add.x} ${more.add.y})` }, parent);
    svg('circle', { class: 'exit-add', r: 10 }, add);
    svg('path', { class: 'exit-plus', d: 'M-4.5 0h9M0 -4.5v9' }, add);
  }
  return line;
}

/**
 * A label's lines: one where it fits, else two of about one length; what does not
 * fit ends in an ellipsis.
 *
 * @param {string} label
 * @param {boolean} narrow  two lines, though one would fit
 */
function linesOf(label, narrow) {
  const width = textWidth(label, 'label');
  if (width <= LONGEST && !narrow) return [label];
  const even = wrap(label, Math.min(LONGEST, width / LINES + 24), 'label', LINES);
  return even.join(' ') === label ? even : wrap(label, LONGEST, 'label', LINES);
}

/**
 * The sizes of a label's pill: as it looks best, and where that is one line of several
 * words, the narrower one of two.
 *
 * @param {string} label
 */
export function labelSizes(label) {
  const best = linesOf(label, false);
  const all = best.length === 1 && label.includes(' ') ? [best, linesOf(label, true)] : [best];
  return all.map((lines) => ({ width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, 'label')))) + 18, height: 7 + LEADING * lines.length }));
}

/**
 * The words of a flow on a pill.
 *
 * @param {Element} parent
 * @param {string} label
 * @param {import('../route/labels.js').Place} at its middle
 * @returns {{group: Element, box: import('../types.js').Rect}}
 */
export function drawLabel(parent, label, at) {
  const lines = linesOf(label, at.size > 0);
  const { width, height } = labelSizes(label)[at.size];
  const group = svg('g', { class: 'flow-label', transform: `translate(${at.x - width / 2} ${at.y - height / 2})` }, parent);
  svg('rect', { class: 'pill', width, height, rx: 11 }, group);
  lines.forEach((line, i) => {
    svg('text', { class: 'pill-text', x: lines.length > 1 ? width / 2 : 9, y: 15.2 + i * LEADING, ...(lines.length > 1 ? { 'text-anchor': 'middle' } : {}) }, group).textContent = line;
  });
  if (lines.join(' ') !== label) svg('title', {}, group).textContent = label;
  return { group, box: { x: at.x - width / 2, y: at.y - height / 2, width, height } };
}

/** @param {import('../types.js').Point[]} points */
function arrow(points) {
  const end = points[points.length - 1];
  let before = points[points.length - 2];
  for (let i = points.length - 2; i > 0 && before.x === end.x && before.y === end.y; i--) before = points[i - 1];
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  /** @param {number} back @param {number} side */
  const at = (back, side) => `${round(end.x - ux * back - uy * side)} ${round(end.y - uy * back + ux * side)}`;
  return `M${at(1, 0)}L${at(9, 4.8)}Q${at(7.2, 0)} ${at(9, -4.8)}Z`;
}

/** @param {import('../types.js').Point[]} points @param {number} by */
function shortened(points, by) {
  const end = points[points.length - 1], before = points[points.length - 2];
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  if (length <= by) return points;
  const at = { x: end.x - ((end.x - before.x) / length) * by, y: end.y - ((end.y - before.y) / length) * by };
  return [...points.slice(0, -1), at];
}

/** A short stroke across the line, where it has parted from its siblings. @param {import('../types.js').Point[]} points */
function slash(points) {
  const [a, b] = points.length > 3 ? points.slice(2) : points;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [x, y] = [a.x + ux * 13, a.y + uy * 13];
  return `M${round(x - ux * 3 - uy * 6)} ${round(y - uy * 3 + ux * 6)}L${round(x + ux * 3 + uy * 6)} ${round(y + uy * 3 - ux * 6)}`;
}

/** @param {number} n */
function round(n) {
  return Math.round(n * 100) / 100;
}
