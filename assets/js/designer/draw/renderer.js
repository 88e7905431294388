/** The one renderer of the canvas: decides which drawing an element gets. */
import BaseRenderer from 'diagram-js/lib/draw/BaseRenderer';
import { drawAfar, roomAround } from './afar.js';
import { drawBlock } from './block.js';
import { drawFlow, drawLabel, labelSizes } from './flow.js';
import { drawLane, drawPool } from './frames.js';
import { svg } from './svg.js';

const PRIORITY = 2000;
const NONE = { up: 0, down: 0, aside: 0 };

export class Renderer extends BaseRenderer {
  static $inject = ['eventBus', 'looks', 'labels', 'canvas', 'view', 'graphicsFactory', 'space', 'detail'];

  /**
   * @param {any} eventBus
   * @param {import('./looks.js').Looks} looks
   * @param {import('../route/labels.js').Labels} labels
   * @param {any} canvas
   * @param {import('../view/view.js').View} view
   * @param {any} factory
   * @param {import('../route/space.js').Space} space
   * @param {import('../view/detail.js').Detail} detail
   */
  constructor(eventBus, looks, labels, canvas, view, factory, space, detail) {
    super(eventBus, PRIORITY);
    this.space = space;
    this.detail = detail;
    detail.draws((shape, visual) => this.afar(visual, shape));
    this.view = view;
    this.looks = looks;
    this.labels = labels;
    this.canvas = canvas;
    this.factory = factory;
    eventBus.on('elements.changed', 5000, (/** @type {any} */ { elements }) => labels.forget(elements));
    eventBus.on(['elements.changed', 'diagram.read'], 100, () => this.settle());
    /** @type {Map<any, Element>} the words of each flow */
    this.holders = new Map();
    eventBus.on('connection.removed', (/** @type {any} */ { element }) => this.unword(element));
    eventBus.on('element.marker.update', (/** @type {any} */ { element, marker, add }) => this.holders.get(element)?.classList.toggle(marker, add));
    eventBus.on('flow.shown', (/** @type {any} */ { element, on, spared }) => {
      if (spared) this.unword(element);
      else this.holders.get(element)?.classList.toggle('away', !on);
    });
    eventBus.on('diagram.clear', () => [...this.holders.keys()].forEach((connection) => this.unword(connection)));
  }

  /** @param {any} element */
  canRender(element) {
    return Boolean(element.block || element.flow || element.pool || element.lane);
  }

  /**
   * @param {any} visual
   * @param {any} shape
   * @returns {any}
   */
  drawShape(visual, shape) {
    if (this.spares(visual, shape)) return null;
    if (shape.pool) return this.frame(visual, 'pool', drawPool(visual, shape));
    if (shape.lane) return this.frame(visual, 'lane', drawLane(visual, shape));
    const look = this.looks.block(shape);
    const status = look.status?.status ?? (this.looks.live ? 'untouched' : 'idle');
    visual.setAttribute('class', `djs-visual block form-${look.form} ${look.group} s-${status}${look.problems.length ? ' has-problem' : ''}`);
    const body = drawBlock(visual, shape, look, !this.looks.readOnly);
    this.afar(visual, shape, look);
    this.name(visual.parentNode, shape);
    return body;
  }

  /** What is seen of a block from afar. @param {any} visual @param {any} shape @param {import('./looks.js').Look} [look] */
  afar(visual, shape, look = this.looks.block(shape)) {
    const { band } = this.detail;
    visual.querySelector(':scope > .afar')?.remove();
    if (band) this.detail.ends.set(shape, drawAfar(visual, shape, look, band, band.detail === 'names' ? roomAround(shape, this.space) : NONE));
  }

  /** Whether nothing is drawn, since nobody would see it. @param {any} visual @param {any} element */
  spares(visual, element) {
    return !this.view.draws(element) && isDrawing(visual);
  }

  /** @param {any} visual @param {string} kind @param {Element} body */
  frame(visual, kind, body) {
    visual.setAttribute('class', `djs-visual ${kind}`);
    return body;
  }

  /**
   * Screen readers and the keyboard find blocks by name.
   *
   * @param {Element | null} holder
   * @param {any} shape
   */
  name(holder, shape) {
    if (!holder?.classList.contains('djs-element')) return; // a preview
    holder.setAttribute('role', 'img');
    holder.setAttribute('aria-roledescription', 'block');
    holder.setAttribute('aria-label', this.looks.spoken(shape));
    if (!holder.hasAttribute('tabindex')) holder.setAttribute('tabindex', '-1');
  }

  /**
   * @param {any} visual
   * @param {any} connection
   * @returns {any}
   */
  drawConnection(visual, connection) {
    if (this.spares(visual, connection)) return null;
    const looks = this.looks;
    const label = looks.flowLabel(connection);
    const { flow, source } = connection;
    const taken = looks.taken.has(flow.id);
    const problems = looks.problems.get(flow.id);
    const state = taken ? 'taken' : looks.live ? 'untaken' : 'idle';
    visual.setAttribute('class', `djs-visual flow f-${state}${problems ? ' has-problem' : ''}`);
    const place = label ? this.labels.place(connection, labelSizes(label)) : undefined;
    this.words(connection, label, place, visual);
    return drawFlow(visual, connection.waypoints, {
      isDefault: Boolean(flow.default) && label !== 'Otherwise' && (source?.outgoing.length ?? 0) > 1,
      add: looks.readOnly ? undefined : this.labels.middle(connection, place),
    });
  }

  /**
   * Words lie on a layer over all lines, so that no line strikes them out, and under
   * the handles of what is selected. Their group passes for the flow's own graphics:
   * pointing at the words points at the flow.
   *
   * @param {any} connection
   * @param {string} label
   * @param {import('../route/labels.js').Place | undefined} place
   * @param {Element} visual
   */
  words(connection, label, place, visual) {
    if (!isDrawing(visual)) return;
    this.unword(connection);
    if (!label || !place) return;
    const holder = svg('g', { class: 'djs-element words', 'data-element-id': connection.id }, this.canvas.getLayer('words', 0));
    const group = svg('g', { class: visual.getAttribute('class') ?? '' }, holder);
    const drawn = drawLabel(group, label, place);
    this.detail.placed(connection, drawn.group, drawn.box);
    holder.classList.toggle('away', Boolean(this.canvas.getGraphics(connection)?.classList.contains('away')));
    for (const marker of ['selected', 'hover', 'djs-dragging']) holder.classList.toggle(marker, Boolean(this.canvas.hasMarker(connection, marker)));
    this.holders.set(connection, holder);
  }

  /**
   * Words were put where there was room when their flow was drawn. What came, or was
   * drawn, after them may lie there now: then they find another place.
   */
  settle() {
    for (const connection of [...this.holders.keys()]) {
      if (this.labels.disturbed(connection)) this.factory.update('connection', connection, this.canvas.getGraphics(connection));
    }
  }

  /** @param {any} connection */
  unword(connection) {
    this.holders.get(connection)?.remove();
    this.detail.unplaced(connection);
    this.holders.delete(connection);
  }

  /** @param {any} shape @returns {any} */
  getShapePath(shape) {
    return `M${shape.x} ${shape.y}h${shape.width}v${shape.height}h${-shape.width}z`;
  }

  /** @param {any} connection @returns {any} */
  getConnectionPath(connection) {
    return 'M' + connection.waypoints.map((/** @type {any} */ p) => `${p.x} ${p.y}`).join('L');
  }
}

/** Whether something is drawn in its own place, and not as a preview. @param {any} visual */
function isDrawing(visual) {
  return Boolean(visual.parentElement?.classList.contains('djs-element'));
}

/**
 * Loads the icons the canvas draws by reference from the sprite, once, into the
 * picture itself; drawings that were there before fill in by themselves.
 *
 * @param {SVGElement} picture
 * @param {string} address of the sprite
 */
export async function loadIcons(picture, address) {
  const answer = await fetch(address);
  if (!answer.ok) return;
  const sprite = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
  const defs = svg('defs', {}, picture);
  for (const symbol of sprite.querySelectorAll('symbol')) {
    const copy = /** @type {Element} */ (document.importNode(symbol, true));
    copy.id = `icon-${symbol.id}`;
    defs.appendChild(copy);
  }
}
