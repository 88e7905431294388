/** What may be done. Anything not meant is denied; preview and commit ask alike. */
import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';
import { formOf } from '../shapes.js';

const SMALLEST = 120;

export class Rules extends RuleProvider {
  static $inject = ['eventBus', 'looks', 'documentModel', 'lanes'];

  /** @param {any} eventBus @param {import('../draw/looks.js').Looks} looks @param {import('../document/model.js').DocumentModel} model @param {import('./lanes.js').Lanes} lanes */
  constructor(eventBus, looks, model, lanes) {
    super(eventBus);
    this.looks = looks;
    this.model = model;
    this.lanes = lanes;
  }

  /** Called by the base class before our fields are set; the rules use them later. */
  init() {
    const yes = () => !this.looks.readOnly;
    this.addRule('connection.create', (/** @type {any} */ c) => yes() && this.canConnect(c.source, c.target, undefined, c.exit));
    this.addRule('connection.reconnect', (/** @type {any} */ c) => yes() && this.canConnect(c.source, c.target, c.connection));
    this.addRule('connection.updateWaypoints', yes);
    this.addRule('shape.attach', (/** @type {any} */ c) => yes() && this.canAttach(c.shape, c.target));
    this.addRule('shape.create', (/** @type {any} */ c) => yes() && this.canLie([c.shape], c.target));
    this.addRule('elements.create', (/** @type {any} */ c) => yes() && this.canLie(c.elements.filter((/** @type {any} */ e) => !e.waypoints), c.target));
    this.addRule('elements.move', (/** @type {any} */ c) => yes() && this.canMove(c.shapes, c.target));
    this.addRule('shape.resize', (/** @type {any} */ c) => yes() && this.canResize(c.shape, c.newBounds));
    this.addRule('elements.delete', (/** @type {any} */ c) => (yes() ? c.elements.filter((/** @type {any} */ e) => e.block || e.flow) : []));
    this.addRule('element.copy', (/** @type {any} */ c) => Boolean(c.element.block));
    for (const action of ['elements.align', 'elements.distribute']) {
      this.addRule(action, (/** @type {any} */ c) => yes() && c.elements.filter((/** @type {any} */ e) => e.block && !e.host));
    }
  }

  /**
   * @param {any} source
   * @param {any} target
   * @param {any} [connection] that is there already
   * @param {string} [exit]    the way out; any, if none is said
   */
  canConnect(source, target, connection, exit = connection?.flow.exit ?? (connection ? '' : undefined)) {
    if (!source?.block || !target?.block || source === target) return false;
    if (this.looks.exits(source.block).length === 0 || !this.looks.canBeEntered(target.block)) return false;
    const from = source.host ? source.host.parent : source.parent;
    if (from !== target.parent || target.host) return false;
    if (source.host === target) return false;
    return !source.outgoing.some((/** @type {any} */ c) => c !== connection && c.target === target && (exit === undefined || (c.flow.exit ?? '') === exit));
  }

  /** @param {any} shape @param {any} target */
  canAttach(shape, target) {
    if (!this.isEdgeKind(shape) || !target?.block) return false;
    const form = formOf(this.looks.kind(target.block.kind), target);
    return !target.host && (form === 'card' || form === 'container') ? 'attach' : false;
  }

  /** @param {any} shape */
  isEdgeKind(shape) {
    return Boolean(shape?.host) || this.looks.kind(shape?.block?.kind)?.shape === 'event';
  }

  /** Whether new blocks may lie there. @param {any[]} shapes @param {any} target */
  canLie(shapes, target) {
    if (!target) return null;
    if (shapes.some((s) => this.isEdgeKind(s) && !shapes.includes(s.host))) return false;
    return this.isGround(target, shapes);
  }

  /** @param {any} target @param {any[]} shapes @returns {boolean} */
  isGround(target, shapes) {
    if (target.waypoints) return this.isGround(target.parent, shapes);
    if (target.lane) return true;
    if (!target.parent) return Boolean(this.lanes.free()) || this.model.original.pools.length === 0;
    if (target.pool) return shapes.every((s) => s.block);
    if (formOf(this.looks.kind(target.block?.kind), target) !== 'container') return formOf(this.looks.kind(target.block?.kind), target) === 'frame';
    return !shapes.some((s) => s === target || isWithin(target, s));
  }

  /** @param {any[]} shapes @param {any} target */
  canMove(shapes, target) {
    if (shapes.some((s) => s.lane || s.waypoints)) return false;
    const single = shapes.length === 1 ? shapes[0] : null;
    if (single?.host) return target === undefined ? true : this.canAttach(single, target);
    if (shapes.every((s) => s.pool)) return true;
    if (shapes.some((s) => s.pool)) return false;
    if (target === undefined) return true;
    if (!target) return null;
    if (shapes.includes(target)) return null;
    return this.isGround(target, shapes);
  }

  /** @param {any} shape @param {any} bounds */
  canResize(shape, bounds) {
    if (shape.lane || shape.pool) return this.lanes.canResize(shape, bounds);
    if (!shape.block) return false;
    const form = formOf(this.looks.kind(shape.block.kind), shape);
    if (form !== 'container' && form !== 'note' && form !== 'frame') return false;
    return !bounds || (bounds.width >= SMALLEST && bounds.height >= 50);
  }
}

/** @param {any} shape @param {any} container */
function isWithin(shape, container) {
  for (let at = shape.parent; at; at = at.parent) if (at === container) return true;
  return false;
}
