/**
 * The shortest way with few bends between cards, along lines that keep their
 * distance: A* over the lines left, right, above and below each card.
 *
 * @typedef {import('../types.js').Point} Point
 * @typedef {import('../types.js').Rect} Rect
 */
import { tidy } from './path.js';

const AWAY = 16;
const CLEAR = 8;
const BEND = 36;
/** More crossings of lines than this are not searched: the plain shape will do. */
const MOST = 40000;

/**
 * @param {Point} from  after the lead out of the source
 * @param {Point} to    before the lead into the target
 * @param {Point} start
 * @param {Point} end
 * @param {Rect[]} cards
 * @returns {Point[] | null}
 */
export function search(from, to, start, end, cards) {
  const xs = lines([from.x, to.x, (from.x + to.x) / 2], cards.map((c) => [c.x - AWAY, c.x + c.width + AWAY]));
  const ys = lines([from.y, to.y, (from.y + to.y) / 2], cards.map((c) => [c.y - AWAY, c.y + c.height + AWAY]));
  if (xs.length * ys.length > MOST) return null;
  const columns = xs.length;
  const blocked = (/** @type {number} */ x1, /** @type {number} */ y1, /** @type {number} */ x2, /** @type {number} */ y2) => {
    const left = Math.min(x1, x2), right = Math.max(x1, x2), top = Math.min(y1, y2), bottom = Math.max(y1, y2);
    return cards.some((c) => left < c.x + c.width + CLEAR && right > c.x - CLEAR && top < c.y + c.height + CLEAR && bottom > c.y - CLEAR);
  };

  const first = ys.indexOf(from.y) * columns + xs.indexOf(from.x);
  const last = ys.indexOf(to.y) * columns + xs.indexOf(to.x);
  const size = columns * ys.length;
  const cost = new Float64Array(size * 2).fill(Infinity); // by place and by whether the last leg was upright
  const back = new Int32Array(size * 2).fill(-1);
  const heap = new Heap();
  const rest = (/** @type {number} */ n) => Math.abs(xs[n % columns] - to.x) + Math.abs(ys[Math.floor(n / columns)] - to.y);
  const upright = start.x === from.x ? 1 : 0;
  const goalUpright = end.x === to.x ? 1 : 0;
  cost[first * 2 + upright] = 0;
  heap.push(first * 2 + upright, rest(first));

  while (heap.size > 0) {
    const state = heap.pop();
    const node = state >> 1, way = state & 1;
    if (node === last && way === goalUpright) return trace(state);
    const column = node % columns, row = Math.floor(node / columns);
    for (const [dc, dr] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
      const c = column + dc, r = row + dr;
      if (c < 0 || r < 0 || c >= columns || r >= ys.length) continue;
      const next = r * columns + c, turned = (dr !== 0 ? 1 : 0) !== way;
      const price = cost[state] + Math.abs(xs[c] - xs[column]) + Math.abs(ys[r] - ys[row]) + (turned ? BEND : 0);
      const key = next * 2 + (dr !== 0 ? 1 : 0);
      if (price >= cost[key] || blocked(xs[column], ys[row], xs[c], ys[r])) continue;
      cost[key] = price;
      back[key] = state;
      heap.push(key, price + rest(next));
    }
    if (node === last) { // arrived at the place, but has to turn into the lead
      const key = last * 2 + goalUpright, price = cost[state] + BEND;
      if (price < cost[key]) {
        cost[key] = price;
        back[key] = state;
        heap.push(key, price);
      }
    }
  }
  return null;

  /** @param {number} state */
  function trace(state) {
    /** @type {Point[]} */
    const points = [];
    for (let at = state; at >= 0; at = back[at]) {
      const node = at >> 1;
      points.push({ x: xs[node % columns], y: ys[Math.floor(node / columns)] });
    }
    return tidy([start, ...points.reverse(), end]);
  }
}

/** @param {number[]} some @param {number[][]} more */
function lines(some, more) {
  return [...new Set([...some, ...more.flat()])].sort((a, b) => a - b);
}

/** A binary heap of numbers by priority. */
class Heap {
  constructor() {
    /** @type {number[]} */
    this.items = [];
    /** @type {number[]} */
    this.ranks = [];
  }

  get size() {
    return this.items.length;
  }

  /** @param {number} item @param {number} rank */
  push(item, rank) {
    let i = this.items.push(item) - 1;
    this.ranks.push(rank);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (this.ranks[up] <= this.ranks[i]) break;
      this.swap(i, up);
      i = up;
    }
  }

  pop() {
    const top = this.items[0];
    const item = /** @type {number} */ (this.items.pop()), rank = /** @type {number} */ (this.ranks.pop());
    if (this.items.length > 0) {
      this.items[0] = item;
      this.ranks[0] = rank;
      this.sink(0);
    }
    return top;
  }

  /** @param {number} i */
  sink(i) {
    for (;;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < this.items.length && this.ranks[child] < this.ranks[least]) least = child;
      if (least === i) return;
      this.swap(i, least);
      i = least;
    }
  }

  /** @param {number} i @param {number} j */
  swap(i, j) {
    [this.items[i], this.items[j]] = [this.items[j], this.items[i]];
    [this.ranks[i], this.ranks[j]] = [this.ranks[j], this.ranks[i]];
  }
}
