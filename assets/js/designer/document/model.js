/**
 * The document behind the picture. It reads a document into diagram elements and
 * writes it back: what was not touched comes back as it was, to the last digit.
 *
 * An element carries its own piece of the document (block, flow, pool, lane) as a
 * value that is never changed in place, but replaced by commands.
 *
 * @typedef {import('../types.js').Document} Document
 * @typedef {import('../types.js').Pool} Pool
 */
import { withMembers } from './json.js';

export class DocumentModel {
  constructor() {
    /** @type {Document} everything but pools and layout is read from here */
    this.head = { schema: 1, id: '', name: '', pools: [], layout: {} };
    /** @type {Document} as it was read */
    this.original = this.head;
    /** @type {WeakMap<object, {bounds?: any, line?: any, label?: any, x?: number, y?: number, width?: number, height?: number, points?: any}>} */
    this.written = new WeakMap();
    this.order = 0;
    /** @type {Set<string> | null} pools that have a frame now; null where none comes or goes */
    this.frames = null;
  }

  /** @param {Document} document */
  begin(document) {
    if (this.frames) this.frames = new Set();
    this.head = this.original = document;
    this.written = new WeakMap();
    this.order = 0;
  }

  /** Where among its kin a new element stands: last. */
  nextOrder() {
    return ++this.order;
  }

  /** The pool of blocks that lie in no drawn pool. @returns {Pool | undefined} */
  rootPool() {
    const drawn = this.original.layout?.blocks ?? {};
    return this.original.pools.find((pool) => (this.frames ? !this.frames.has(pool.id) : !drawn[pool.id]));
  }

  /**
   * Remembers how an element was written, to write it so again.
   *
   * @param {any} element
   */
  remember(element) {
    const layout = this.original.layout ?? {};
    const id = idOf(element);
    const entry = element.waypoints
      ? { line: layout.flows?.[id], points: element.waypoints, label: layout.labels?.[id] }
      : { bounds: layout.blocks?.[id], label: layout.labels?.[id], x: element.x, y: element.y, width: element.width, height: element.height };
    this.written.set(element, entry);
  }

  /**
   * The middle of a flow's label as the document has it, while the flow has not moved.
   *
   * @param {any} connection
   * @returns {import('../types.js').Point | undefined}
   */
  writtenLabel(connection) {
    const entry = this.written.get(connection);
    if (!entry?.label || !samePoints(entry.points, connection.waypoints)) return undefined;
    const { x, y, w, h } = entry.label;
    return { x: +x + w / 2, y: +y + h / 2 };
  }

  /**
   * The whole document as it is now.
   *
   * @param {any[]} elements all elements of the diagram
   * @returns {Document}
   */
  write(elements) {
    const byOrder = elements.filter((e) => e.order !== undefined).sort((a, b) => a.order - b.order);
    const pools = this.original.pools.map((pool) => this.pool(pool, byOrder));
    return withMembers(this.head, { pools, layout: this.layout(byOrder) });
  }

  /** @param {Pool} original @param {any[]} elements @returns {Pool} */
  pool(original, elements) {
    const mine = elements.filter((e) => this.poolOf(e)?.id === original.id);
    const drawn = elements.find((e) => e.pool?.id === original.id);
    const base = drawn?.pool ?? original;
    return withMembers(base, {
      lanes: lanes(original, mine, this.original.layout?.blocks ?? {}),
      blocks: sameList(base.blocks, mine.filter((e) => e.block).map(writeBlock)),
      flows: sameList(base.flows, mine.filter((e) => e.flow).map(writeFlow)),
    });
  }

  /** @param {any} element @returns {Pool | undefined} */
  poolOf(element) {
    if (element.pool) return undefined;
    for (let at = element.flow ? element.source : element; at; at = at.parent) if (at.pool) return at.pool;
    return this.rootPool() ?? this.original.pools[0];
  }

  /** @param {any[]} elements */
  layout(elements) {
    const was = this.original.layout ?? {};
    /** @type {Record<string, Record<string, any>>} */
    const { blocks, flows, labels } = { blocks: {}, flows: {}, labels: {} };
    for (const element of elements) {
      const id = idOf(element), entry = this.written.get(element);
      if (element.waypoints) {
        const same = entry && samePoints(entry.points, element.waypoints);
        flows[id] = same && entry.line ? entry.line : element.waypoints.map((/** @type {any} */ p) => ({ x: tenth(p.x), y: tenth(p.y) }));
        if (same && entry.label) labels[id] = entry.label;
        continue;
      }
      const same = entry?.bounds && entry.x === element.x && entry.y === element.y && entry.width === element.width && entry.height === element.height;
      blocks[id] = same ? entry.bounds : { x: tenth(element.x), y: tenth(element.y), w: tenth(element.width), h: tenth(element.height) };
      if (entry?.label) labels[id] = movedLabel(entry, element);
    }
    return withMembers(was, { blocks: inOrder(was.blocks, blocks), flows: inOrder(was.flows, flows), labels: inOrder(was.labels, labels) });
  }
}

/** The document's id of an element. @param {any} element @returns {string} */
export function idOf(element) {
  return (element.block ?? element.flow ?? element.pool ?? element.lane)?.id ?? element.id;
}

/** @param {any} shape */
function writeBlock(shape) {
  const parent = shape.parent?.block ? shape.parent.block.id : undefined;
  const host = shape.host ? shape.host.block.id : undefined;
  return withMembers(shape.block, { parent, host });
}

/** @param {any} connection */
function writeFlow(connection) {
  return withMembers(connection.flow, { from: connection.source.block.id, to: connection.target.block.id });
}

/**
 * The lanes that are drawn, and those that never were. New ones make the order that
 * of the picture, from top to bottom.
 *
 * @param {Pool} pool as it was read
 * @param {any[]} elements
 * @param {Record<string, any>} places of what was drawn when it was read
 */
function lanes(pool, elements, places) {
  const drawn = elements.filter((e) => e.lane);
  const byId = new Map(drawn.map((e) => [e.lane.id, e.lane]));
  const old = pool.lanes ?? [];
  const kept = old.filter((lane) => byId.has(lane.id) || !places[lane.id]).map((lane) => byId.get(lane.id) ?? lane);
  if (drawn.every((e) => old.some((lane) => lane.id === e.lane.id))) return kept.length > 0 || kept.length === old.length ? sameList(pool.lanes, kept) : undefined;
  const fromTop = [...drawn].sort((a, b) => a.y - b.y).map((e) => e.lane);
  return [...fromTop, ...kept.filter((lane) => !byId.has(lane.id))];
}

/** The old list where nothing in it changed. @param {any[] | undefined} old @param {any[]} now */
function sameList(old, now) {
  return old && old.length === now.length && old.every((item, i) => item === now[i]) ? old : now;
}

/**
 * Entries in the order they were read, new ones after them. Undefined where there are none and were none.
 *
 * @param {Record<string, any> | undefined} was
 * @param {Record<string, any>} now
 */
function inOrder(was, now) {
  const keys = Object.keys(now);
  if (!was) return keys.length > 0 ? now : undefined;
  /** @type {Record<string, any>} */
  const out = {};
  for (const key of Object.keys(was)) if (key in now) out[key] = now[key];
  for (const key of keys) if (!(key in out)) out[key] = now[key];
  const same = Object.keys(out).length === Object.keys(was).length && Object.keys(out).every((key) => out[key] === was[key]);
  return same ? was : out;
}

/** @param {any[]} a @param {any[]} b */
function samePoints(a, b) {
  return a === b || (a.length === b.length && a.every((p, i) => p.x === b[i].x && p.y === b[i].y));
}

/** A block's label goes where its block goes. @param {any} entry @param {any} shape */
function movedLabel(entry, shape) {
  const dx = shape.x - entry.x, dy = shape.y - entry.y;
  if (dx === 0 && dy === 0) return entry.label;
  return { ...entry.label, x: tenth(+entry.label.x + dx), y: tenth(+entry.label.y + dy) };
}

/** @param {number} n */
function tenth(n) {
  return Math.round(n * 10) / 10;
}
