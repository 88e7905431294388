/**
 * How a block looks from afar: its name as large as can be read, what happened, what
 * there is to mend, and a colour that tells its kind; all else goes.
 *
 * How far is told in bands, so that nothing is drawn anew but where one ends. In the
 * wide ones the cards keep their icons; in the others the name has the whole card, which
 * grows where there is room above and below.
 *
 * @typedef {Object} Band
 * @property {'plain' | 'names' | 'shapes'} detail
 * @property {number} pixel   how many canvas units a pixel of the screen is, where the band ends
 *
 * @typedef {{up: number, down: number, aside: number}} Room  how far a card may grow
 */
import { SLANT } from '../shapes.js';
import { STATUS_ICONS, statusText } from './looks.js';
import { icon, roundedOutline, svg } from './svg.js';
import { clip, fold, textWidth } from './text.js';

/** Where the bands end, in scale; nearer than NEAR all is drawn, behind the last no name can be read. */
const NEAR = 0.75, PLAIN = 0.45;
const ENDS = [0.65, 0.56, 0.5, PLAIN, 0.41, 0.375, 0.345, 0.32, 0.295, 0.27, 0.25, 0.23, 0.21, 0.19, 0.17];
/** Names on the screen, in pixels: as they look best, and as small as they may be where that shows more of one. */
const NAME = [11.25, 10.25];
/** How high a line is, how far the next is below it, as shares of the size; and how many there are at most. */
const LINE = 0.95, LEADING = 1.08, LINES = 3;
/** How far a card may grow up, down and to the right, where no flow enters; and what it stays away from others, in canvas units. */
export const GROWTH = 50;
const ASIDE = 36, APART = 10;
/** How far a block on a card's edge reaches into the card. */
const EDGE = 16;
/** How far a name below a small shape reaches to the right of it, where nothing is in its way. */
const CAPTION = 220;
/** The size of FONTS.title, which names are measured in. */
const MEASURED = 13.5;

/** @type {Band[]} */
const BANDS = ENDS.map((end) => ({ detail: end < PLAIN ? 'names' : 'plain', pixel: 1 / end }));
/** @type {Band} */
const BEYOND = { detail: 'shapes', pixel: 1 / 0.12 };

/** The band of a scale; null where all is drawn. @param {number} scale @returns {Band | null} */
export function bandOf(scale) {
  if (scale >= NEAR) return null;
  return BANDS[ENDS.findIndex((end) => scale >= end)] ?? BEYOND;
}

/**
 * @param {Element} parent
 * @param {any} shape
 * @param {import('./looks.js').Look} look
 * @param {Band} band
 * @param {Room} room
 * @returns {{top: number, right: number, foot: number}} where it ends, in its own coordinates
 */
export function drawAfar(parent, shape, look, band, room) {
  const group = svg('g', { class: 'afar' }, parent);
  const draw = { container: heading, note: written, frame: heading, gate: caption, event: caption }[/** @type {string} */ (look.form)] ?? name;
  const ends = (band.detail !== 'shapes' && draw(group, shape, look, band, room)) || { top: 0, right: shape.width, foot: shape.height };
  const { top, right } = ends;
  if (look.repeat && band.detail === 'plain') drawOften(group, look.together, band.pixel);
  if (look.status) drawState(group, look.status, right, top, band);
  if (look.problems.length > 0) drawTrouble(group, look.problems, look.status ? 0 : right, top, band.pixel);
  return ends;
}

/**
 * A card's name: beside its icon, or on all of it.
 *
 * @param {Element} parent
 * @param {any} shape
 * @param {import('./looks.js').Look} look
 * @param {Band} band
 * @param {Room} room
 * @returns {{top: number, right: number, foot: number}}
 */
function name(parent, { width: w, height, attachers }, look, band, room) {
  const h = height - (attachers?.length ? EDGE : 0); // what hangs on its lower edge covers that
  const ends = look.form === 'decision' ? 14 : look.form === 'pill' ? 10 : 6;
  if (band.detail === 'plain' && w >= 180) {
    const left = look.form === 'pill' ? h - 2 : look.form === 'decision' ? 78 : 64;
    const { lines, size } = set(look.title, w - left - ends, h - 4, band);
    write(parent, look, lines, size, left, (lines.length > 1 ? h : height) / 2, 'start');
    return { top: 0, right: w, foot: height };
  }
  const right = w + room.aside, { lines, size } = set(look.title, right - 2 * ends, h + room.up + room.down - 2, band);
  // two lines high where there is room, so that cards of one row are alike; as evenly up and down as can be
  const more = Math.max(0, ((Math.max(2, lines.length) - 1) * LEADING + LINE) * size + 14 - h);
  const up = Math.min(room.up, Math.max(more / 2, more - room.down)), down = Math.min(room.down, more - up);
  drawGround(parent, look, right, -up, height + down);
  write(parent, look, lines, size, right / 2, (h + down - up) / 2, 'middle');
  return { top: -up, right, foot: height + down };
}

/**
 * A name in the size that shows most of it.
 *
 * @param {string} title
 * @param {number} width
 * @param {number} height
 * @param {Band} band
 */
function set(title, width, height, band) {
  let best = { lines: /** @type {string[]} */ ([]), size: 0, whole: false };
  for (const pixels of NAME) {
    const size = pixels * band.pixel, most = Math.max(1, Math.min(LINES, Math.floor((height / size - LINE) / LEADING) + 1));
    const { lines, whole } = fold(title, (width * MEASURED) / size, 'title', most);
    if (best.size === 0 || !best.whole) best = { lines, size, whole };
  }
  return best;
}

/** @param {Element} parent @param {import('./looks.js').Look} look @param {string[]} lines @param {number} size @param {number} x @param {number} middle @param {'start' | 'middle'} anchor */
function write(parent, look, lines, size, x, middle, anchor, className = 'afar-name') {
  const first = middle - ((lines.length - 1) * size * LEADING) / 2 + size * 0.36;
  lines.forEach((line, i) => {
    svg('text', { class: look.named ? className : `${className} unnamed`, x, y: first + i * size * LEADING, 'text-anchor': anchor, 'font-size': size }, parent).textContent = line;
  });
}

/** The card as far as it has grown. @param {Element} parent @param {import('./looks.js').Look} look @param {number} right @param {number} top @param {number} foot */
function drawGround(parent, look, right, top, foot) {
  if (look.form !== 'decision') return void svg('rect', { class: 'body', y: top, width: right, height: foot - top, rx: look.form === 'pill' ? 32 : 14 }, parent);
  const middle = (top + foot) / 2;
  const d = roundedOutline([[SLANT, top], [right - SLANT, top], [right, middle], [right - SLANT, foot], [SLANT, foot], [0, middle]], 10);
  svg('path', { class: 'body', d }, parent);
}

/** The name in the upper edge of what holds others. @param {Element} parent @param {any} shape @param {import('./looks.js').Look} look @param {Band} band */
function heading(parent, { width: w }, look, band) {
  if (!look.named && look.form === 'frame') return;
  const size = NAME[1] * band.pixel, left = look.form === 'frame' ? 14 : band.detail === 'plain' ? 52 : 16;
  const line = clip(look.title, ((w - left - 14) * MEASURED) / size, 'title');
  write(parent, look, [line], size, left, Math.max(26, size * 0.6), 'start');
}

/** The name below a small shape. @param {Element} parent @param {any} shape @param {import('./looks.js').Look} look @param {Band} band @param {Room} room */
function caption(parent, shape, look, band, room) {
  if (!look.named) return;
  const size = NAME[1] * band.pixel, { width: w, height: h } = shape;
  const beside = shape.host || leavesBelow(shape);
  const width = band.detail === 'plain' ? 190 : beside ? w / 2 + room.aside : 250;
  const { lines } = fold(look.title, (width * MEASURED) / size, 'title', 2);
  const middle = h + 4 + (lines.length * size * LEADING) / 2;
  write(parent, look, lines, size, beside ? w / 2 + 10 : w / 2, middle, beside ? 'start' : 'middle', 'afar-name afar-outside');
}

/** Whether a flow meets the foot of a shape, where its name would be. @param {any} shape */
export function leavesBelow(shape) {
  const x = shape.x + shape.width / 2, y = shape.y + shape.height;
  const meets = (/** @type {any} */ p) => p && Math.abs(p.x - x) < 1 && Math.abs(p.y - y) < 1;
  return [...(shape.outgoing ?? []), ...(shape.incoming ?? [])].some((c) => meets(c.waypoints?.[0]) || meets(c.waypoints?.[c.waypoints.length - 1]));
}

/** @param {Element} parent @param {any} shape @param {import('./looks.js').Look} look @param {Band} band */
function written(parent, { width: w, height: h, block }, look, band) {
  const size = NAME[1] * band.pixel;
  const { lines } = fold(block.documentation || block.name || '', ((w - 20) * MEASURED) / size, 'title', Math.max(1, Math.floor((h - 8) / (size * LEADING))));
  write(parent, look, lines, size, 12, h / 2, 'start', 'afar-written');
}

/**
 * What happened, on the upper right corner: in words where a card is as wide as they are,
 * else its icon and how many there are.
 *
 * @param {Element} parent
 * @param {import('../types.js').BlockStatus} status
 * @param {number} right
 * @param {number} top
 * @param {Band} band
 */
function drawState(parent, status, right, top, { detail, pixel }) {
  const sign = STATUS_ICONS[status.status];
  if (!sign) return;
  const size = 10.5 * pixel, high = 15 * pixel;
  const wide = (/** @type {string} */ text) => high + (text ? (textWidth(text, 'title') * size) / MEASURED + 4 * pixel : 0);
  const all = statusText(status), worded = detail === 'plain' && wide(all) <= right - 8;
  const text = worded ? all : status.count && status.count > 1 ? String(status.count) : '', width = wide(text);
  const group = svg('g', { class: `state state-${status.status}`, transform: `translate(${worded ? right - width - 6 : right - width * 0.4} ${top - high * 0.78})` }, parent);
  svg('rect', { class: 'chip-body', width, height: high, rx: high / 2 }, group);
  icon(sign, 2.75 * pixel, 2.75 * pixel, 9.5 * pixel, 'chip-icon', group);
  if (text) svg('text', { class: 'afar-count', x: 14 * pixel, y: high / 2 + size * 0.36, 'font-size': size }, group).textContent = text;
}

/** That a block is done more than once. @param {Element} parent @param {boolean} together @param {number} pixel */
function drawOften(parent, together, pixel) {
  const high = 15 * pixel;
  const group = svg('g', { class: 'state state-repeat', transform: `translate(4 ${-high * 0.6})` }, parent);
  svg('rect', { class: 'chip-body', width: high, height: high, rx: high / 2 }, group);
  icon(together ? 'columns-3' : 'repeat', 2.75 * pixel, 2.75 * pixel, 9.5 * pixel, 'chip-icon', group);
}

/** @param {Element} parent @param {import('../types.js').Problem[]} problems @param {number} x @param {number} top @param {number} pixel */
function drawTrouble(parent, problems, x, top, pixel) {
  const error = problems.some((p) => p.severity === 'error'), scale = (13.5 * pixel) / 22;
  const group = svg('g', { class: `mark mark-${error ? 'error' : 'warning'}`, transform: `translate(${x} ${top}) scale(${scale}) translate(-11 -11)` }, parent);
  svg('title', {}, group).textContent = problems.map((p) => p.text).join('\n');
  svg('circle', { class: 'mark-body', cx: 11, cy: 11, r: 11 }, group);
  svg('path', { class: 'mark-sign', d: 'M11 6v6' }, group);
  svg('circle', { class: 'mark-dot', cx: 11, cy: 15.4, r: 1.3 }, group);
}

/**
 * How far a card may grow without coming near to another or lying on a flow that passes.
 * Lines that leave it or come to it begin and end behind it (see Graphics).
 *
 * @param {any} shape
 * @param {import('../route/space.js').Space} space
 * @returns {Room}
 */
export function roomAround(shape, space) {
  const { x, y, width, height, parent } = shape, right = x + width, foot = y + height, reach = 2 * GROWTH + APART;
  const room = { up: GROWTH, down: GROWTH, aside: ASIDE };
  if (width < 80) return { ...room, aside: roomBelow(shape, space) };
  const lessen = (/** @type {'up' | 'down' | 'aside'} */ side, /** @type {number} */ by) => (room[side] = Math.max(0, Math.min(room[side], by)));
  if (parent?.block) {
    lessen('up', y - parent.y - APART);
    lessen('down', parent.y + parent.height - foot - APART);
    lessen('aside', parent.x + parent.width - right - APART);
  }
  if (shape.attachers?.length) lessen('down', 0);
  const around = { x: x + 2, y: y - reach, width: width - 4, height: height + 2 * reach };
  for (const { owner, rect } of space.shapes.touching(around)) {
    if (owner === shape) continue;
    if (rect.y + rect.height <= y) lessen('up', (y - rect.y - rect.height - APART) / 2);
    else if (rect.y >= foot) lessen('down', (rect.y - foot - APART) / 2);
  }
  for (const { rect, from, to } of space.flows.touching(around)) {
    if (from?.y !== to?.y) continue;
    if (rect.y < y) lessen('up', y - rect.y - APART);
    else if (rect.y > foot) lessen('down', rect.y - foot - APART);
  }
  const beside = { x: right + 2, y: y - room.up, width: reach, height: height + room.up + room.down };
  for (const { owner, rect } of space.shapes.touching(beside)) if (owner !== shape && rect.x >= right) lessen('aside', (rect.x - right) / 2 - APART);
  for (const { rect, from, to } of space.flows.touching(beside)) if (from?.x === to?.x) lessen('aside', rect.x - right - APART);
  return room;
}

/** How far the name of a small shape may reach, to the right of it. @param {any} shape @param {import('../route/space.js').Space} space */
function roomBelow({ x, y, width, height }, space) {
  const right = x + width, cards = space.shapes.touching({ x: right, y: y + height, width: CAPTION, height: CAPTION / 3 });
  return Math.min(CAPTION, ...cards.map(({ rect }) => rect.x - right - APART).filter((far) => far > 0));
}
