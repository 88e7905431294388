/** Finds a place for the words on a flow, and for its button in the middle. */
import { grown, overlap, segmentRect } from './space.js';

/**
 * @typedef {import('../types.js').Point} Point
 * @typedef {import('../types.js').Rect} Rect
 * @typedef {{width: number, height: number}} Size
 * @typedef {Point & {size: number}} Place  the middle of a pill, and which of its sizes it has
 */

/** A label lies on its own line; beside it only where it would else hide something. */
const COST = { card: 2000, words: 1500, shared: 150, crossed: 70, narrow: 45, close: 340, past: 420, short: 110 };
/** How much of a line is seen before and behind its words; at its end there is the head too. */
const SEEN = 14, HEAD = 26;
/** Places on one stretch are so far apart. */
const STEP = 14;

export class Labels {
  static $inject = ['space', 'documentModel'];

  /** @param {import('./space.js').Space} space @param {import('../document/model.js').DocumentModel} model */
  constructor(space, model) {
    this.space = space;
    this.model = model;
    /** @type {WeakMap<object, number>} by flow: what was wrong with the best place when it was chosen */
    this.known = new WeakMap();
  }

  /**
   * The middle of the label's pill. A place the document gives is kept while the
   * flow lies as it lay, unless the words would lie over a card.
   *
   * @param {any} connection
   * @param {Size[]} sizes  the pill as it looks best, then narrower ones
   * @returns {Place}
   */
  place(connection, sizes) {
    const written = this.model.writtenLabel(connection);
    const at = written && !this.covers(connection, around(written, sizes[0])) ? { ...written, size: 0 } : this.find(connection, sizes);
    const rect = around(at, sizes[at.size]);
    this.space.labels.put(connection, [{ owner: connection, rect }]);
    this.known.set(connection, this.trouble(connection, rect));
    return at;
  }

  /** @param {any} connection @param {Rect} rect */
  covers(connection, rect) {
    for (const entry of this.space.shapes.touching(rect)) if (!holds(entry.owner, connection)) return true;
    return false;
  }

  /** @param {any} connection @param {Size[]} sizes @returns {Place} */
  find(connection, sizes) {
    /** @type {Place} */
    let best = { ...middle(connection.waypoints[0], connection.waypoints[1]), size: 0 };
    let cost = Infinity;
    for (const [size, { width, height }] of sizes.entries()) {
      for (const { point, price } of spots(connection.waypoints, { width, height })) {
        const bare = price + size * COST.narrow;
        if (bare >= cost) continue;
        const total = bare + this.trouble(connection, around(point, { width, height }), cost - bare);
        if (total < cost) [best, cost] = [{ ...point, size }, total];
      }
    }
    return best;
  }

  /**
   * What is wrong with words that lie there: over a card, over other words, on a
   * stretch that another flow runs on too, so that nobody could tell whose they are.
   *
   * @param {any} connection
   * @param {Rect} rect
   * @param {number} [most]  from here on it does not matter how much
   */
  trouble(connection, rect, most = Infinity) {
    let total = 0, lines = 0;
    for (const entry of this.space.shapes.touching(grown(rect, 3))) if (!holds(entry.owner, connection)) total += COST.card;
    if (total >= most) return total;
    for (const entry of this.space.labels.touching(grown(rect, 3))) if (entry.owner !== connection) total += COST.words;
    if (total >= most) return total;
    for (const entry of this.space.flows.touching(grown(rect, 2))) if (entry.owner !== connection) lines = Math.max(lines, this.onLine(connection, rect, entry));
    return total + lines;
  }

  /** @param {any} connection @param {Rect} rect @param {import('./space.js').Entry} entry  a stretch of another flow */
  onLine(connection, rect, { from, to }) {
    if (!from || !to) return 0;
    const points = connection.waypoints, across = from.x === to.x;
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1], b = points[i];
      if ((a.x === b.x) === across && (across ? Math.abs(a.x - from.x) : Math.abs(a.y - from.y)) < 4 && overlap(grown(segmentRect(a, b), 1), rect)) return COST.shared;
    }
    return COST.crossed;
  }

  /** Words that will be put anew are in nobody's way meanwhile. @param {any[]} connections */
  forget(connections) {
    for (const connection of connections) this.space.labels.drop(connection);
  }

  /** Whether the words of a flow would better lie elsewhere, since something came to where they are. @param {any} connection */
  disturbed(connection) {
    const [entry] = this.space.labels.owners.get(connection) ?? [];
    return Boolean(entry) && this.trouble(connection, entry.rect) > (this.known.get(connection) ?? 0);
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

/** @param {any} container @param {any} connection */
function holds(container, connection) {
  for (let at = connection.parent; at; at = at.parent) if (at === container) return true;
  return false;
}

/** @param {Point} at @param {Size} size @returns {Rect} */
function around(at, { width, height }) {
  return { x: at.x - width / 2, y: at.y - height / 2, width, height };
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
 * @param {Size} size
 */
function* spots(points, size) {
  const last = points.length - 1;
  for (let i = 1; i <= last; i++) {
    const a = points[i - 1], b = points[i];
    const level = a.y === b.y;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const along = level ? size.width : size.height, across = level ? size.height : size.width;
    const needed = along + (i === last ? HEAD : SEEN);
    const taste = (level ? 0 : 34) + (last - i) * 6 + (length < needed ? COST.short + (needed - length) : 0);
    for (const share of shares(length, along, i === last ? HEAD : SEEN)) {
      const point = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
      const price = taste + Math.abs(share - 0.5) * 20;
      yield { point, price };
      for (const [by, more] of [[across / 2 + 4, COST.close], [across / 2 + 48, COST.past]]) {
        for (const off of [-by, by]) yield { point: level ? { x: point.x, y: point.y + off } : { x: point.x + off, y: point.y }, price: price + more + (off > 0 ? 6 : 0) };
      }
    }
  }
}

/**
 * How far along a stretch words may lie, from its middle outwards; of a stretch that
 * has no room for them only its middle.
 *
 * @param {number} length
 * @param {number} along
 * @param {number} rest  of the line that stays to be seen
 */
function* shares(length, along, rest) {
  yield 0.5;
  const free = (length - along - rest) / 2;
  for (let by = STEP, n = 0; by <= free && n < 12; by += n < 6 ? STEP : 2 * STEP, n++) {
    yield 0.5 - by / length;
    yield 0.5 + by / length;
  }
}
