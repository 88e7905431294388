/** What follows from what was done: flows heal and go round cards; containers grow. */
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { grown } from '../route/space.js';
import { formOf } from '../shapes.js';

/** A block that goes leaves no hole: the flow into it goes on to where it went. */
export class HealFlows extends CommandInterceptor {
  static $inject = ['eventBus', 'modeling', 'rules'];

  /** @param {any} eventBus @param {any} modeling @param {any} rules */
  constructor(eventBus, modeling, rules) {
    super(eventBus);
    this.preExecute('shape.delete', 2000, (/** @type {any} */ { shape, hints }) => {
      if (!shape.block || hints?.nested || shape.incoming.length !== 1 || shape.outgoing.length !== 1) return;
      const [into] = shape.incoming, [out] = shape.outgoing;
      if (!rules.allowed('connection.reconnect', { connection: into, source: into.source, target: out.target })) return;
      modeling.reconnectEnd(into, out.target, out.waypoints[out.waypoints.length - 1]);
    }, true);
  }
}

/** Flows that a moved or new card now covers find another way. */
export class ClearFlows extends CommandInterceptor {
  static $inject = ['eventBus', 'modeling', 'space'];

  /** @param {any} eventBus @param {any} modeling @param {import('../route/space.js').Space} space */
  constructor(eventBus, modeling, space) {
    super(eventBus);
    this.postExecuted(['elements.move', 'elements.create', 'shape.resize'], 200, (/** @type {any} */ context) => {
      const shapes = context.closure ? Object.values(context.closure.allShapes) : context.elements ?? [context.shape];
      /** @type {Set<any>} */
      const covered = new Set();
      for (const shape of shapes) {
        if (!shape.block || shape.host) continue;
        for (const { owner } of space.flows.touching(grown(shape, 4))) {
          if (owner.parent && owner.source !== shape && owner.target !== shape && !isWithin(owner, shape)) covered.add(owner);
        }
      }
      for (const connection of covered) modeling.layoutConnection(connection);
    }, true);
  }
}

/** @param {any} connection @param {any} container */
function isWithin(connection, container) {
  for (let at = connection.parent; at; at = at.parent) if (at === container) return true;
  return false;
}

/** A way bent by hand is remembered as such; undo forgets it again. */
export class BentFlows extends CommandInterceptor {
  static $inject = ['eventBus'];

  /** @param {any} eventBus */
  constructor(eventBus) {
    super(eventBus);
    this.executed('connection.updateWaypoints', (/** @type {any} */ context) => {
      context.wasBent = context.connection.bent;
      context.connection.bent = true;
    }, true);
    this.reverted('connection.updateWaypoints', (/** @type {any} */ context) => {
      context.connection.bent = context.wasBent;
    }, true);
  }
}

/** A container grows with what is put in it. */
export class GrowContainers extends CommandInterceptor {
  static $inject = ['eventBus', 'modeling', 'looks'];

  /** @param {any} eventBus @param {any} modeling @param {import('../draw/looks.js').Looks} looks */
  constructor(eventBus, modeling, looks) {
    super(eventBus);
    this.postExecuted(['elements.move', 'elements.create', 'shape.resize'], 400, (/** @type {any} */ context) => {
      const shapes = context.closure ? Object.values(context.closure.allShapes) : context.elements ?? [context.shape];
      const containers = new Set(shapes.map((/** @type {any} */ s) => s.parent).filter((/** @type {any} */ p) => p?.block && formOf(looks.kind(p.block.kind), p) === 'container'));
      for (const container of containers) {
        const bounds = enclosing(container);
        if (bounds) modeling.resizeShape(container, bounds);
      }
    }, true);
  }
}

/** The bounds a container needs, null where it is large enough. @param {any} container */
function enclosing(container) {
  let { x, y } = container, right = x + container.width, bottom = y + container.height;
  for (const child of container.children) {
    if (child.waypoints || child.host) continue;
    x = Math.min(x, child.x - 24);
    y = Math.min(y, child.y - 52);
    right = Math.max(right, child.x + child.width + 32);
    bottom = Math.max(bottom, child.y + child.height + 28);
  }
  const same = x === container.x && y === container.y && right === container.x + container.width && bottom === container.y + container.height;
  return same ? null : { x, y, width: right - x, height: bottom - y };
}

/** Pools and lanes lie under containers, containers under cards, flows in between. */
export class Order extends CommandInterceptor {
  static $inject = ['eventBus', 'looks'];

  /** @param {any} eventBus @param {import('../draw/looks.js').Looks} looks */
  constructor(eventBus, looks) {
    super(eventBus);
    const level = (/** @type {any} */ e) => {
      if (e.pool || e.lane) return 0;
      if (e.waypoints) return 2;
      const form = formOf(looks.kind(e.block?.kind), e);
      return form === 'frame' || form === 'container' ? 1 : e.host ? 4 : 3;
    };
    const index = (/** @type {any} */ element, /** @type {any} */ parent) => {
      const others = parent.children.filter((/** @type {any} */ c) => c !== element);
      let at = others.length;
      while (at > 0 && level(others[at - 1]) > level(element)) at--;
      return at;
    };
    this.preExecute(['shape.create', 'connection.create'], (/** @type {any} */ c) => {
      c.parentIndex = index(c.shape ?? c.connection, c.parent);
    }, true);
    this.preExecute(['shape.move', 'connection.move'], (/** @type {any} */ c) => {
      // Within its parent an element keeps its place: another one would make diagram-js
      // put all its siblings into the page again.
      const element = c.shape ?? c.connection;
      const parent = c.newParent || element.parent;
      c.newParentIndex = parent === element.parent ? parent.children.indexOf(element) : index(element, parent);
    }, true);
  }
}

/** A block shows which of its exits lead somewhere, so it is drawn anew when its flows change. */
export class FreshEnds {
  static $inject = ['eventBus', 'elementRegistry'];

  /** @param {any} eventBus @param {any} registry */
  constructor(eventBus, registry) {
    /** @type {Set<any>} */
    const stale = new Set();
    const note = (/** @type {any} */ { context }) => {
      const { connection } = context;
      for (const end of [connection.source, connection.target, context.source, context.target, context.oldSource, context.oldTarget, context.newSource, context.newTarget]) if (end) stale.add(end);
    };
    for (const command of ['create', 'delete', 'reconnect', 'layout']) {
      eventBus.on([`commandStack.connection.${command}.execute`, `commandStack.connection.${command}.executed`, `commandStack.connection.${command}.revert`, `commandStack.connection.${command}.reverted`], note);
    }
    eventBus.on('elements.changed', 100, () => {
      const shapes = [...stale];
      stale.clear();
      for (const element of shapes) {
        const gfx = element.parent && registry.getGraphics(element);
        if (gfx) eventBus.fire('shape.changed', { element, gfx });
      }
    });
  }
}
