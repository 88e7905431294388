/** Draws one block in its form, at the origin. */
import { SLANT, exitPoints } from '../shapes.js';
import { leavesBelow } from './afar.js';
import { drawExit, drawProblems, drawRepeat, drawStatus } from './badges.js';
import { icon, roundedOutline, svg } from './svg.js';
import { clip, textWidth, wrap } from './text.js';

/**
 * @typedef {import('./looks.js').Look} Look
 * @typedef {{width: number, height: number}} Size
 */

/**
 * @param {Element} parent
 * @param {import('../types.js').Shape} shape
 * @param {Look} look
 * @param {boolean} loose  whether exits that lead nowhere show a plus
 * @returns {Element}
 */
export function drawBlock(parent, shape, look, loose) {
  const draw = FORMS[look.form];
  const body = draw(parent, shape, look);
  drawExits(parent, shape, look, loose);
  let right = shape.width - 14;
  if (look.repeat) drawRepeat(parent, look, look.status && look.problems.length ? 22 : 14, look.status ? 0 : shape.width - 48);
  if (look.status) drawStatus(parent, look.status, right, 0);
  if (look.problems.length > 0) {
    right = look.form === 'gate' || look.form === 'event' ? shape.width - 4 : shape.width - 6;
    drawProblems(parent, look.problems, look.status ? 4 : right, 3);
  }
  return body;
}

/** @type {Record<import('../shapes.js').Form, (parent: Element, shape: any, look: Look) => Element>} */
const FORMS = {
  card: drawCard, pill: drawPill, decision: drawDecision, gate: drawGate, event: drawEvent,
  container: drawContainer, note: drawNote, frame: drawFrame,
};

/**
 * @param {Element} parent
 * @param {import('../types.js').Shape} shape
 * @param {Look} look
 * @param {boolean} loose
 */
function drawExits(parent, shape, look, loose) {
  const places = exitPoints({ x: 0, y: 0, width: shape.width, height: shape.height }, look.exits);
  look.exits.forEach((exit, i) => {
    const used = shape.outgoing.some((/** @type {any} */ c) => (c.flow.exit ?? '') === exit.name);
    if (shape.host && loose && !used) return; // its toolbar offers what comes next
    drawExit(parent, exit, shape.host ? { x: shape.width / 2, y: shape.height, side: 'b' } : places[i], loose && !used);
  });
}

/**
 * Two flat rectangles make a soft shadow without a filter, which a thousand cards could not pay.
 *
 * @param {Element} parent
 * @param {number} width
 * @param {number} height
 * @param {number} radius
 */
function rectangle(parent, width, height, radius) {
  svg('rect', { class: 'shade shade-far', x: -1.5, y: 3, width: width + 3, height: height + 3, rx: radius + 1.5 }, parent);
  svg('rect', { class: 'shade', x: -0.5, y: 1, width: width + 1, height: height + 1, rx: radius + 0.5 }, parent);
  return svg('rect', { class: 'body', width, height, rx: radius }, parent);
}

/** @param {Element} parent @param {Size} shape @param {Look} look */
function drawCard(parent, shape, look) {
  const { width: w, height: h } = shape;
  const body = rectangle(parent, w, h, 14);
  if (w < 180) {
    compact(parent, shape, look);
    return body;
  }
  svg('rect', { class: 'tile', x: 14, y: h / 2 - 20, width: 40, height: 40, rx: 11 }, parent);
  icon(look.icon, 23, h / 2 - 11, 22, 'icon', parent);
  words(parent, look, 66, w - 66 - 16, h, 2);
  return body;
}

/**
 * Cards from elsewhere are small: the icon goes above the words.
 *
 * @param {Element} parent
 * @param {Size} shape
 * @param {Look} look
 */
function compact(parent, { width: w, height: h }, look) {
  icon(look.icon, 8, 8, 16, 'icon', parent);
  const lines = wrap(look.title, w - 16, 'small', h >= 72 ? 3 : 2);
  const top = (h + (h >= 60 ? 14 : 0)) / 2 - (lines.length * 15) / 2 + 11;
  lines.forEach((line, i) => {
    svg('text', { class: 'title small', x: w / 2, y: top + i * 15, 'text-anchor': 'middle' }, parent).textContent = line;
  });
}

/**
 * Title and subtitle beside the tile, centred.
 *
 * @param {Element} parent
 * @param {Look} look
 * @param {number} x
 * @param {number} width
 * @param {number} height
 * @param {number} most lines of the title
 */
function words(parent, look, x, width, height, most) {
  const lines = wrap(look.title, width, 'title', most);
  // Who and when belong on the card: where one line cuts them, they get the second that a short title leaves.
  const room = Math.min(2, Math.floor((height - 12) / 17) - lines.length);
  const under = look.subtitle && room > 0 ? wrap(look.subtitle, width, 'sub', room) : [];
  const total = (lines.length + under.length) * 17;
  let y = (height - total) / 2 + 13;
  for (const line of lines) {
    svg('text', { class: look.named ? 'title' : 'title unnamed', x, y }, parent).textContent = line;
    y += 17;
  }
  for (const line of under) {
    svg('text', { class: 'subtitle', x, y }, parent).textContent = line;
    y += 17;
  }
  const cut = [lines.join(' ') !== look.title && look.title, under.length > 0 && under.join(' ') !== look.subtitle && look.subtitle].filter(Boolean);
  if (cut.length > 0) svg('title', {}, parent).textContent = cut.join(' – ');
}

/** @param {Element} parent @param {Size} shape @param {Look} look */
function drawPill(parent, { width: w, height: h }, look) {
  const body = rectangle(parent, w, h, h / 2);
  const r = h / 2 - 9;
  svg('circle', { class: 'tile', cx: h / 2, cy: h / 2, r }, parent);
  icon(look.icon, h / 2 - 10, h / 2 - 10, 20, 'icon', parent);
  words(parent, look, h - 2, w - h - 14, h, 2);
  return body;
}

/** @param {Element} parent @param {Size} shape @param {Look} look */
function drawDecision(parent, { width: w, height: h }, look) {
  /** @param {number} grow @param {number} down */
  const outline = (grow, down) => roundedOutline([
    [SLANT - grow, down - grow], [w - SLANT + grow, down - grow], [w + grow, h / 2 + down],
    [w - SLANT + grow, h + down + grow], [SLANT - grow, h + down + grow], [-grow, h / 2 + down],
  ], 10);
  svg('path', { class: 'shade shade-far', d: outline(1.5, 3) }, parent);
  svg('path', { class: 'shade', d: outline(0.5, 1) }, parent);
  const body = svg('path', { class: 'body', d: outline(0, 0) }, parent);
  svg('path', { class: 'tile', d: roundedOutline([[50, h / 2 - 23], [73, h / 2], [50, h / 2 + 23], [27, h / 2]], 6), transform: 'translate(-4 0)' }, parent);
  icon(look.icon, 36, h / 2 - 10, 20, 'icon', parent);
  words(parent, look, 80, w - 80 - 24, h, 2);
  return body;
}

/** @param {Element} parent @param {Size} shape @param {Look} look */
function drawGate(parent, shape, look) {
  const { width: w, height: h } = shape;
  /** @param {number} grow @param {number} down */
  const diamond = (grow, down) => roundedOutline([[w / 2, down - grow], [w + grow, h / 2 + down], [w / 2, h + down + grow], [-grow, h / 2 + down]], 9);
  svg('path', { class: 'shade shade-far', d: diamond(1.5, 3) }, parent);
  const body = svg('path', { class: 'body tinted', d: diamond(0, 0) }, parent);
  const size = Math.min(24, w * 0.42);
  icon(look.icon, w / 2 - size / 2, h / 2 - size / 2, size, 'icon', parent);
  below(parent, look, shape);
  return body;
}

/** @param {Element} parent @param {Size & {host?: any, block: any}} shape @param {Look} look */
function drawEvent(parent, shape, look) {
  const { width: w, height: h } = shape;
  const r = Math.min(w, h) / 2;
  svg('circle', { class: 'shade', cx: w / 2, cy: h / 2 + 1.5, r: r + 1 }, parent);
  const body = svg('circle', { class: 'body tinted', cx: w / 2, cy: h / 2, r }, parent);
  if (shape.host) svg('circle', { class: notStopping(shape.block) ? 'ring dashed' : 'ring', cx: w / 2, cy: h / 2, r: r - 3.5 }, parent);
  const size = r * 0.95;
  icon(look.icon, w / 2 - size / 2, h / 2 - size / 2, size, 'icon', parent);
  if (!shape.host) below(parent, look, shape);
  else if (look.named) beside(parent, look, w, h);
  return body;
}

/** @param {any} block */
function notStopping(block) {
  return block.props && block.props.stopping === false;
}

/**
 * A name under a small shape; beside the flow where one leaves or enters there.
 *
 * @param {Element} parent
 * @param {Look} look
 * @param {any} shape
 */
function below(parent, look, shape) {
  if (!look.named) return;
  const { width: w, height: h } = shape;
  const taken = leavesBelow(shape);
  wrap(look.title, taken ? 120 : 150, 'small', 2).forEach((line, i) => {
    svg('text', { class: 'outside', x: taken ? w / 2 + 10 : w / 2, y: h + (taken ? 12 : 17) + i * 15, 'text-anchor': taken ? 'start' : 'middle' }, parent).textContent = line;
  });
}

/** @param {Element} parent @param {Look} look @param {number} w @param {number} h */
function beside(parent, look, w, h) {
  svg('text', { class: 'outside', x: w + 6, y: h - 3 }, parent).textContent = clip(look.title, 140, 'small');
}

/** @param {Element} parent @param {Size} shape @param {Look} look */
function drawContainer(parent, { width: w, height: h }, look) {
  const body = svg('rect', { class: 'body scope', width: w, height: h, rx: 16 }, parent);
  svg('rect', { class: 'tile', x: 14, y: 12, width: 28, height: 28, rx: 8 }, parent);
  icon(look.icon, 20, 18, 16, 'icon', parent);
  const title = clip(look.title, w - 70, 'heading');
  svg('text', { class: look.named ? 'title' : 'title unnamed', x: 52, y: 31 }, parent).textContent = title;
  if (look.subtitle && look.named) {
    const x = 52 + textWidth(title, 'heading') + 14;
    if (w - x > 80) svg('text', { class: 'subtitle', x, y: 31 }, parent).textContent = clip(look.subtitle, w - x - 16, 'sub');
  }
  return body;
}

/** @param {Element} parent @param {Size & {block: any}} shape */
function drawNote(parent, { width: w, height: h, block }) {
  const fold = 18;
  svg('path', { class: 'shade', d: `M0 2H${w}V${h + 2}H0Z` }, parent);
  const body = svg('path', { class: 'body note', d: `M8 0H${w - fold}L${w} ${fold}V${h - 8}Q${w} ${h} ${w - 8} ${h}H8Q0 ${h} 0 ${h - 8}V8Q0 0 8 0Z` }, parent);
  svg('path', { class: 'fold', d: `M${w - fold} 0V${fold - 5}Q${w - fold} ${fold} ${w - fold + 5} ${fold}H${w}Z` }, parent);
  const lines = wrap(block.documentation || block.name || '', w - 28, 'sub', Math.max(1, Math.floor((h - 20) / 17)));
  lines.forEach((line, i) => {
    svg('text', { class: 'written', x: 14, y: 25 + i * 17 }, parent).textContent = line;
  });
  return body;
}

/** @param {Element} parent @param {Size} shape @param {Look} look */
function drawFrame(parent, { width: w, height: h }, look) {
  const body = svg('rect', { class: 'body frame', width: w, height: h, rx: 14 }, parent);
  if (look.named) svg('text', { class: 'outside', x: 14, y: 24 }, parent).textContent = clip(look.title, w - 28, 'small');
  return body;
}
