/**
 * Where a dragged block comes down. Near a flow it goes into the flow, as if it were
 * on it; where it cannot lie, it says why, beside the pointer.
 */
import { segmentRect, grown } from '../route/space.js';

/** So near to a flow, in pixels, the flow is meant; zoomed out, at most so many units. */
const REACH = 40, FAR = 120;
/** The same over a card, whose middle means the card. */
const EDGE = { reach: 12, far: 16 };
const MARKERS = ['new-parent', 'drop-ok', 'drop-not-ok', 'attach-ok'];
/** Above diagram-js, which takes what the pointer is over. */
const FIRST = 1500;

export class Landing {
  static $inject = ['eventBus', 'canvas', 'space', 'insert', 'looks', 'segueRules', 'elementRegistry'];

  /**
   * @param {any} eventBus
   * @param {any} canvas
   * @param {import('../route/space.js').Space} space
   * @param {import('./insert.js').Insert} insert
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('./rules.js').Rules} rules
   * @param {any} registry
   */
  constructor(eventBus, canvas, space, insert, looks, rules, registry) {
    this.canvas = canvas;
    this.space = space;
    this.insert = insert;
    this.looks = looks;
    this.rules = rules;
    eventBus.on(['create.move', 'create.hover'], FIRST, (/** @type {any} */ event) => {
      const { context } = event, near = this.near(event);
      if (context.near !== near) this.unmark(context);
      context.near = near;
      if (near) Object.assign(event, { hover: near, hoverGfx: registry.getGraphics(near) });
    });
    eventBus.on('create.cleanup', (/** @type {any} */ { context }) => this.unmark(context));
    eventBus.on(['create.end', 'shape.move.end'], FIRST, (/** @type {any} */ event) => {
      const { context, originalEvent } = event;
      if (context.near?.parent) this.onto(event, context.near);
      if (context.canExecute && context.target) return;
      const text = this.why(context.shape, event.hover);
      if (text) eventBus.fire('announce', { text, show: true, at: originalEvent });
    });
  }

  /** @param {any} context */
  unmark({ near }) {
    if (near?.parent) for (const marker of MARKERS) this.canvas.removeMarker(near, marker);
  }

  /**
   * The flow that is meant though the pointer is beside it: over a card only one that
   * begins or ends there, and only if there is no other.
   *
   * @param {any} event
   * @returns {any}
   */
  near({ x, y, hover, context: { shape, elements } }) {
    if (!hover || hover.waypoints || elements.length !== 1 || !shape.block) return null;
    const card = hover.block && !this.holds(hover) ? hover : null;
    const zoom = this.canvas.zoom(), reach = card ? Math.min(EDGE.reach / zoom, EDGE.far) : Math.min(REACH / zoom, FAR);
    /** @type {Map<any, number>} */
    const flows = new Map();
    for (const { owner, from, to } of this.space.flows.touching(grown({ x, y, width: 0.1, height: 0.1 }, reach))) {
      if (!from || !to || !this.insert.fitsInto(shape, owner) || (card ? owner.source !== card && owner.target !== card : owner.parent?.block && owner.parent !== hover)) continue;
      const away = distance({ x, y }, segmentRect(from, to));
      if (away <= reach) flows.set(owner, Math.min(away, flows.get(owner) ?? Infinity));
    }
    if (card && flows.size > 1) return null;
    return [...flows].sort((a, b) => a[1] - b[1])[0]?.[0] ?? null;
  }

  /** Onto the stretch of the flow that is nearest, where that is level. @param {any} event @param {any} flow */
  onto(event, { waypoints }) {
    let best = [waypoints[0], waypoints[1]], least = Infinity;
    for (let i = 1; i < waypoints.length; i++) {
      const away = distance(event, segmentRect(waypoints[i - 1], waypoints[i]));
      if (away < least) [best, least] = [[waypoints[i - 1], waypoints[i]], away];
    }
    if (best[0].y === best[1].y) event.y = best[0].y;
  }

  /** @param {any} shape */
  holds(shape) {
    return ['container', 'frame'].includes(this.looks.block(shape).form);
  }

  /** Why something cannot lie where it was let go; empty where that needs no words. @param {any} shape @param {any} target */
  why(shape, target) {
    if (!shape?.block) return '';
    const name = `“${this.looks.block(shape).title}”`, stays = shape.parent ? ' It stays where it was.' : '';
    if (!target) return `Let ${name} go over the canvas to put it there.${stays}`;
    if (this.rules.isEdgeKind(shape)) return `${name} belongs on the edge of a block: let it go over a task, an approval or a container.${stays}`;
    if (target.block && !this.holds(target)) return `${name} cannot lie on “${this.looks.block(target).title}”. Let it go on a flow, or beside the block.${stays}`;
    if (!target.parent) return `${name} cannot lie outside. Let it go in a lane.${stays}`;
    return `${name} cannot lie here.${stays}`;
  }
}

/** @param {import('../types.js').Point} p @param {import('../types.js').Rect} r */
function distance(p, r) {
  return Math.hypot(Math.max(r.x - p.x, 0, p.x - r.x - r.width), Math.max(r.y - p.y, 0, p.y - r.y - r.height));
}
