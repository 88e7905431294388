/**
 * New blocks find their place: after a block, within a flow, on free ground; and
 * what follows makes room.
 */
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { common } from '../document/read.js';
import { exitPoints, GAP } from '../shapes.js';
import { grown } from '../route/space.js';

/** Nearer than this blocks may not come to each other. */
const LEAST = 20;

export class Insert extends CommandInterceptor {
  static $inject = ['eventBus', 'modeling', 'elementFactory', 'looks', 'space', 'canvas', 'selection', 'rules', 'lanes'];

  /**
   * @param {any} eventBus
   * @param {any} modeling
   * @param {import('./elements.js').Elements} factory
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('../route/space.js').Space} space
   * @param {any} canvas
   * @param {any} selection
   * @param {any} rules
   * @param {import('./lanes.js').Lanes} lanes
   */
  constructor(eventBus, modeling, factory, looks, space, canvas, selection, rules, lanes) {
    super(eventBus);
    this.lanes = lanes;
    this.modeling = modeling;
    this.factory = factory;
    this.looks = looks;
    this.space = space;
    this.canvas = canvas;
    this.selection = selection;
    this.rules = rules;
    this.eventBus = eventBus;
    this.preExecute('elements.create', 2000, (/** @type {any} */ c) => this.dropped(c, c.elements, 'parent'), true);
    this.preExecute('elements.move', 2000, (/** @type {any} */ c) => this.dropped(c, c.shapes, 'newParent'), true);
    this.postExecuted(['elements.create', 'elements.move'], 500, (/** @type {any} */ c) => {
      const shape = (c.elements ?? c.shapes)[0];
      if (c.into?.parent && shape) this.within(shape, c.into);
    }, true);
  }

  /**
   * Flows and lanes are not parents: what is dropped on them lies where they lie.
   *
   * @param {any} context
   * @param {any[]} elements
   * @param {'parent' | 'newParent'} key
   */
  dropped(context, elements, key) {
    const target = context[key];
    if (!target) return;
    if (!target.parent && elements.every((e) => !e.pool)) context[key] = this.poolAt(context.position) ?? target;
    if (target.waypoints) {
      context[key] = target.parent;
      if (elements.length === 1 && this.fitsInto(elements[0], target)) {
        context.into = target;
        if (context.position) this.align(context.position, target, elements[0]);
      }
    } else if (target.lane || (target.block && this.looks.block(target).form === 'frame')) context[key] = target.parent;
  }

  /** Where everything lies in pools, what is put beside them belongs to one of them. @param {import('../types.js').Point} [at] */
  poolAt(at) {
    if (this.lanes.busy || this.lanes.free()) return undefined;
    const pools = this.canvas.getRootElement().children.filter((/** @type {any} */ e) => e.pool);
    return pools.find((/** @type {any} */ p) => at && at.x >= p.x && at.x <= p.x + p.width && at.y >= p.y && at.y <= p.y + p.height) ?? pools[0];
  }

  /** A block may go into a flow if it can be entered and left, and is not tied elsewhere. @param {any} shape @param {any} flow */
  fitsInto(shape, flow) {
    if (!shape.block || shape.host || shape.incoming?.length || shape.outgoing?.length) return false;
    if (flow.source === shape || flow.target === shape) return false;
    return this.looks.canBeEntered(shape.block) && this.looks.exits(shape.block).length > 0;
  }

  /** Near a level stretch, onto it; never onto the block the flow comes from. @param {any} position @param {any} flow @param {any} shape */
  align(position, flow, shape) {
    const points = flow.waypoints;
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      const within = position.x >= Math.min(a.x, b.x) && position.x <= Math.max(a.x, b.x);
      if (a.y === b.y && within && Math.abs(position.y - a.y) < 24) position.y = a.y;
    }
    const { source } = flow;
    const level = Math.abs(position.y - source.y - source.height / 2) < (source.height + shape.height) / 2 + 10;
    const least = source.x + source.width + GAP.column * 0.75 + shape.width / 2;
    if (level && flow.target.x > source.x && position.x < least) position.x = Math.ceil(least / 10) * 10;
  }

  /**
   * Ties a block into a flow: the flow ends at it, a new one goes on to where the flow went.
   *
   * @param {any} shape
   * @param {any} flow
   */
  within(shape, flow) {
    const next = flow.target;
    const wide = Boolean(this.looks.exits(shape.block)[0]?.name);
    const short = shape.x + shape.width + (wide ? GAP.labelled : GAP.column) - next.x;
    const ahead = flow.source.x < shape.x && next.x > flow.source.x;
    if (ahead && short > 0 && overlapsInY(shape, next)) this.makeRoom(next, Math.ceil(short / 10) * 10, shape);
    this.modeling.reconnectEnd(flow, shape, { x: shape.x, y: shape.y + shape.height / 2 });
    this.connect(shape, next, this.looks.exits(shape.block)[0].name);
  }

  /** @param {any} source @param {any} target @param {string} exit */
  connect(source, target, exit) {
    const attrs = exit ? { flow: { exit } } : {};
    return this.modeling.createConnection(source, target, attrs, common(source, target) ?? this.canvas.getRootElement());
  }

  /**
   * Moves a block and all that follows it to the right, and what they would run into.
   *
   * @param {any} first
   * @param {number} by
   * @param {any} except
   */
  makeRoom(first, by, except) {
    const moved = new Set([first]);
    for (const shape of moved) {
      for (const hit of this.struck(shape, by, moved)) if (hit !== except) moved.add(hit);
      for (const { target } of shape.outgoing) {
        if (target.x >= first.x && target.parent === first.parent && target !== except) moved.add(target);
      }
      for (const attached of shape.attachers ?? []) {
        for (const { target } of attached.outgoing) if (target.x >= first.x && target !== except) moved.add(target);
      }
    }
    this.modeling.moveElements([...moved], { x: by, y: 0 }, first.parent, { autoResize: true });
    this.eventBus.fire('room.made', { shape: first });
  }

  /**
   * Blocks beside a block, to the right, that it would come to lie on.
   *
   * @param {any} shape
   * @param {number} by
   * @param {Set<any>} moved
   */
  struck(shape, by, moved) {
    const way = { x: shape.x + shape.width, y: shape.y, width: by + LEAST, height: shape.height };
    return [...this.space.shapes.touching(way)].map((entry) => entry.owner)
      .filter((other) => !moved.has(other) && !other.host && other.parent === shape.parent && other.x >= shape.x + shape.width);
  }

  /**
   * Adds a block of a kind after another, tied to one of its exits.
   *
   * @param {any} source
   * @param {string} kind
   * @param {string} [exit] by default the first that leads nowhere
   * @param {import('../types.js').Point} [at] where its middle shall be
   */
  append(source, kind, exit = this.freeExit(source), at) {
    const shape = this.factory.newBlock(kind);
    const position = at ?? this.placeAfter(source, shape, exit);
    const parent = source.host ? source.host.parent : source.parent;
    const [made] = this.modeling.createElements([shape], position, parent, { autoSelect: false });
    if (this.rules.allowed('connection.create', { source, target: made })) this.connect(source, made, exit);
    return this.present(made);
  }

  /** Adds a block within a flow. @param {any} flow @param {string} kind */
  into(flow, kind) {
    const shape = this.factory.newBlock(kind);
    if (!this.fitsInto(shape, flow)) return null;
    const points = flow.waypoints;
    let best = [points[0], points[1]];
    for (let i = 1; i < points.length; i++) {
      if (Math.abs(points[i].x - points[i - 1].x) > Math.abs(best[1].x - best[0].x)) best = [points[i - 1], points[i]];
    }
    const room = Math.abs(best[1].x - best[0].x) > shape.width + 60;
    const x = room ? (best[0].x + best[1].x) / 2 : Math.min(best[0].x, best[1].x) + GAP.column * 0.75 + shape.width / 2;
    const at = this.freeNear(shape, { x, y: best[0].y }, [0, 1, -1, 2, -2, 3, -3, 4, -4, 5], this.makesWay(shape, flow, x, best[0].y));
    const [made] = this.modeling.createElements([shape], at, flow, { autoSelect: false });
    return this.present(made);
  }

  /** The block that will make room for another in its row. @param {any} shape @param {any} flow @param {number} x @param {number} y  the other's middle */
  makesWay(shape, flow, x, y) {
    const { source, target } = flow, rect = { ...shape, x: x - shape.width / 2, y: y - shape.height / 2 };
    return source.x < rect.x && target.x > source.x && overlapsInY(rect, target) ? target : undefined;
  }

  /** Adds a block on the edge of another, where it can sit there. @param {any} host @param {string} kind */
  onEdge(host, kind) {
    const shape = this.factory.newBlock(kind);
    if (!this.rules.allowed('shape.attach', { shape, target: host })) return null;
    const taken = (host.attachers ?? []).length;
    const at = { x: host.x + host.width - 40 - taken * (shape.width + 12), y: host.y + host.height };
    const [made] = this.modeling.createElements([shape], at, host, { attach: true, autoSelect: false });
    return this.present(made);
  }

  /** Adds a block on its own, where it is free near a point. @param {string} kind @param {import('../types.js').Point} point */
  alone(kind, point) {
    const shape = this.factory.newBlock(kind);
    const at = this.freeNear(shape, { x: Math.round(point.x / 10) * 10, y: Math.round(point.y / 10) * 10 }, [0, 1, -1, 2, -2, 3, -3]);
    const [made] = this.modeling.createElements([shape], at, this.canvas.getRootElement(), { autoSelect: false });
    return this.present(made);
  }

  /** @param {any} shape */
  present(shape) {
    this.selection.select(shape);
    this.eventBus.fire('block.added', { shape });
    return shape;
  }

  /** @param {any} source */
  freeExit(source) {
    const exits = this.looks.exits(source.block);
    const used = new Set(source.outgoing.map((/** @type {any} */ c) => c.flow.exit ?? ''));
    return (exits.find((e) => !used.has(e.name)) ?? exits[0])?.name ?? '';
  }

  /** @param {any} source @param {any} shape @param {string} exit */
  placeAfter(source, shape, exit) {
    const exits = this.looks.exits(source.block);
    const index = Math.max(0, exits.findIndex((e) => e.name === exit));
    const wide = exit || this.looks.kind(source.block.kind)?.group === 'Logic';
    const x = source.x + source.width + (wide ? GAP.labelled : GAP.column) + shape.width / 2;
    const level = source.y + source.height / 2;
    if (source.host) return this.freeNear(shape, { x: source.x + source.width / 2 + 60 + shape.width / 2, y: source.y + source.height + 70 }, [0, 1, 2, 3, 4]);
    if (index === 0) return this.freeNear(shape, { x, y: level }, [0, 1, -1, 2, -2, 3, -3, 4, 5]);
    const at = exitPoints(source, exits)[index];
    return this.freeNear(shape, { x: Math.max(x, at.x + 60 + shape.width / 2), y: level + shape.height + GAP.row }, [0, 1, 2, 3, 4, 5]);
  }

  /** @param {any} shape @param {import('../types.js').Point} at @param {number[]} steps @param {any} [except]  a block that is not in the way */
  freeNear(shape, at, steps, except) {
    const pitch = shape.height + GAP.row;
    for (const step of steps) {
      const y = at.y + step * pitch;
      const rect = { x: at.x - shape.width / 2, y: y - shape.height / 2, width: shape.width, height: shape.height };
      const taken = [...this.space.shapes.touching(grown(rect, 16))].some((e) => e.owner !== except && this.looks.block(e.owner).form !== 'container');
      if (!taken) return { x: at.x, y };
    }
    return { x: at.x, y: at.y + steps.length * pitch };
  }
}

/** @param {any} a @param {any} b */
function overlapsInY(a, b) {
  return a.y < b.y + b.height && b.y < a.y + a.height;
}
