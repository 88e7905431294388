/**
 * Automatic layout: blocks in columns along the flow, as few crossings as a few
 * sweeps find, straight where it can be.
 *
 * @typedef {{id: string, width: number, height: number, rank?: number}} Node
 * @typedef {{from: string, to: string, exit?: number}} Link  exit: which of the block's exits, 0 the main one
 * @typedef {{x: number, y: number}} Point
 */

export const GAP = { column: 84, labelled: 132, row: 44 };

/**
 * Places nodes; the upper left corner of all is the origin.
 *
 * @param {Node[]} nodes in the order of the document, which breaks ties
 * @param {Link[]} links
 * @param {{room?: Map<string, number>}} [options] room: the width of the words on a node's flows
 * @returns {Map<string, Point>} upper left corners
 */
export function layered(nodes, links, { room = new Map() } = {}) {
  /** @type {Map<string, Point>} */
  const out = new Map();
  let top = 0;
  for (const part of components(nodes, links)) {
    const ids = new Set(part.map((n) => n.id));
    const placed = place(part, links.filter((l) => ids.has(l.from) && ids.has(l.to) && l.from !== l.to), room);
    let low = Infinity, high = -Infinity;
    for (const node of part) {
      const at = /** @type {Point} */ (placed.get(node.id));
      low = Math.min(low, at.y);
      high = Math.max(high, at.y + node.height);
    }
    for (const [id, at] of placed) out.set(id, { x: at.x, y: at.y - low + top });
    top += high - low + GAP.row * 1.5;
  }
  return out;
}

/** @param {Node[]} nodes @param {Link[]} links @returns {Node[][]} */
function components(nodes, links) {
  /** @type {Map<string, string>} */
  const leader = new Map(nodes.map((n) => [n.id, n.id]));
  const find = (/** @type {string} */ id) => {
    let at = id;
    while (leader.get(at) !== at) at = /** @type {string} */ (leader.get(at));
    leader.set(id, at);
    return at;
  };
  for (const { from, to } of links) if (leader.has(from) && leader.has(to)) leader.set(find(to), find(from));
  /** @type {Map<string, Node[]>} */
  const parts = new Map();
  for (const node of nodes) {
    const key = find(node.id);
    parts.set(key, [...(parts.get(key) ?? []), node]);
  }
  return [...parts.values()];
}

/** @param {Node[]} nodes @param {Link[]} links @param {Map<string, number>} room */
function place(nodes, links, room) {
  const forward = withoutLoops(nodes, links);
  const ranks = rank(nodes, forward);
  const { layers, edges } = layersOf(nodes, forward, ranks);
  untangle(layers, edges);
  const columns = abscissae(layers, room);
  const rows = ordinates(layers, edges);
  /** @type {Map<string, Point>} */
  const out = new Map();
  for (const layer of layers) {
    for (const cell of layer) {
      if (!cell.node) continue;
      const column = columns[cell.rank];
      out.set(cell.node.id, { x: column.x + (column.width - cell.node.width) / 2, y: /** @type {number} */ (rows.get(cell)) - cell.node.height / 2 });
    }
  }
  return out;
}

/** Links that run back are left out, found by a walk in document order. @param {Node[]} nodes @param {Link[]} links @returns {Link[]} */
function withoutLoops(nodes, links) {
  /** @type {Map<string, Link[]>} */
  const leaving = new Map(nodes.map((n) => [n.id, []]));
  const entered = new Set();
  for (const link of links) {
    leaving.get(link.from)?.push(link);
    entered.add(link.to);
  }
  /** @type {Map<string, 'open' | 'done'>} */
  const seen = new Map();
  /** @type {Link[]} */
  const out = [];
  const visit = (/** @type {string} */ start) => {
    /** @type {{id: string, next: number}[]} */
    const stack = [{ id: start, next: 0 }];
    seen.set(start, 'open');
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const link = leaving.get(top.id)?.[top.next++];
      if (!link) {
        seen.set(top.id, 'done');
        stack.pop();
        continue;
      }
      const state = seen.get(link.to);
      if (state !== 'open') out.push(link);
      if (!state) {
        seen.set(link.to, 'open');
        stack.push({ id: link.to, next: 0 });
      }
    }
  };
  for (const node of nodes) if (!entered.has(node.id) && !seen.has(node.id)) visit(node.id);
  for (const node of nodes) if (!seen.has(node.id)) visit(node.id);
  return out;
}

/** The column of each node: after all that come before it. @param {Node[]} nodes @param {Link[]} links */
function rank(nodes, links) {
  /** @type {Map<string, number>} */
  const ranks = new Map(nodes.map((n) => [n.id, 0]));
  /** @type {Map<string, number>} */
  const waiting = new Map(nodes.map((n) => [n.id, 0]));
  /** @type {Map<string, Link[]>} */
  const leaving = new Map(nodes.map((n) => [n.id, []]));
  for (const link of links) {
    waiting.set(link.to, (waiting.get(link.to) ?? 0) + 1);
    leaving.get(link.from)?.push(link);
  }
  const ready = nodes.filter((n) => waiting.get(n.id) === 0).map((n) => n.id);
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    for (const { to } of leaving.get(id) ?? []) {
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
      waiting.set(to, (waiting.get(to) ?? 1) - 1);
      if (waiting.get(to) === 0) ready.push(to);
    }
  }
  return ranks;
}

/**
 * A place in a column: a node, or the passage of a long link.
 * @typedef {{node?: Node, rank: number, height: number, weight: number}} Cell
 * @typedef {{a: Cell, b: Cell, weight: number, exit: number}} Edge
 */

/** @param {Node[]} nodes @param {Link[]} links @param {Map<string, number>} ranks */
function layersOf(nodes, links, ranks) {
  /** @type {Cell[][]} */
  const layers = [];
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  const put = (/** @type {Cell} */ cell) => {
    (layers[cell.rank] ??= []).push(cell);
    return cell;
  };
  for (const node of nodes) {
    cells.set(node.id, put({ node, rank: ranks.get(node.id) ?? 0, height: node.height, weight: 1 }));
  }
  /** @type {Edge[]} */
  const edges = [];
  for (const { from, to, exit = 0 } of links) {
    const weight = exit > 0 ? 0.08 : 1; // the main way stays straight, the others give way
    const a = /** @type {Cell} */ (cells.get(from)), b = /** @type {Cell} */ (cells.get(to));
    let last = a;
    for (let r = a.rank + 1; r < b.rank; r++) {
      const passage = put({ rank: r, height: 8, weight: 0.1 });
      edges.push({ a: last, b: passage, weight, exit: last === a ? exit : 0 });
      last = passage;
    }
    edges.push({ a: last, b, weight, exit: last === a ? exit : 0 });
  }
  for (let r = 0; r < layers.length; r++) layers[r] ??= [];
  return { layers, edges };
}

/** How far below its block an exit counts when neighbours are compared. */
const EXIT_STEP = 0.15;
/** How far down goes what only side ways lead to. */
const ASIDE = 1.5;

/** Sorts each column by the middle of its neighbours, to and fro, and keeps the best. @param {Cell[][]} layers @param {Edge[]} edges */
function untangle(layers, edges) {
  const before = neighbours(edges, 'b', 'a'), after = neighbours(edges, 'a', 'b');
  let best = layers.map((l) => [...l]), fewest = crossings(layers, edges);
  const sort = (/** @type {Cell[]} */ layer, /** @type {Cell[]} */ fixed, /** @type {Map<Cell, {cell: Cell, exit: number}[]>} */ next) => {
    const at = new Map(fixed.map((c, i) => [c, i]));
    const wanted = new Map(layer.map((c, i) => {
      const near = next.get(c);
      if (!near) return [c, i];
      const middle = near.reduce((s, n) => s + (at.get(n.cell) ?? 0) + n.exit * EXIT_STEP, 0) / near.length;
      const aside = next === before && near.every((n) => n.exit > 0);
      return [c, aside ? middle + ASIDE : middle];
    }));
    layer.sort((a, b) => /** @type {number} */ (wanted.get(a)) - /** @type {number} */ (wanted.get(b)));
  };
  for (let r = 1; r < layers.length; r++) sort(layers[r], layers[r - 1], before);
  best = layers.map((l) => [...l]);
  fewest = crossings(layers, edges);
  for (let round = 0; round < 8 && fewest > 0; round++) {
    for (let r = layers.length - 2; r >= 0; r--) sort(layers[r], layers[r + 1], after);
    for (let r = 1; r < layers.length; r++) sort(layers[r], layers[r - 1], before);
    const count = crossings(layers, edges);
    if (count < fewest) [best, fewest] = [layers.map((l) => [...l]), count];
  }
  best.forEach((layer, i) => (layers[i] = layer));
}

/** @param {Edge[]} edges @param {'a' | 'b'} key @param {'a' | 'b'} other @returns {Map<Cell, {cell: Cell, exit: number}[]>} */
function neighbours(edges, key, other) {
  /** @type {Map<Cell, {cell: Cell, exit: number}[]>} */
  const out = new Map();
  for (const edge of edges) out.set(edge[key], [...(out.get(edge[key]) ?? []), { cell: edge[other], exit: edge.exit }]);
  return out;
}

/** @param {Cell[][]} layers @param {Edge[]} edges */
function crossings(layers, edges) {
  const at = new Map(layers.flatMap((l) => l.map((c, i) => /** @type {[Cell, number]} */ ([c, i]))));
  /** @type {Map<number, [number, number][]>} */
  const byRank = new Map();
  for (const { a, b, exit } of edges) {
    const list = byRank.get(a.rank) ?? [];
    list.push([(at.get(a) ?? 0) + exit * EXIT_STEP, at.get(b) ?? 0]);
    byRank.set(a.rank, list);
  }
  let count = 0;
  for (const list of byRank.values()) {
    list.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) if (list[j][1] < list[i][1] && list[j][0] > list[i][0]) count++;
  }
  return count;
}

/** Columns, with room for the words on the flows that leave them. @param {Cell[][]} layers @param {Map<string, number>} room */
function abscissae(layers, room) {
  let x = 0;
  return layers.map((layer) => {
    const width = Math.max(0, ...layer.map((c) => c.node?.width ?? 0));
    const words = Math.max(0, ...layer.map((c) => (c.node && room.get(c.node.id)) || 0));
    const column = { x, width };
    x += Math.ceil((width + (words ? Math.max(GAP.column, words + 76) : GAP.column)) / 10) * 10;
    return column;
  });
}

/** Rows: each cell tends to the middle of its neighbours; order and distance are kept. @param {Cell[][]} layers @param {Edge[]} edges @returns {Map<Cell, number>} */
function ordinates(layers, edges) {
  /** @type {Map<Cell, number>} */
  const y = new Map();
  for (const layer of layers) {
    let top = 0;
    for (const cell of layer) {
      y.set(cell, top + cell.height / 2);
      top += cell.height + GAP.row;
    }
  }
  /** @type {Map<Cell, {cell: Cell, weight: number}[]>} */
  const before = new Map(), after = new Map();
  for (const { a, b, weight } of edges) {
    before.set(b, [...(before.get(b) ?? []), { cell: a, weight }]);
    after.set(a, [...(after.get(a) ?? []), { cell: b, weight }]);
  }
  const settle = (/** @type {Cell[]} */ layer, /** @type {Map<Cell, {cell: Cell, weight: number}[]>} */ next) => {
    const wanted = layer.map((cell) => {
      const near = next.get(cell);
      if (!near) return /** @type {number} */ (y.get(cell));
      const total = near.reduce((s, n) => s + n.weight, 0);
      return near.reduce((s, n) => s + /** @type {number} */ (y.get(n.cell)) * n.weight, 0) / total;
    });
    spread(layer, wanted).forEach((at, i) => y.set(layer[i], at));
  };
  for (let round = 0; round < 6; round++) {
    for (let r = 1; r < layers.length; r++) settle(layers[r], before);
    for (let r = layers.length - 2; r >= 0; r--) settle(layers[r], after);
  }
  for (let r = 1; r < layers.length; r++) settle(layers[r], before);
  for (const [cell, at] of y) y.set(cell, Math.round(at / 10) * 10);
  return y;
}

/**
 * The places nearest to the wanted ones that keep order and distance: cells that
 * push each other form a group, which moves to the mean of its wishes.
 *
 * @param {Cell[]} layer
 * @param {number[]} wanted
 * @returns {number[]}
 */
function spread(layer, wanted) {
  /** @type {{first: number, last: number, at: number, sum: number, weight: number}[]} */
  const groups = [];
  /** @type {number[]} offset of each cell from the first of all, if packed */
  const offset = [];
  layer.forEach((cell, i) => {
    offset.push(i === 0 ? 0 : offset[i - 1] + layer[i - 1].height / 2 + cell.height / 2 + (cell.node && layer[i - 1].node ? GAP.row : GAP.row / 2));
    groups.push({ first: i, last: i, at: wanted[i] - offset[i], sum: (wanted[i] - offset[i]) * cell.weight, weight: cell.weight });
    while (groups.length > 1 && groups[groups.length - 2].at > groups[groups.length - 1].at) {
      const b = /** @type {any} */ (groups.pop()), a = groups[groups.length - 1];
      a.last = b.last;
      a.sum += b.sum;
      a.weight += b.weight;
      a.at = a.sum / a.weight;
    }
  });
  return groups.flatMap((g) => layer.slice(g.first, g.last + 1).map((_, k) => g.at + offset[g.first + k]));
}
