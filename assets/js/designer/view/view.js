/** Looking: fit, zoom, pan, the dots of the ground, level of detail, what is out of sight. */
import { boundsOf } from '../edit/toolbar.js';

const FAR = 0.45;
const SMALLEST = 0.1, LARGEST = 3;
const MARGIN = 0.25;
const DOTS = 20;
const PAD = 72;

export class View {
  static $inject = ['eventBus', 'canvas', 'elementRegistry'];

  /** @param {any} eventBus @param {any} canvas @param {any} registry */
  constructor(eventBus, canvas, registry) {
    this.canvas = canvas;
    this.registry = registry;
    this.eventBus = eventBus;
    this.asked = false;
    this.began = ''; // the view that begin chose
    /** @type {Map<any, boolean>} */
    this.shown = new Map();
    eventBus.on('root.set', () => this.measureCheaply());
    eventBus.on('canvas.viewbox.changed', () => {
      this.ground();
      this.ask();
    });
    eventBus.on('elements.changed', () => this.ask());
    eventBus.on(['shape.removed', 'connection.removed'], (/** @type {any} */ { element }) => this.shown.delete(element));
    eventBus.on(['shape.added', 'connection.added'], () => this.ask());
  }

  /**
   * diagram-js measures the whole picture by its painted box after each change of
   * the view; ours is known from the model, at a hundredth of the price.
   */
  measureCheaply() {
    const layer = this.canvas.getActiveLayer();
    layer.getBBox = () => this.bounds() ?? { x: 0, y: 0, width: 0, height: 0 };
  }

  /** All blocks, pools and flows; null where there are none. */
  bounds() {
    const all = this.registry.filter((/** @type {any} */ e) => e.parent);
    return all.length > 0 ? boundsOf(all) : null;
  }

  /** Shows everything, never larger than life. */
  fit() {
    const { width, height } = this.canvas.getSize();
    const box = this.bounds();
    if (!width || !height) return; // put away: there is nothing to fit into
    if (!box) return void this.canvas.viewbox({ x: 0, y: 0, width, height });
    const pad = Math.min(PAD, width / 8);
    const scale = Math.max(SMALLEST, Math.min(1, (width - 2 * pad) / box.width, (height - 2 * pad) / box.height));
    this.show(box.x + box.width / 2, box.y + box.height / 2, scale);
  }

  /** @param {number} x @param {number} y @param {number} scale */
  show(x, y, scale) {
    const { width, height } = this.canvas.getSize();
    this.canvas.viewbox({ x: x - width / scale / 2, y: y - height / scale / 2, width: width / scale, height: height / scale });
  }

  /** Opens a long process at its beginning, readable, and a short one whole. */
  begin() {
    const { width, height } = this.canvas.getSize();
    if (!width || !height) return; // put away: resize begins
    this.beginning();
    this.began = this.place();
  }

  place() {
    const { x, y, scale } = this.canvas.viewbox();
    return `${x} ${y} ${scale}`;
  }

  /**
   * A window that is resized, or a phone that is turned, goes on showing what it showed.
   *
   * @param {() => void} apply  lets the canvas take its new size
   */
  resize(apply) {
    const untouched = this.place() === this.began;
    const { x, y, scale, outer } = this.canvas.viewbox();
    apply();
    const { width, height } = this.canvas.getSize();
    if (!width || !height || (outer.width === width && outer.height === height)) return;
    if (untouched || !this.began) this.begin();
    else if (!outer.width || !outer.height) return; // it was put away, and is where it was
    else this.show(x + outer.width / scale / 2, y + outer.height / scale / 2, scale);
  }

  beginning() {
    this.fit();
    const box = this.bounds();
    if (!box || this.canvas.zoom() >= 0.6) return;
    const { width, height } = this.canvas.getSize();
    const scale = 0.8;
    const first = this.registry.filter((/** @type {any} */ e) => e.block && !e.parent.block).sort((/** @type {any} */ a, /** @type {any} */ b) => a.order - b.order)[0] ?? box;
    this.canvas.viewbox({ x: first.x - 80, y: first.y + first.height / 2 - height / scale / 2, width: width / scale, height: height / scale });
  }

  /** @param {number} direction */
  step(direction) {
    const scale = this.canvas.zoom();
    const next = direction > 0 ? Math.min(LARGEST, scale * 1.25) : Math.max(SMALLEST, scale / 1.25);
    this.canvas.zoom(Math.abs(next - 1) < 0.12 ? 1 : next, 'auto');
  }

  /** @param {string} key */
  pan(key) {
    const step = 80;
    const by = { ArrowLeft: { dx: step, dy: 0 }, ArrowRight: { dx: -step, dy: 0 }, ArrowUp: { dx: 0, dy: step }, ArrowDown: { dx: 0, dy: -step } }[key];
    if (by) this.canvas.scroll(by);
    return Boolean(by);
  }

  /** Brings an element into view, with room around it. @param {any} element */
  reveal(element) {
    const box = boundsOf([element]), view = this.canvas.viewbox();
    const pad = 40 / view.scale;
    const inside = box.x - pad >= view.x && box.y - pad >= view.y && box.x + box.width + pad <= view.x + view.width && box.y + box.height + pad <= view.y + view.height;
    if (!inside) this.show(box.x + box.width / 2, box.y + box.height / 2, Math.max(view.scale, 0.6));
  }

  ground() {
    const { x, y, scale } = this.canvas.viewbox();
    const container = this.canvas.getContainer();
    let gap = DOTS * scale;
    while (gap < 14) gap *= 2;
    container.style.backgroundSize = `${gap}px ${gap}px`;
    container.style.backgroundPosition = `${-x * scale - gap / 2}px ${-y * scale - gap / 2}px`;
    container.classList.toggle('far', scale < FAR);
  }

  ask() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.cull();
    });
  }

  /**
   * Hides what lies well outside the view, so that the browser need not style or paint
   * it; by a class, since drawing anew sets the style.
   */
  cull() {
    const v = this.canvas.viewbox();
    const mx = v.width * MARGIN, my = v.height * MARGIN;
    const left = v.x - mx, right = v.x + v.width + mx, top = v.y - my, bottom = v.y + v.height + my;
    for (const element of this.registry.getAll()) {
      if (!element.parent) continue;
      const box = element.waypoints ? boundsOf([element]) : element;
      const on = box.x + box.width >= left && box.x <= right && box.y + box.height >= top && box.y <= bottom;
      if (this.shown.get(element) === on) continue;
      this.shown.set(element, on);
      const gfx = this.registry.getGraphics(element);
      gfx?.classList.toggle('away', !on);
      if (element.waypoints) this.eventBus.fire('flow.shown', { element, on });
    }
  }
}
