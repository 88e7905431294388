/**
 * What form a block is drawn in, how large a new one is, and where its exits are.
 *
 * @typedef {'card' | 'pill' | 'decision' | 'gate' | 'event' | 'container' | 'note' | 'frame'} Form
 */
import { textWidth } from './draw/text.js';

/** @type {Record<string, Form>} forms that a kind's name says; a Kind may say otherwise */
const BY_KIND = {
  start: 'pill', end: 'pill', terminate: 'pill', decision: 'decision',
  parallel: 'gate', 'sub-process': 'container',
  note: 'note', frame: 'frame',
};

/** @type {Record<Form, {width: number, height: number}>} */
const SIZES = {
  card: { width: 260, height: 72 },
  pill: { width: 240, height: 60 },
  decision: { width: 260, height: 72 },
  gate: { width: 60, height: 60 },
  event: { width: 40, height: 40 },
  container: { width: 560, height: 260 },
  note: { width: 220, height: 100 },
  frame: { width: 400, height: 240 },
};

/** Room between blocks that are put beside each other; after exits with names, more of it. */
export const GAP = { column: 84, labelled: 132, row: 44 };

/** Below this width a card has no room for words beside its icon. */
const NARROW = 72;

/**
 * @param {import('./types.js').Kind | undefined} kind
 * @param {string} [name]
 * @returns {Form}
 */
export function formOfKind(kind, name = kind?.kind ?? '') {
  if (kind?.shape) return /** @type {Form} */ (kind.shape);
  return BY_KIND[name] ?? (/start|-end$/.test(name) ? 'pill' : 'card');
}

/**
 * The size of a new block.
 *
 * @param {import('./types.js').Kind | undefined} kind
 * @param {string} [name]
 */
export function sizeOf(kind, name) {
  return SIZES[formOfKind(kind, name)];
}

/**
 * The form an existing block is drawn in: files from elsewhere bring small
 * circles and diamonds, which have no room for words inside.
 *
 * @param {import('./types.js').Kind | undefined} kind
 * @param {import('./types.js').Shape} shape
 * @returns {Form}
 */
export function formOf(kind, shape) {
  const form = formOfKind(kind, shape.block?.kind);
  if (shape.host) return 'event';
  if (form === 'container' || form === 'note' || form === 'frame') return form;
  if (shape.width > NARROW) return form;
  return form === 'decision' || form === 'gate' ? 'gate' : 'event';
}

/** How far the slanted ends of a decision reach in. */
export const SLANT = 20;

/** The most room the name of an exit gets beside its stub. */
export const EXIT_NAME = 96;
const SLOT = 16;
const CORNER = 10;

/**
 * Where the exits of a block are: the first in the middle of the right edge, so that
 * the main way runs straight on; the others side by side on the lower edge, the
 * second rightmost, so that their ways down do not cross.
 *
 * @param {import('./types.js').Rect} rect
 * @param {import('./types.js').Exit[]} exits
 * @returns {{x: number, y: number, side: 'r' | 'b'}[]}
 */
export function exitPoints(rect, exits) {
  const { x, y, width, height } = rect;
  const slots = exits.slice(1).map((exit) => Math.min(EXIT_NAME, textWidth(exit.label, 'label')) + SLOT);
  const wanted = slots.reduce((a, b) => a + b, 0);
  const squeeze = Math.min(1, (width - 2 * CORNER) / Math.max(1, wanted));
  let right = width - CORNER;
  return exits.map((_, i) => {
    if (i === 0) return { x: x + width, y: y + height / 2, side: 'r' };
    const slot = slots[i - 1] * squeeze;
    right -= slot;
    return { x: Math.round(x + right + slot / 2), y: y + height, side: 'b' };
  });
}
