/** Finds a place for the words on a flow, and for its button in the middle. */
import { grown } from './space.js';

/**
 * @typedef {import('../types.js').Point} Point
 * @typedef {import('../types.js').Rect} Rect
 */

export class Labels {
  static $inject = ['space', 'documentModel'];

  /** @param {import('./space.js').Space} space @param {import('../document/model.js').DocumentModel} model */
  constructor(space, model) {
    this.space = space;
    this.model = model;
  }

  /**
   * The middle of the label's pill. A place the document gives is kept while the
   * flow lies as it lay, unless the words would lie over a card.
   *
   * @param {any} connection
   * @param {{width: number, height: number}} size
   * @returns {Point}
   */
  place(connection, size) {
    const written = this.model.writtenLabel(connection);
    const at = written && !this.covers(connection, around(written, size)) ? written : this.find(connection, size);
    this.space.labels.put(connection, [{ owner: connection, rect: around(at, size) }]);
    return at;
  }

  /** @param {any} connection @param {Rect} rect */
  covers(connection, rect) {
    for (const entry of this.space.shapes.touching(rect)) if (!holds(entry.owner, connection)) return true;
    return false;
  }

  /** @param {any} connection @param {{width: number, height: number}} size */
  find(connection, size) {
    let best = middle(connection.waypoints[0], connection.waypoints[1]), cost = Infinity;
    for (const { point, price } of spots(connection.waypoints, size)) {
      if (price >= cost) continue;
      const rect = around(point, size);
      let total = price;
      for (const entry of this.space.shapes.touching(grown(rect, 3))) if (!holds(entry.owner, connection)) total += 400;
      for (const entry of this.space.labels.touching(grown(rect, 2))) if (entry.owner !== connection) total += 300;
      for (const entry of this.space.flows.touching(rect)) if (entry.owner !== connection && !trunk(entry.owner, connection)) total += 60;
      if (total < cost) [best, cost] = [point, total];
    }
    return best;
  }

  /**
   * Where the button that inserts a block sits, clear of the label.
   *
   * @param {any} connection
   * @param {Point} [label]
   * @returns {Point | undefined}
   */
  middle(connection, label) {
    const points = connection.waypoints;
    /** @type {Point | undefined} */
    let best;
    let longest = 44;
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1], b = points[i];
      const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
      const at = middle(a, b);
      if (label && near(label, at)) continue;
      if (length > longest) [best, longest] = [at, length];
    }
    return best;
  }
}

/** @param {Point} label @param {Point} at */
function near(label, at) {
  return Math.abs(label.x - at.x) < 70 && Math.abs(label.y - at.y) < 26;
}

/** @param {any} other @param {any} connection */
function trunk(other, connection) {
  return other.source === connection.source || other.target === connection.target;
}

/** @param {any} container @param {any} connection */
function holds(container, connection) {
  for (let at = connection.parent; at; at = at.parent) if (at === container) return true;
  return false;
}

/** @param {Point} at @param {{width: number, height: number}} size @returns {Rect} */
function around(at, { width, height }) {
  return { x: at.x - width / 2, y: at.y - height / 2, width, height };
}

/** How far beside a line its words may lie, and what that costs. @param {number} size across the line @returns {number[][]} */
function beside(size) {
  const close = size / 2 + 5, past = size / 2 + 48;
  return [[0, 0], [-close, 90], [close, 96], [-past, 190], [past, 196]];
}

/** @param {Point} a @param {Point} b @returns {Point} */
function middle(a, b) {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/**
 * Places along the line, best first by taste: on a level stretch that is long
 * enough, after the last bend where flows of one block have parted. Where the line
 * has no room between cards, places beside it: close by, else past a card's height.
 *
 * @param {Point[]} points
 * @param {{width: number, height: number}} size
 */
function* spots(points, size) {
  const last = points.length - 1;
  for (let i = 1; i <= last; i++) {
    const a = points[i - 1], b = points[i];
    const level = a.y === b.y;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const needed = (level ? size.width : size.height) + (i === last ? 26 : 14);
    for (const share of [0.5, 0.4, 0.6, 0.25, 0.75]) {
      const point = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
      let price = Math.abs(share - 0.5) * 20 + (level ? 0 : 34) + (last - i) * 6;
      for (const [by, more] of beside(level ? size.height : size.width)) {
        const off = level ? { x: point.x, y: point.y + by } : { x: point.x + by, y: point.y };
        yield { point: off, price: price + more + (by === 0 && length < needed ? 120 + (needed - length) : 0) };
      }
    }
  }
}

