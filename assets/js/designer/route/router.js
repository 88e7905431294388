/**
 * Finds the way of a flow: right angles, few bends, round every card, apart from
 * other flows. Plain shapes are tried first; where a card is in the way of all of
 * them, search.js looks for a path between the cards.
 *
 * @typedef {import('../types.js').Point} Point
 * @typedef {import('../types.js').Rect} Rect
 * @typedef {import('./anchors.js').Anchor} Anchor
 *
 * @typedef {Object} Request
 * @property {any} source
 * @property {any} target
 * @property {string} exit
 * @property {any} [connection]   the flow itself, which is not in its own way
 * @property {Rect} [sourceRect]  where the source will be
 * @property {Rect} [targetRect]
 * @property {Set<any>} [ignore]  shapes that are on the move
 * @property {boolean} [quick]    no search: the best plain shape will do
 */
import { OUT, entering, leaving } from './anchors.js';
import { tidy } from './path.js';
import { search } from './search.js';
import { grown, overlap, segmentRect } from './space.js';

/** Straight length before the first and after the last bend. */
const LEAD = 22;
const CLEAR = 9;
/** Nearer than this, two lines read as one. */
const BESIDE = 9;
const COST = { bend: 32, hit: 4000, crossing: 26, beside: 3 };

export class Router {
  static $inject = ['space', 'looks'];

  /** @param {import('./space.js').Space} space @param {import('../draw/looks.js').Looks} looks */
  constructor(space, looks) {
    this.space = space;
    this.looks = looks;
  }

  /**
   * @param {Request} request
   * @returns {Point[]}
   */
  route(request) {
    const { source, target } = request;
    const from = leaving(this.looks, source, request.exit, request.sourceRect ?? source);
    const to = entering(this.looks, target, request.targetRect ?? target);
    const best = this.plain(request, from, to);
    if (best.hits === 0 || request.quick) return best.points;
    const found = this.around(request, from, to);
    return found ?? best.points;
  }

  /** @param {Request} request @param {Anchor[]} from @param {Anchor[]} to */
  plain(request, from, to) {
    let best = { points: /** @type {Point[]} */ ([]), cost: Infinity, hits: Infinity, pair: Infinity };
    const fan = request.source.outgoing?.filter((/** @type {any} */ c) => (c.flow?.exit ?? '') === request.exit).length ?? 0, gather = request.target.incoming?.length ?? 0;
    // The nearest first: a good way found early spares most of the others. Of two that
    // cost the same it is the first pair's, in whatever order they are tried.
    for (const { a, b, least, pair } of nearestFirst(from, to)) {
      if (least > best.cost) break;
      for (const points of shapes(a, b, request.sourceRect ?? request.source, request.targetRect ?? request.target)) {
        const bare = a.cost + b.cost + length(points) + COST.bend * (points.length - 2) + taste(points, a, b, fan, gather);
        if (bare > best.cost || (bare === best.cost && pair >= best.pair)) continue;
        const { hits, price } = this.price(points, request);
        const cost = bare + price;
        if (cost < best.cost || (cost === best.cost && pair < best.pair)) best = { points, cost, hits, pair };
        if (best.cost <= least) break;
      }
    }
    return best;
  }

  /**
   * What a way costs beyond its length: cards it runs through, flows it crosses or lies on.
   *
   * @param {Point[]} points
   * @param {Request} request
   */
  price(points, request) {
    let hits = 0, price = 0;
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1], b = points[i];
      const rect = segmentRect(a, b);
      for (const entry of this.space.shapes.touching(grown(rect, CLEAR))) {
        if (this.inTheWay(entry.owner, request, i === 1, i === points.length - 1, rect)) hits++;
      }
      for (const entry of this.space.flows.touching(grown(rect, BESIDE))) {
        if (!related(entry.owner, request)) price += meeting(a, b, /** @type {Point} */ (entry.from), /** @type {Point} */ (entry.to));
      }
    }
    if (this.strikes(points, request.sourceRect ?? request.source) || this.strikes(points, request.targetRect ?? request.target)) hits++;
    return { hits, price: price + hits * COST.hit };
  }

  /** Whether the way runs through its own end. @param {Point[]} points @param {Rect} rect */
  strikes(points, rect) {
    const inner = grown(rect, -2);
    for (let i = 1; i < points.length; i++) if (overlap(segmentRect(points[i - 1], points[i]), inner)) return true;
    return false;
  }

  /**
   * @param {any} shape
   * @param {Request} request
   * @param {boolean} first
   * @param {boolean} last
   * @param {Rect} rect of the segment
   */
  inTheWay(shape, request, first, last, rect) {
    const { source, target, ignore } = request;
    if (shape === source || shape === target || ignore?.has(shape)) return false;
    if (holds(shape, source) || holds(shape, target)) return false;
    if ((shape === source.host || shape.host === source) && first) return overlap(rect, grown(shape, -2));
    if (shape.host === target && last) return overlap(rect, grown(shape, -2));
    return true;
  }

  /** @param {Request} request @param {Anchor[]} from @param {Anchor[]} to */
  around(request, from, to) {
    const { source, target, ignore } = request;
    /** @type {{points: Point[], cost: number} | null} */
    let best = null;
    for (const a of from.slice(0, 2)) {
      for (const b of to) {
        const region = grown(union(segmentRect(a, b), request.sourceRect ?? source), 260);
        /** @type {Rect[]} */
        const cards = [];
        for (const entry of this.space.shapes.touching(region)) {
          const shape = entry.owner;
          if (shape === source || shape === target || ignore?.has(shape) || holds(shape, source) || holds(shape, target)) continue;
          cards.push(entry.rect);
        }
        cards.push(plainRect(request.sourceRect ?? source), plainRect(request.targetRect ?? target));
        const points = search(lead(a), lead(b), a, b, cards);
        if (!points) continue;
        const cost = a.cost + b.cost + length(points) + COST.bend * (points.length - 2);
        if (!best || cost < best.cost) best = { points, cost };
      }
      if (best) break;
    }
    return best && this.apart(best.points, request);
  }

  /** Moves inner segments aside where they lie on another flow. @param {Point[]} points @param {Request} request */
  apart(points, request) {
    let best = points, cost = this.price(points, request).price;
    for (let i = 1; i < points.length - 2 && cost > 0; i++) {
      const upright = points[i].x === points[i + 1].x;
      for (const by of [12, -12, 24, -24]) {
        const moved = best.map((p, k) => (k === i || k === i + 1 ? { x: p.x + (upright ? by : 0), y: p.y + (upright ? 0 : by) } : p));
        const price = this.price(moved, request).price;
        if (price < cost) [best, cost] = [moved, price];
      }
    }
    return best;
  }
}

/** Whether a container holds a shape. @param {any} container @param {any} shape */
function holds(container, shape) {
  for (let at = shape?.parent; at; at = at.parent) if (at === container) return true;
  return false;
}

/** Flows of one exit or into one block may share their way. @param {any} connection @param {Request} request */
function related(connection, request) {
  if (connection === request.connection || request.ignore?.has(connection)) return true;
  if (connection.target === request.target) return true;
  return connection.source === request.source && (connection.flow?.exit ?? '') === request.exit;
}

/** @param {Point} a @param {Point} b @param {Point} c @param {Point} d */
function meeting(a, b, c, d) {
  const first = a.x === b.x, second = c.x === d.x;
  if (first !== second) return COST.crossing;
  const apart = first ? Math.abs(a.x - c.x) : Math.abs(a.y - c.y);
  if (apart > BESIDE) return 0;
  const [p, q, r, s] = first ? [a.y, b.y, c.y, d.y] : [a.x, b.x, c.x, d.x];
  const shared = Math.min(Math.max(p, q), Math.max(r, s)) - Math.max(Math.min(p, q), Math.min(r, s));
  return Math.max(0, shared) * COST.beside + 20;
}

/**
 * Where a flow may leave and come in, by what it costs at least: no way is shorter than
 * that across and along.
 *
 * @param {Anchor[]} from
 * @param {Anchor[]} to
 */
function nearestFirst(from, to) {
  const pairs = from.flatMap((a) => to.map((b) => ({ a, b, least: a.cost + b.cost + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), pair: 0 })));
  pairs.forEach((one, i) => (one.pair = i));
  return pairs.sort((one, other) => one.least - other.least);
}

/** The point straight before a bend may come. @param {Anchor} a @returns {Point} */
function lead(a) {
  return { x: a.x + OUT[a.side].x * LEAD, y: a.y + OUT[a.side].y * LEAD };
}

/**
 * The plain shapes between two anchors: straight, one corner, two corners, round about.
 *
 * @param {Anchor} a
 * @param {Anchor} b
 * @param {Rect} source
 * @param {Rect} target
 * @returns {Generator<Point[]>}
 */
function* shapes(a, b, source, target) {
  const p = lead(a), q = lead(b);
  const straight = tidy([a, p, q, b]);
  if (straight) yield straight;
  /** @type {Point[][]} */
  const middles = [[{ x: q.x, y: p.y }], [{ x: p.x, y: q.y }]];
  const between = (p.x + q.x) / 2;
  for (const x of [p.x, q.x, between, p.x + 12, q.x - 12, p.x + 24, q.x - 24]) middles.push([{ x, y: p.y }, { x, y: q.y }]);
  const top = Math.min(source.y, target.y), bottom = Math.max(source.y + source.height, target.y + target.height);
  const gap = source.y > target.y ? (target.y + target.height + source.y) / 2 : (source.y + source.height + target.y) / 2;
  for (const y of [gap, bottom + 30, bottom + 44, top - 30, top - 44]) middles.push([{ x: p.x, y }, { x: q.x, y }]);
  for (const middle of middles) {
    const points = tidy([a, p, ...middle, q, b]);
    if (points) yield points;
  }
}

/** @param {Point[]} points */
function length(points) {
  let sum = 0;
  for (let i = 1; i < points.length; i++) sum += Math.abs(points[i].x - points[i - 1].x) + Math.abs(points[i].y - points[i - 1].y);
  return sum;
}

/**
 * Where several flows of one exit part, they part near the block they leave; where several
 * meet, they meet near the block they enter; else the bend is in the middle.
 *
 * @param {Point[]} points
 * @param {Anchor} a
 * @param {Anchor} b
 * @param {number} fan
 * @param {number} gather
 */
function taste(points, a, b, fan, gather) {
  if (points.length !== 4 || points[1].x !== points[2].x) return 0;
  const wanted = fan > 1 ? a.x + LEAD : gather > 1 ? b.x - LEAD : (a.x + b.x) / 2;
  return Math.abs(points[1].x - wanted) * 0.05;
}

/** @param {Rect} a @param {Rect} b @returns {Rect} */
function union(a, b) {
  const x = Math.min(a.x, b.x), y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** @param {Rect} r @returns {Rect} */
function plainRect({ x, y, width, height }) {
  return { x, y, width, height };
}
