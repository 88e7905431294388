/**
 * Lanes: strips of a pool, one under the other, each for the people who work in it.
 * All that is done to them is one command; blocks belong to the lane they lie in.
 */
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { STRIP } from '../draw/frames.js';
import { withMembers } from '../document/json.js';
import { boundsOf } from './toolbar.js';
import { UPDATE } from './commands.js';
import { middleOfView } from './picker.js';

const COMMAND = 'lanes.edit';
/** Least height of a lane, and the height of a new one. */
const LEAST = 80, NEW = 180;
/** Room between what lies in a pool and its edges. */
const PAD = { left: 40, right: 50, top: 30, bottom: 30 };

export class Lanes extends CommandInterceptor {
  static $inject = ['eventBus', 'commandStack', 'modeling', 'elementFactory', 'elementRegistry', 'documentModel', 'selection', 'canvas'];

  /**
   * @param {any} eventBus
   * @param {any} commandStack
   * @param {any} modeling
   * @param {import('./elements.js').Elements} factory
   * @param {any} registry
   * @param {import('../document/model.js').DocumentModel} model
   * @param {any} selection
   * @param {any} canvas
   */
  constructor(eventBus, commandStack, modeling, factory, registry, model, selection, canvas) {
    super(eventBus);
    this.eventBus = eventBus;
    this.stack = commandStack;
    this.modeling = modeling;
    this.factory = factory;
    this.registry = registry;
    this.model = model;
    this.selection = selection;
    this.canvas = canvas;
    this.busy = false;
    model.frames = new Set();
    eventBus.on('shape.added', 2000, (/** @type {any} */ { element }) => {
      if (element.pool) model.frames?.add(element.pool.id);
    });
    eventBus.on('shape.removed', 2000, (/** @type {any} */ { element }) => {
      if (element.pool) model.frames?.delete(element.pool.id);
    });
    commandStack.register(COMMAND, { preExecute: (/** @type {any} */ { act }) => act() });
    this.postExecuted(['elements.move', 'elements.create', 'shape.resize', 'shape.create'], 350, (/** @type {any} */ context) => {
      if (!this.busy) this.follow(context);
    }, true);
  }

  /** Several changes as one step. @param {string} label @param {() => any} act */
  edit(label, act) {
    let made;
    this.busy = true;
    try {
      this.stack.execute(COMMAND, { label, act: () => (made = act()) });
    } finally {
      this.busy = false;
    }
    if (made) this.selection.select(made);
    return made;
  }

  /** The pool that has no frame; undefined if there is none. */
  free() {
    return this.model.rootPool();
  }

  /** Whether lanes can be put around what is there. */
  canDraw() {
    const pool = this.free();
    return Boolean(pool && !pool.lanes?.some((lane) => !this.model.original.layout?.blocks?.[lane.id]));
  }

  /** Puts a pool with two lanes around what is there: the first holds it, the second is free. */
  draw() {
    const pool = this.free();
    if (!pool || !this.canDraw()) return;
    const root = this.canvas.getRootElement();
    const shapes = root.children.filter((/** @type {any} */ e) => e.block && !e.host);
    const middle = middleOfView(this.canvas);
    const box = shapes.length ? boundsOf(root.children) : { x: middle.x - 300, y: middle.y - 60, width: 600, height: 120 };
    const x = box.x - PAD.left - 2 * STRIP, y = box.y - PAD.top, width = box.width + PAD.left + PAD.right + 2 * STRIP;
    const height = Math.max(NEW, box.height + PAD.top + PAD.bottom);
    return this.edit('Draw lanes', () => {
      const drawn = this.modeling.createShape(this.shape(pool.id, { pool: withMembers(pool, { lanes: undefined }) }), { x, y, width, height: height + NEW }, root);
      const first = this.lane(drawn, 'Lane 1', y, height);
      this.lane(drawn, 'Lane 2', y + height, NEW);
      if (shapes.length) this.modeling.moveElements(shapes, { x: 0, y: 0 }, drawn);
      this.settle(drawn);
      return first;
    });
  }

  /** @param {string} id @param {any} attrs */
  shape(id, attrs) {
    let free = id;
    for (let n = 2; this.registry.get(free); n++) free = `${id}~${n}`;
    return this.factory.createShape({ ...attrs, id: free, order: this.model.nextOrder() });
  }

  /** @param {any} pool @param {string} name @param {number} y @param {number} height */
  lane(pool, name, y, height) {
    const id = this.factory.newId('lane');
    return this.modeling.createShape(this.shape(id, { lane: { id, name } }), { x: pool.x + STRIP, y, width: pool.width - STRIP, height }, pool);
  }

  /** A name that no lane of the pool has. @param {any} pool */
  freeName(pool) {
    const used = new Set(lanesOf(pool).map((l) => l.lane.name));
    for (let n = used.size + 1; ; n++) if (!used.has(`Lane ${n}`)) return `Lane ${n}`;
  }

  /** A new lane over or under another, or the last of a pool. @param {any} element a lane or a pool @param {boolean} below */
  add(element, below = true) {
    const pool = element.pool ? element : element.parent;
    const at = element.pool ? element.y + element.height : below ? element.y + element.height : element.y;
    return this.edit('Add lane', () => {
      if (lanesOf(pool).length === 0) return this.lane(pool, this.freeName(pool), pool.y, pool.height);
      this.open(pool, at, NEW);
      return this.lane(pool, this.freeName(pool), at, NEW);
    });
  }

  /** Makes two lanes of one; what lies in the lower half belongs to the new one. @param {any} lane */
  split(lane) {
    const pool = lane.parent;
    return this.edit('Split lane', () => {
      if (lane.height < 2 * LEAST) {
        this.open(pool, lane.y + lane.height, 2 * LEAST - lane.height);
        this.resize(lane, { height: 2 * LEAST });
      }
      const upper = Math.round(lane.height / 20) * 10, lower = lane.height - upper;
      this.resize(lane, { height: upper });
      const made = this.lane(pool, this.freeName(pool), lane.y + upper, lower);
      this.settle(pool);
      return made;
    });
  }

  /** Takes a lane away; its neighbour gets its room and its blocks. The last one takes the pool's frame with it. @param {any} lane */
  remove(lane) {
    const pool = lane.parent, all = lanesOf(pool), i = all.indexOf(lane);
    if (all.length === 1) return this.erase(pool);
    return this.edit('Delete lane', () => {
      const next = all[i - 1] ?? all[i + 1];
      const y = Math.min(next.y, lane.y), height = next.height + lane.height;
      this.modeling.removeShape(lane);
      this.resize(next, { y, height });
      this.settle(pool);
      return next;
    });
  }

  /** Whether blocks can lie without a frame: only one pool's can. */
  canErase() {
    return this.model.original.pools.length === 1;
  }

  /** Takes a pool's frame and lanes away; its blocks stay. @param {any} pool */
  erase(pool) {
    if (!this.canErase()) return this.eventBus.fire('announce', { text: 'Where there are several pools, each keeps its frame.', show: true });
    this.edit('Take the lanes away', () => {
      const blocks = pool.children.filter((/** @type {any} */ e) => e.block);
      if (blocks.length) this.modeling.moveElements(blocks.filter((/** @type {any} */ e) => !e.host), { x: 0, y: 0 }, this.canvas.getRootElement());
      this.assign(blocks.map((/** @type {any} */ element) => [element, undefined]));
      for (const lane of lanesOf(pool)) this.modeling.removeShape(lane);
      this.modeling.removeShape(pool);
    });
    this.selection.select(null);
  }

  /** Makes room: what lies below y goes down, and the pool grows. @param {any} pool @param {number} y @param {number} by */
  open(pool, y, by) {
    this.resize(pool, { height: pool.height + by });
    const lanes = lanesOf(pool).filter((l) => l.y >= y);
    const blocks = pool.children.filter((/** @type {any} */ e) => e.block && !e.host && e.y + e.height / 2 >= y);
    for (const lane of lanes) this.modeling.moveShape(lane, { x: 0, y: by });
    if (blocks.length) this.modeling.moveElements(blocks, { x: 0, y: by });
  }

  /** @param {any} shape @param {Partial<import('../types.js').Rect>} bounds */
  resize(shape, bounds) {
    const { x, y, width, height } = shape;
    const now = { x, y, width, height, ...bounds };
    if (now.x !== x || now.y !== y || now.width !== width || now.height !== height) this.modeling.resizeShape(shape, now);
  }

  /** What must follow when something was moved, added or resized by others. @param {any} context */
  follow(context) {
    const shapes = context.closure ? Object.values(context.closure.allShapes) : context.elements ?? [context.shape];
    this.busy = true;
    try {
      for (const shape of shapes) {
        if (context.newBounds && shape.lane) this.border(shape, context.oldBounds);
        if (context.newBounds && shape.pool) this.spread(shape);
      }
      for (const pool of new Set(shapes.map((/** @type {any} */ s) => s.pool ? s : s.parent).filter((/** @type {any} */ p) => p?.pool))) {
        this.grow(pool);
        this.settle(pool);
      }
      this.leave(shapes);
    } finally {
      this.busy = false;
    }
  }

  /** A lane's edge was moved: its neighbour follows, or the pool where it has none. @param {any} lane @param {import('../types.js').Rect} was */
  border(lane, was) {
    const pool = lane.parent, all = lanesOf(pool), i = all.indexOf(lane);
    const over = all[i - 1], under = all[i + 1];
    const bottom = lane.y + lane.height;
    if (over && lane.y !== was.y) this.resize(over, { height: lane.y - over.y });
    if (under && bottom !== was.y + was.height) this.resize(under, { y: bottom, height: under.y + under.height - bottom });
    const top = all[0].y, last = all[all.length - 1];
    this.resize(pool, { x: lane.x - STRIP, width: lane.width + STRIP, y: top, height: last.y + last.height - top });
    this.spread(pool);
  }

  /** Lanes fill their pool: the first and the last take what is added or missing. @param {any} pool */
  spread(pool) {
    const all = lanesOf(pool), last = all.length - 1;
    all.forEach((lane, i) => {
      const y = i === 0 ? pool.y : lane.y;
      const bottom = i === last ? pool.y + pool.height : lane.y + lane.height;
      this.resize(lane, { x: pool.x + STRIP, width: pool.width - STRIP, y, height: bottom - y });
    });
  }

  /** A pool grows with what is put into it. @param {any} pool */
  grow(pool) {
    const need = needed(pool);
    if (!need) return;
    this.resize(pool, need);
    this.spread(pool);
  }

  /** Blocks belong to the lane their middle lies in. @param {any} pool */
  settle(pool) {
    const all = lanesOf(pool);
    if (all.length === 0) return;
    this.assign(pool.children.filter((/** @type {any} */ e) => e.block).map((/** @type {any} */ e) => [e, laneAt(all, e)]));
  }

  /** What lies in no pool with lanes belongs to no drawn lane. @param {any[]} shapes */
  leave(shapes) {
    this.assign(shapes.filter((s) => s.block?.lane && !s.parent?.block && !s.parent?.pool && this.registry.find((/** @type {any} */ e) => e.lane?.id === s.block.lane)).map((s) => [s, undefined]));
  }

  /** @param {[any, string | undefined][]} list */
  assign(list) {
    const set = [];
    for (const [element, lane] of list) {
      const value = withMembers(element.block, { lane });
      if (value !== element.block) set.push({ element, key: 'block', value });
    }
    if (set.length > 0) this.stack.execute(UPDATE, { set, shifted: [], head: null, label: 'Change lane' });
  }

  /** Whether a lane or a pool may have these bounds. @param {any} shape @param {import('../types.js').Rect | undefined} bounds */
  canResize(shape, bounds) {
    if (!bounds) return true;
    const pool = shape.lane ? shape.parent : shape, all = lanesOf(pool);
    const inside = pool.children.filter((/** @type {any} */ e) => e.block);
    const left = shape.lane ? bounds.x - STRIP : bounds.x;
    if (inside.some((/** @type {any} */ e) => e.x < left + STRIP || e.x + e.width > bounds.x + bounds.width)) return false;
    const bottom = bounds.y + bounds.height;
    if (shape.pool) {
      const first = all[0], last = all[all.length - 1];
      if (inside.some((/** @type {any} */ e) => e.y < bounds.y || e.y + e.height > bottom)) return false;
      return !first || (first.y + first.height - bounds.y >= LEAST && bottom - last.y >= LEAST);
    }
    const i = all.indexOf(shape), over = all[i - 1], under = all[i + 1];
    if (bounds.height < LEAST || (over && bounds.y - over.y < LEAST) || (under && under.y + under.height - bottom < LEAST)) return false;
    if (!over && inside.some((/** @type {any} */ e) => e.y < bounds.y)) return false;
    return Boolean(under) || !inside.some((/** @type {any} */ e) => e.y + e.height > bottom);
  }
}

/** The lanes of a pool from top to bottom. @param {any} pool @returns {any[]} */
export function lanesOf(pool) {
  return pool.children.filter((/** @type {any} */ c) => c.lane).sort((/** @type {any} */ a, /** @type {any} */ b) => a.y - b.y);
}

/** @param {any[]} lanes @param {any} shape @returns {string | undefined} */
function laneAt(lanes, shape) {
  const y = shape.y + shape.height / 2;
  return lanes.find((l) => y >= l.y && y < l.y + l.height)?.lane.id;
}

/** The bounds a pool needs, null where it is large enough. @param {any} pool */
function needed(pool) {
  const strips = lanesOf(pool).length > 0 ? 2 * STRIP : STRIP;
  let { x, y } = pool, right = x + pool.width, bottom = y + pool.height;
  for (const child of pool.children) {
    if (!child.block) continue;
    x = Math.min(x, child.x - strips - 10);
    y = Math.min(y, child.y - 10);
    right = Math.max(right, child.x + child.width + 20);
    bottom = Math.max(bottom, child.y + child.height + 10);
  }
  const same = x === pool.x && y === pool.y && right === pool.x + pool.width && bottom === pool.y + pool.height;
  return same ? null : { x, y, width: right - x, height: bottom - y };
}
