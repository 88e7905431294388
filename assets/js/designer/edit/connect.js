/**
 * Drawing a flow: from an exit to a block, or to free ground, where what comes next
 * is asked for.
 */
import { exitPoints } from '../shapes.js';
import { drawFlow } from '../draw/flow.js';
import { svg } from '../draw/svg.js';
import { tidy } from '../route/path.js';
import { EXIT_REACH, stubEnd } from '../draw/badges.js';

const PREFIX = 'flow.draw';
/** How near the pointer must be to the rim of a card to mean its exit. */
const NEAR = 10;

export class Connect {
  static $inject = ['eventBus', 'dragging', 'rules', 'looks', 'router', 'canvas', 'insert', 'selection'];

  /**
   * @param {any} eventBus
   * @param {any} dragging
   * @param {any} rules
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('../route/router.js').Router} router
   * @param {any} canvas
   * @param {import('./insert.js').Insert} insert
   * @param {any} selection
   */
  constructor(eventBus, dragging, rules, looks, router, canvas, insert, selection) {
    this.dragging = dragging;
    this.rules = rules;
    this.looks = looks;
    this.router = router;
    this.canvas = canvas;
    this.insert = insert;
    if (looks.readOnly) return;

    eventBus.on('element.mousedown', 2500, (/** @type {any} */ event) => {
      if (event.originalEvent.button !== 0 || event.originalEvent.shiftKey) return;
      // Where a flow leaves its block, one more can be begun. To move the start of a
      // flow elsewhere, it is selected first.
      const { element } = event;
      const shape = element.waypoints && !selection.isSelected(element) ? element.source : element;
      const exit = this.exitAt(shape, event.originalEvent);
      if (exit === null) return;
      this.start(event.originalEvent, shape, exit);
      return true;
    });
    eventBus.on('element.click', 2500, (/** @type {any} */ event) => {
      const exit = this.exitAt(event.element, event.originalEvent);
      if (exit === null) return;
      selection.select(event.element);
      eventBus.fire('picker.ask', { source: event.element, exit });
      return false;
    });
    eventBus.on(`${PREFIX}.move`, (/** @type {any} */ event) => this.preview(event));
    eventBus.on(`${PREFIX}.end`, (/** @type {any} */ event) => {
      const { source, exit } = event.context;
      const target = event.hover;
      if (this.allowed(source, target, exit)) {
        const connection = insert.connect(source, target, exit);
        selection.select(connection);
        return true;
      }
      const ground = !target?.block || looks.block(target).form === 'container' || looks.block(target).form === 'frame';
      if (ground && !target?.waypoints) eventBus.fire('picker.ask', { source, exit, at: { x: event.x, y: event.y } });
      return false;
    });
    eventBus.on([`${PREFIX}.cleanup`], (/** @type {any} */ event) => {
      event.context.gfx?.remove();
      this.mark(event.context, null);
    });
  }

  /**
   * @param {any} event  of the mouse
   * @param {any} source
   * @param {string} exit
   * @param {boolean} [now] without waiting for a first move
   */
  start(event, source, exit, now = false) {
    this.dragging.init(event, PREFIX, { autoActivate: now, cursor: 'crosshair', keepSelection: true, data: { shape: source, context: { source, exit } } });
  }

  /** @param {any} source @param {any} target @param {string} exit */
  allowed(source, target, exit) {
    return Boolean(target?.block && this.rules.allowed('connection.create', { source, target, exit }));
  }

  /**
   * The exit under the pointer; null where there is none.
   *
   * @param {any} shape
   * @param {MouseEvent} event
   * @returns {string | null}
   */
  exitAt(shape, event) {
    if (!shape.block || this.canvas.zoom() < 0.4) return null;
    const exits = this.looks.exits(shape.block);
    const view = this.canvas.viewbox(), box = this.canvas.getContainer().getBoundingClientRect();
    const x = view.x + (event.clientX - box.left) / view.scale, y = view.y + (event.clientY - box.top) / view.scale;
    const places = exitPoints(shape, exits);
    for (let i = 0; i < exits.length; i++) {
      const at = shape.host ? { x: shape.x + shape.width / 2, y: shape.y + shape.height, side: /** @type {'b'} */ ('b') } : places[i];
      if (Math.hypot(x - at.x, y - at.y) <= NEAR) return exits[i].name;
      const used = shape.host || shape.outgoing.some((/** @type {any} */ c) => (c.flow.exit ?? '') === exits[i].name);
      const end = stubEnd(exits[i], at.side);
      if (!used && Math.hypot(x - at.x - end.x, y - at.y - end.y) <= EXIT_REACH) return exits[i].name;
    }
    return null;
  }

  /** The exit a new flow takes if nobody says: the first that leads nowhere. @param {any} source */
  firstFree(source) {
    return this.insert.freeExit(source);
  }

  /** @param {any} event */
  preview(event) {
    const { context, hover } = event;
    const { source, exit } = context;
    context.gfx ??= svg('g', { class: 'flow-preview flow' }, this.canvas.getActiveLayer());
    context.gfx.replaceChildren();
    const ok = this.allowed(source, hover, exit);
    const points = ok
      ? this.router.route({ source, target: hover, exit, quick: true })
      : toPointer(this.startOf(source, exit), { x: event.x, y: event.y });
    drawFlow(context.gfx, points);
    const bad = hover?.block && hover !== source && !ok && !['container', 'frame'].includes(this.looks.block(hover).form);
    this.mark(context, hover?.block && hover !== source ? hover : null, ok ? 'connect-ok' : bad ? 'connect-not-ok' : '');
  }

  /** @param {any} context @param {any} shape @param {string} [marker] */
  mark(context, shape, marker) {
    const old = context.marked;
    if (old && (old.shape !== shape || old.marker !== marker)) {
      if (old.marker && old.shape.parent) this.canvas.removeMarker(old.shape, old.marker);
      context.marked = null;
    }
    if (shape && marker && !context.marked) {
      this.canvas.addMarker(shape, marker);
      context.marked = { shape, marker };
    }
  }

  /** @param {any} source @param {string} exit */
  startOf(source, exit) {
    if (source.host) return { x: source.x + source.width / 2, y: source.y + source.height };
    const exits = this.looks.exits(source.block);
    return exitPoints(source, exits)[Math.max(0, exits.findIndex((e) => e.name === exit))];
  }
}

/** A plain way from an exit to the pointer. @param {any} from @param {any} to */
function toPointer(from, to) {
  if (from.side === 'b' && to.y > from.y + 20) return tidy([from, { x: from.x, y: to.y }, to]) ?? [from, to];
  const middle = to.x > from.x + 40 ? (from.x + to.x) / 2 : from.x + 26;
  const direct = Math.abs(from.y - to.y) < 6 && to.x > from.x;
  const raw = direct ? [from, { x: to.x, y: from.y }] : [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to];
  return tidy(raw) ?? [from, to];
}
