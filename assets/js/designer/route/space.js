/**
 * Where everything lies: a grid of cells that answers what touches a rectangle,
 * kept up to date inside commands, so that flows laid out in the same command
 * see blocks where they are now.
 *
 * @typedef {import('../types.js').Rect} Rect
 * @typedef {import('../types.js').Point} Point
 * @typedef {{owner: any, rect: Rect, from?: Point, to?: Point, seen?: number}} Entry  seen: the last question it answered
 */
import { textWidth } from '../draw/text.js';
import { formOf } from '../shapes.js';

const CELL = 240;
/** So many cells to each side of the middle have numbers of their own. */
const FAR = 2 ** 20;

/** A set of rectangles by owner. */
export class Cells {
  constructor() {
    /** @type {Map<number, Set<Entry>>} */
    this.cells = new Map();
    this.asked = 0;
    /** @type {Map<any, Entry[]>} */
    this.owners = new Map();
  }

  /** @param {any} owner @param {Entry[]} entries */
  put(owner, entries) {
    this.drop(owner);
    this.owners.set(owner, entries);
    for (const entry of entries) {
      for (const key of keys(entry.rect)) {
        let cell = this.cells.get(key);
        if (!cell) this.cells.set(key, (cell = new Set()));
        cell.add(entry);
      }
    }
  }

  /** @param {any} owner */
  drop(owner) {
    for (const entry of this.owners.get(owner) ?? []) {
      for (const key of keys(entry.rect)) this.cells.get(key)?.delete(entry);
    }
    this.owners.delete(owner);
  }

  /**
   * Everything that touches a rectangle, once each.
   *
   * @param {Rect} rect
   * @returns {Entry[]}
   */
  touching(rect) {
    /** @type {Entry[]} */
    const found = [], question = ++this.asked;
    for (const key of keys(rect)) {
      const cell = this.cells.get(key);
      if (!cell) continue;
      for (const entry of cell) {
        if (entry.seen === question || !overlap(entry.rect, rect)) continue;
        entry.seen = question;
        found.push(entry);
      }
    }
    return found;
  }
}

/** The cells of a rectangle, each as one number: a large drawing asks for them a hundred thousand times. @param {Rect} r @returns {number[]} */
function keys(r) {
  const left = Math.floor(r.x / CELL), right = Math.floor((r.x + r.width) / CELL), top = Math.floor(r.y / CELL), bottom = Math.floor((r.y + r.height) / CELL);
  /** @type {number[]} */
  const all = [];
  for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) all.push((x + FAR) * 2 * FAR + y + FAR);
  return all;
}

/** @param {Rect} a @param {Rect} b */
export function overlap(a, b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** @param {Rect} r @param {number} by @returns {Rect} */
export function grown(r, by) {
  return { x: r.x - by, y: r.y - by, width: r.width + 2 * by, height: r.height + 2 * by };
}

/** The rectangle of a segment. @param {Point} a @param {Point} b @returns {Rect} */
export function segmentRect(a, b) {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x) || 0.01, height: Math.abs(a.y - b.y) || 0.01 };
}

/** Shapes, flows and labels of the diagram, by place. */
export class Space {
  static $inject = ['eventBus', 'looks'];

  /** @param {any} eventBus @param {import('../draw/looks.js').Looks} looks */
  constructor(eventBus, looks) {
    this.looks = looks;
    this.shapes = new Cells();
    this.flows = new Cells();
    this.labels = new Cells();

    const shape = (/** @type {any} */ e) => this.keepShape(e.element ?? e.context.shape);
    const flow = (/** @type {any} */ e) => this.keepFlow(e.element ?? e.context.connection);
    eventBus.on(['shape.added', 'shape.changed'], 3000, shape);
    eventBus.on(['connection.added', 'connection.changed'], 3000, flow);
    eventBus.on('shape.removed', (/** @type {any} */ e) => this.shapes.drop(e.element));
    eventBus.on('connection.removed', (/** @type {any} */ e) => this.dropFlow(e.element));
    for (const command of ['shape.move', 'shape.resize', 'shape.create']) {
      eventBus.on([`commandStack.${command}.executed`, `commandStack.${command}.reverted`], 3000, shape);
    }
    for (const command of ['connection.layout', 'connection.updateWaypoints', 'connection.move', 'connection.reconnect']) {
      eventBus.on([`commandStack.${command}.executed`, `commandStack.${command}.reverted`], 3000, flow);
    }
  }

  /** @param {any} shape */
  keepShape(shape) {
    if (!shape.block || !shape.parent) return void this.shapes.drop(shape);
    const form = formOf(this.looks.kind(shape.block.kind), shape);
    if (form === 'frame' || form === 'note') return void this.shapes.drop(shape);
    const { x, y } = shape;
    const width = shape.width + (shape.host && shape.block.name ? 6 + Math.min(140, textWidth(shape.block.name, 'small')) : 0);
    const height = shape.height + (form === 'gate' && shape.block.name ? 22 : 0);
    this.shapes.put(shape, [{ owner: shape, rect: { x, y, width, height } }]);
  }

  /** @param {any} connection */
  keepFlow(connection) {
    const points = connection.waypoints;
    if (!points || !connection.parent) return void this.dropFlow(connection);
    /** @type {Entry[]} */
    const entries = [];
    for (let i = 1; i < points.length; i++) {
      entries.push({ owner: connection, rect: segmentRect(points[i - 1], points[i]), from: points[i - 1], to: points[i] });
    }
    this.flows.put(connection, entries);
  }

  /** @param {any} connection */
  dropFlow(connection) {
    this.flows.drop(connection);
    this.labels.drop(connection);
  }
}
