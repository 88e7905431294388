/** Puts a document on the canvas. The server has found places for blocks that had none. */
import { sizeOf } from '../shapes.js';

/**
 * @param {any} diagram
 * @param {import('../types.js').Document} document
 */
export function readDocument(diagram, document) {
  const canvas = diagram.get('canvas'), factory = diagram.get('elementFactory');
  const model = diagram.get('documentModel'), looks = diagram.get('looks'), layouter = diagram.get('layouter');
  model.begin(document);
  const root = canvas.getRootElement();
  const bounds = document.layout?.blocks ?? {};
  /** @type {Map<string, any>} */
  const shapes = new Map();

  /** @type {{shape: any, parent: any}[]} */
  const made = [];

  /** @param {any} attrs @param {any} parent */
  const make = (attrs, parent) => {
    const shape = factory.createShape({ ...attrs, id: id(attrs.id), order: model.nextOrder() });
    made.push({ shape, parent });
    return shape;
  };
  /** Ids are unique among blocks and among flows, but not always between them. @type {Set<string>} */
  const used = new Set();
  const id = (/** @type {string} */ wanted) => {
    let out = wanted;
    for (let n = 2; used.has(out); n++) out = `${wanted}~${n}`;
    used.add(out);
    return out;
  };

  for (const pool of document.pools) {
    const holder = bounds[pool.id] ? make({ id: pool.id, pool, ...rect(bounds[pool.id]) }, root) : root;
    for (const lane of pool.lanes ?? []) {
      if (bounds[lane.id]) make({ id: lane.id, lane, ...rect(bounds[lane.id]) }, holder);
    }
    for (const block of outermostFirst(pool.blocks)) {
      const size = sizeOf(looks.kind(block.kind), block.kind);
      const at = bounds[block.id] ? rect(bounds[block.id]) : { x: 0, y: 0, ...size };
      const parent = (block.parent && shapes.get(block.parent)) || holder;
      const host = block.host ? shapes.get(block.host) : undefined;
      shapes.set(block.id, make({ id: block.id, block, host, ...at }, parent));
    }
  }
  restoreOrder(document, shapes, model);
  const connections = makeFlows(document, shapes, factory, model, id);

  // blocks show which of their exits lead somewhere, so flows are tied before anything is drawn
  for (const { shape, parent } of made) {
    canvas.addShape(shape, parent);
    model.remember(shape);
  }
  for (const connection of connections) {
    connection.waypoints ??= layouter.layoutConnection(connection);
    canvas.addConnection(connection, common(connection.source, connection.target) ?? root);
    model.remember(connection);
  }
}

/**
 * @param {import('../types.js').Document} document
 * @param {Map<string, any>} shapes
 * @param {any} factory
 * @param {any} model
 * @param {(wanted: string) => string} id
 */
function makeFlows(document, shapes, factory, model, id) {
  const connections = [];
  for (const pool of document.pools) {
    for (const flow of pool.flows) {
      const source = shapes.get(flow.from), target = shapes.get(flow.to);
      if (!source || !target) continue; // check reports it; without an end it cannot be drawn
      const points = document.layout?.flows?.[flow.id];
      const waypoints = points && points.length > 1 ? points.map((p) => ({ x: +p.x, y: +p.y })) : undefined;
      connections.push(factory.createConnection({ id: id(flow.id), flow, source, target, waypoints, order: model.nextOrder() }));
    }
  }
  return connections;
}

/** The document's order of blocks, which containers and hosts may have upset. @param {any} document @param {Map<string, any>} shapes @param {any} model */
function restoreOrder(document, shapes, model) {
  for (const pool of document.pools) {
    for (const block of pool.blocks) {
      const shape = shapes.get(block.id);
      if (shape) shape.order = model.nextOrder();
    }
  }
}

/** @param {import('../types.js').Bounds} b */
function rect(b) {
  return { x: +b.x, y: +b.y, width: +b.w, height: +b.h };
}

/**
 * Sub-processes before what lies in them, hosts before what sits on them.
 *
 * @param {import('../types.js').Block[]} blocks
 */
function outermostFirst(blocks) {
  const byId = new Map(blocks.map((b) => [b.id, b]));
  /** @param {import('../types.js').Block} block @param {number} [guard] @returns {number} */
  const depth = (block, guard = 0) => {
    const over = byId.get(block.host ?? '') ?? byId.get(block.parent ?? '');
    return over && guard < 100 ? 1 + depth(over, guard + 1) : 0;
  };
  return blocks.map((block) => ({ block, depth: depth(block) })).sort((a, b) => a.depth - b.depth).map(({ block }) => block);
}

/** The innermost container of both. @param {any} a @param {any} b */
export function common(a, b) {
  const over = new Set();
  for (let at = a.parent; at; at = at.parent) over.add(at);
  for (let at = b.parent; at; at = at.parent) if (over.has(at)) return at;
  return null;
}
