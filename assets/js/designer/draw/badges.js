/** The small things on a card's edge: status, problems, exits. */
import { icon, svg } from './svg.js';
import { clip, textWidth } from './text.js';
import { STATUS_ICONS, statusText } from './looks.js';
import { EXIT_NAME } from '../shapes.js';

/**
 * Status as a chip with icon and word on the upper edge.
 *
 * @param {Element} parent
 * @param {import('../types.js').BlockStatus} status
 * @param {number} right  where the chip ends
 * @param {number} top    the edge it sits on
 */
export function drawStatus(parent, status, right, top) {
  const text = statusText(status);
  if (!text) return;
  const width = Math.ceil(textWidth(text, 'small')) + 34;
  const group = svg('g', { class: `chip chip-${status.status}`, transform: `translate(${right - width} ${top - 12})` }, parent);
  svg('rect', { class: 'chip-body', width, height: 24, rx: 12 }, group);
  icon(STATUS_ICONS[status.status], 8, 5, 14, 'chip-icon', group);
  svg('text', { class: 'chip-text', x: 26, y: 16.2 }, group).textContent = text;
}

/**
 * That a block is done more than once, on the upper edge: a mark, and words where
 * there is room for them.
 *
 * @param {Element} parent
 * @param {{repeat: string, together: boolean}} look
 * @param {number} left
 * @param {number} room  for all of it
 */
export function drawRepeat(parent, { repeat, together }, left, room) {
  const text = clip(repeat, room - 34, 'small');
  const width = room > 60 ? Math.ceil(textWidth(text, 'small')) + 34 : 28;
  const group = svg('g', { class: 'chip chip-repeat', transform: `translate(${left} -12)` }, parent);
  svg('title', {}, group).textContent = repeat;
  svg('rect', { class: 'chip-body', width, height: 24, rx: 12 }, group);
  icon(together ? 'columns-3' : 'repeat', room > 60 ? 8 : 7, 5, 14, 'chip-icon', group);
  if (room > 60) svg('text', { class: 'chip-text', x: 26, y: 16.2 }, group).textContent = text;
}

/**
 * A mark that there is something to mend, with all of it as a tooltip.
 *
 * @param {Element} parent
 * @param {import('../types.js').Problem[]} problems
 * @param {number} x
 * @param {number} y
 */
export function drawProblems(parent, problems, x, y) {
  if (problems.length === 0) return;
  const error = problems.some((p) => p.severity === 'error');
  const group = svg('g', { class: `mark mark-${error ? 'error' : 'warning'}`, transform: `translate(${x - 11} ${y - 11})` }, parent);
  svg('title', {}, group).textContent = problems.map((p) => p.text).join('\n');
  svg('circle', { class: 'mark-body', cx: 11, cy: 11, r: 11 }, group);
  svg('path', { class: 'mark-sign', d: 'M11 6v6' }, group);
  svg('circle', { class: 'mark-dot', cx: 11, cy: 15.4, r: 1.3 }, group);
}

/** How far the stub of an exit that leads nowhere yet reaches out to the side, and down. */
export const STUB = 26;
export const HANG = 17;
/** How near the pointer must be to an exit to mean it. */
export const EXIT_REACH = 13;

/**
 * One way out. Where nothing follows yet: a stub with the exit's name that ends in a
 * plus. Else only a dot, seen while the block is pointed at.
 *
 * @param {Element} parent
 * @param {import('../types.js').Exit} exit
 * @param {{x: number, y: number, side: 'r' | 'b'}} at  in the card's own coordinates
 * @param {boolean} loose
 */
export function drawExit(parent, exit, at, loose) {
  const group = svg('g', { class: loose ? 'exit exit-loose' : 'exit', 'data-exit': exit.name, transform: `translate(${at.x} ${at.y})` }, parent);
  const down = at.side === 'b';
  const end = loose ? stubEnd(exit, at.side) : { x: 0, y: 0 };
  if (loose) {
    svg('path', { class: 'exit-stub', d: down ? `M0 4V${end.y - 8}` : `M5 0H${end.x - 9}` }, group);
    if (exit.label) {
      const place = down ? { x: 0, y: HANG + 21, 'text-anchor': 'middle' } : { x: 12, y: -7 };
      svg('text', { class: 'exit-label', ...place }, group).textContent = clip(exit.label, EXIT_NAME, 'label');
    }
  }
  svg('circle', { class: 'exit-reach', cx: end.x, cy: end.y, r: EXIT_REACH }, group);
  if (loose) {
    svg('circle', { class: 'exit-add', cx: end.x, cy: end.y, r: 8.5 }, group);
    svg('path', { class: 'exit-plus', d: `M${end.x - 4} ${end.y}h8M${end.x} ${end.y - 4}v8` }, group);
  }
  svg('circle', { class: 'exit-dot', cx: 0, cy: 0, r: 4.5 }, group);
}

/**
 * Where a loose exit's plus is, seen from the exit.
 *
 * @param {import('../types.js').Exit} exit
 * @param {'r' | 'b'} side
 */
export function stubEnd(exit, side) {
  if (side === 'b') return { x: 0, y: HANG };
  return { x: STUB + (exit.label ? Math.ceil(textWidth(clip(exit.label, EXIT_NAME, 'label'), 'label')) - 6 : 0), y: 0 };
}
