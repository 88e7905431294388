/** Finds places for blocks: those a document gives none, or all when the author tidies up. */
import { sizeOf } from '../shapes.js';
import { layered } from './layered.js';
import { labelSize } from '../draw/flow.js';

const PADDING = { left: 32, top: 56, right: 32, bottom: 46 };
const EVENT = 40;

/**
 * @typedef {import('../types.js').Block} Block
 * @typedef {import('../types.js').Flow} Flow
 * @typedef {import('../types.js').Rect} Rect
 */

/**
 * Places for all blocks of pools that lack some; an empty map where nothing lacks.
 *
 * @param {import('../types.js').Document} document
 * @param {import('../draw/looks.js').Looks} looks
 * @returns {Map<string, Rect>}
 */
export function layoutMissing(document, looks) {
  /** @type {Map<string, Rect>} */
  const out = new Map();
  const bounds = document.layout?.blocks ?? {};
  let top = 0;
  for (const pool of document.pools) {
    const missing = pool.blocks.filter((b) => !bounds[b.id]);
    if (missing.length === 0) continue;
    const placed = layoutBlocks(pool.blocks, pool.flows, looks, (block) => (bounds[block.id] ? { width: +bounds[block.id].w, height: +bounds[block.id].h } : undefined));
    const all = missing.length === pool.blocks.length;
    const shift = all ? { x: 0, y: top } : besideGiven(pool.blocks, bounds);
    let low = top;
    for (const block of missing) {
      const rect = placed.get(block.id);
      if (!rect) continue;
      const at = { ...rect, x: rect.x + shift.x, y: rect.y + shift.y };
      out.set(block.id, at);
      low = Math.max(low, at.y + at.height);
    }
    if (all) top = low + 80;
  }
  return out;
}

/** Blocks without a place go under those that have one. @param {Block[]} blocks @param {Record<string, any>} bounds */
function besideGiven(blocks, bounds) {
  let x = Infinity, y = -Infinity;
  for (const block of blocks) {
    const b = bounds[block.id];
    if (!b) continue;
    x = Math.min(x, +b.x);
    y = Math.max(y, +b.y + +b.h);
  }
  return { x, y: y + 60 };
}

/**
 * Places of blocks, sub-processes first, so that their size is known.
 *
 * @param {Block[]} blocks
 * @param {Flow[]} flows
 * @param {import('../draw/looks.js').Looks} looks
 * @param {(block: Block) => {width: number, height: number} | undefined} sizeGiven
 * @returns {Map<string, Rect>}
 */
export function layoutBlocks(blocks, flows, looks, sizeGiven) {
  /** @type {Map<string, Rect>} */
  const out = new Map();
  const byId = new Map(blocks.map((b) => [b.id, b]));
  /** What stands for a block among its siblings: its host, where it sits on one. @param {string} id @returns {string} */
  const standing = (id) => byId.get(id)?.host ?? id;

  /** Which exit a flow leaves by; one from an edge counts as a side way. @param {Flow} flow */
  const exitOf = (flow) => {
    const block = byId.get(flow.from);
    if (!block || block.host) return 1;
    return Math.max(0, looks.exits(block).findIndex((e) => e.name === (flow.exit ?? '')));
  };
  /** @type {Map<string, number>} */
  const room = new Map();
  for (const flow of flows) {
    const block = byId.get(flow.from);
    const words = block && looks.wordsOf(flow, block, 2);
    if (words) room.set(standing(flow.from), Math.max(room.get(standing(flow.from)) ?? 0, labelSize(words).width));
  }

  /** @param {string | undefined} parent @returns {{width: number, height: number}} */
  const scope = (parent) => {
    const mine = blocks.filter((b) => (b.parent || undefined) === parent && !b.host);
    const nodes = mine.map((block) => {
      const inside = blocks.some((b) => b.parent === block.id);
      const size = inside ? scope(block.id) : sizeGiven(block) ?? sizeOf(looks.kind(block.kind), block.kind);
      const outside = size.width <= 72 && block.name ? 20 : 0; // a name under it; and as much above, to keep its middle
      return { id: block.id, width: size.width, height: size.height + 2 * outside, outside };
    });
    const ids = new Set(mine.map((b) => b.id));
    const links = flows.map((f) => ({ from: standing(f.from), to: standing(f.to), exit: exitOf(f) })).filter((l) => ids.has(l.from) && ids.has(l.to));
    const placed = layered(nodes, links, { room });
    let width = 0, height = 0;
    for (const node of nodes) {
      const at = placed.get(node.id) ?? { x: 0, y: 0 };
      out.set(node.id, { x: at.x, y: at.y + node.outside, width: node.width, height: node.height - 2 * node.outside });
      width = Math.max(width, at.x + node.width);
      height = Math.max(height, at.y + node.height);
    }
    return { width: width + PADDING.left + PADDING.right, height: height + PADDING.top + PADDING.bottom };
  };
  scope(undefined);
  settle(blocks, out);
  return out;
}

/** Turns places within a container into places on the canvas, and puts events on their hosts' edges. @param {Block[]} blocks @param {Map<string, Rect>} out */
function settle(blocks, out) {
  const byId = new Map(blocks.map((b) => [b.id, b]));
  /** @type {Set<string>} */
  const done = new Set();
  const move = (/** @type {Block} */ block) => {
    if (done.has(block.id)) return;
    done.add(block.id);
    const parent = block.parent ? byId.get(block.parent) : undefined;
    if (!parent) return;
    move(parent);
    const over = out.get(parent.id), at = out.get(block.id);
    if (over && at) out.set(block.id, { ...at, x: at.x + over.x + PADDING.left, y: at.y + over.y + PADDING.top });
  };
  blocks.forEach(move);
  /** @type {Map<string, number>} */
  const seats = new Map();
  for (const block of blocks) {
    const host = block.host ? out.get(block.host) : undefined;
    if (!host || !block.host) continue;
    const seat = seats.get(block.host) ?? 0;
    seats.set(block.host, seat + 1);
    out.set(block.id, { x: host.x + host.width - 56 - seat * 52, y: host.y + host.height - EVENT / 2, width: EVENT, height: EVENT });
  }
}
