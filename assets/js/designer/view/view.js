/** Looking: fit, zoom, pan, the dots of the ground, what is out of sight. */
import { getVisual } from 'diagram-js/lib/util/GraphicsUtil';
import { boundsOf } from '../edit/toolbar.js';
import { Glide } from './glide.js';

const SMALLEST = 0.1, LARGEST = 3;
const MARGIN = 0.25;
const DOTS = 20;
/** Free ground around a drawing that is shown whole: beside it, and above and below. */
const PAD = { x: 24, y: 48 };
/** Free ground around one element; less than beside a drawing that is shown whole. */
const NEAR = 16;
/** How small a drawing may be to be shown whole, and how large a longer one is at first: less where it is only looked at. */
const EDITED = { least: 0.6, long: 0.8 }, LOOKED = { least: 0.22, long: 0.64 };
/** Free ground around what was added; its toolbar lies above, the controls below. */
const AROUND = { x: 48, y: 92 };
/** Free ground above and below a drawing; the controls lie there. */
const LEVEL = 75;
/** Of a drawing with more blocks and flows than this only what is in sight is in the page. */
const MANY = 300;

export class View {
  static $inject = ['eventBus', 'canvas', 'elementRegistry', 'graphicsFactory', 'config.looks'];

  /** @param {any} eventBus @param {any} canvas @param {any} registry @param {import('../draw/graphics.js').Graphics} factory @param {{readOnly: boolean}} config */
  constructor(eventBus, canvas, registry, factory, config) {
    this.canvas = canvas;
    this.registry = registry;
    this.eventBus = eventBus;
    this.factory = factory;
    this.glide = new Glide(canvas);
    this.asked = false;
    this.began = ''; // the view that begin chose
    /** @type {any} what it is to show */
    this.about = null;
    /** @type {Map<any, boolean>} */
    this.shown = new Map();
    /** @type {Set<any> | null} what is to be looked at in the next frame; null: all */
    this.due = new Set();
    this.looking = Boolean(config?.readOnly);
    this.sparing = false; // whether what is out of sight is taken out of the page
    this.reading = false;
    eventBus.on('root.set', () => this.measureCheaply());
    eventBus.on('canvas.viewbox.changed', () => {
      this.ground();
      this.ask();
    });
    eventBus.on('elements.changed', (/** @type {any} */ { elements }) => this.ask(elements));
    eventBus.on(['shape.removed', 'connection.removed'], (/** @type {any} */ { element }) => this.shown.delete(element));
    eventBus.on(['shape.added', 'connection.added'], (/** @type {any} */ { element }) => {
      if (!this.reading) this.ask([element]); // read looks at all
    });
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
    const scale = Math.max(SMALLEST, Math.min(1, (width - 2 * Math.min(PAD.x, width / 8)) / box.width, (height - 2 * Math.min(PAD.y, width / 8)) / box.height));
    this.show(box.x + box.width / 2, box.y + box.height / 2, scale);
  }

  /** @param {number} x @param {number} y @param {number} scale */
  show(x, y, scale) {
    const { width, height } = this.canvas.getSize();
    if (!width || !height) return; // put away: there is nothing to show it in
    this.canvas.viewbox({ x: x - width / scale / 2, y: y - height / scale / 2, width: width / scale, height: height / scale });
  }

  /** Opens a long process at its beginning, readable, and a short one whole. */
  begin() {
    const { width, height } = this.canvas.getSize();
    if (!width || !height) return; // put away: resize begins
    this.beginning();
    if (this.about?.parent) this.reveal(this.about);
    this.began = this.place();
  }

  /** Shows an element; also in another size of the window, as long as nobody has looked elsewhere. @param {any} element */
  follow(element) {
    const untouched = !this.began || this.place() === this.began;
    this.reveal(element);
    if (!untouched) return;
    this.about = element;
    if (this.began) this.began = this.place();
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
    const box = this.bounds(), { least, long } = this.looking ? LOOKED : EDITED;
    if (!box || this.canvas.zoom() >= least) return;
    const { width, height } = this.canvas.getSize();
    const scale = long;
    const first = this.registry.filter((/** @type {any} */ e) => e.block && !e.parent.block).sort((/** @type {any} */ a, /** @type {any} */ b) => a.order - b.order)[0] ?? box;
    this.canvas.viewbox({ x: first.x - 80, y: this.level(first, scale) - height / scale / 2, width: width / scale, height: height / scale });
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
    const box = boundsOf([element]), { scale: now } = this.canvas.viewbox(), view = this.glide.goal ?? this.glide.now();
    const pad = NEAR / now;
    const inside = box.x - pad >= view.x && box.y - pad >= view.y && box.x + box.width + pad <= view.x + view.width && box.y + box.height + pad <= view.y + view.height;
    const scale = Math.max(now, (this.looking ? LOOKED : EDITED).least);
    if (!inside) this.show(box.x + box.width / 2, this.level(box, scale), scale);
  }

  /** Comes near to an element where words could not be read. @param {any} element */
  near(element) {
    const box = boundsOf([element]);
    if (this.canvas.zoom() < EDITED.least) this.show(box.x + box.width / 2, this.level(box, EDITED.long), EDITED.long);
  }

  /**
   * Moves the view as little as it must for these to be in sight, and with them
   * others, where there is room for both.
   *
   * @param {any[]} elements
   * @param {any[]} also
   */
  bring(elements, also) {
    const view = this.glide.goal ?? this.glide.now(), { scale } = this.canvas.viewbox();
    if (!view.width || !view.height) return; // put away
    const pad = { x: Math.min(AROUND.x / scale, view.width / 8), y: Math.min(AROUND.y / scale, view.height / 5) };
    const clear = { x: view.x + pad.x, y: view.y + pad.y, width: view.width - 2 * pad.x, height: view.height - 2 * pad.y };
    const all = boundsOf([...elements, ...also]);
    const box = all.width <= clear.width && all.height <= clear.height ? all : boundsOf(elements);
    const dx = short(box.x, box.width, clear.x, clear.width), dy = short(box.y, box.height, clear.y, clear.height);
    if (dx || dy) this.glide.to({ ...view, x: view.x + dx, y: view.y + dy });
  }

  /**
   * At which height to look at something: at its own, but showing no more empty ground
   * above or below the drawing than there must be.
   *
   * @param {import('../types.js').Rect} box
   * @param {number} scale
   */
  level(box, scale) {
    const all = this.bounds(), { height } = this.canvas.getSize();
    const at = box.y + box.height / 2, half = (height / 2 - LEVEL) / scale;
    if (!all) return at;
    const top = all.y + half, bottom = all.y + all.height - half;
    return top >= bottom ? all.y + all.height / 2 : Math.min(bottom, Math.max(top, at));
  }

  ground() {
    const { x, y, scale } = this.canvas.viewbox();
    const container = this.canvas.getContainer();
    let gap = DOTS * scale;
    while (gap < 14) gap *= 2;
    container.style.backgroundSize = `${gap}px ${gap}px`;
    container.style.backgroundPosition = `${-x * scale - gap / 2}px ${-y * scale - gap / 2}px`;
  }

  /** In the next frame, looks whether these are in sight; without a word which, whether all are. @param {any[]} [elements] */
  ask(elements) {
    if (!elements) this.due = null;
    else for (const element of elements) this.due?.add(element);
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.cull(this.due ?? undefined);
    });
  }

  /**
   * Hides what lies well outside the view. Of a large drawing it is not only hidden, but
   * drawn, and in the page, when it comes into sight: what is not displayed within a
   * group of an SVG is laid out all the same, since something might refer to it.
   *
   * @param {Iterable<any>} [elements]  where the view is the same: those that changed
   */
  cull(elements = this.registry.getAll()) {
    this.due = new Set();
    const v = this.sight();
    const mx = v.width * MARGIN, my = v.height * MARGIN;
    const left = v.x - mx, right = v.x + v.width + mx, top = v.y - my, bottom = v.y + v.height + my;
    /** @type {any[]} */
    const come = [];
    for (const element of elements) {
      if (!element.parent) continue;
      const box = element.waypoints ? boundsOf([element]) : element;
      const on = box.x + box.width >= left && box.x <= right && box.y + box.height >= top && box.y <= bottom;
      if (this.shown.get(element) === on) continue;
      if (on) come.push(element);
      else if (this.factory.away.has(element)) this.shown.set(element, false);
      else this.turn(element, false);
    }
    this.come(come);
  }

  /** @param {any[]} elements */
  come(elements) {
    this.factory.arrive(elements);
    for (const element of elements) this.turn(element, true);
  }

  /** What is seen now, and on the way to where the view goes. @returns {import('../types.js').Rect} */
  sight() {
    const now = this.glide.now(), { goal } = this.glide;
    if (!goal) return now;
    const x = Math.min(now.x, goal.x), y = Math.min(now.y, goal.y);
    return { x, y, width: Math.max(now.x, goal.x) + now.width - x, height: Math.max(now.y, goal.y) + now.height - y };
  }

  /** @param {any} element @param {boolean} on */
  turn(element, on) {
    this.shown.set(element, on);
    const gfx = this.registry.getGraphics(element);
    if (!gfx) return;
    gfx.classList.toggle('away', !on); // a class, since drawing anew sets the style
    if (this.sparing) this.fill(element, gfx, on);
    if (on) this.factory.hit(element, gfx);
    else if (this.sparing) this.factory.leave(element);
    if (element.waypoints) this.eventBus.fire('flow.shown', { element, on, spared: this.sparing && !on });
  }

  /** Draws what is not drawn, or takes out of the page what is. @param {any} element @param {any} gfx @param {boolean} on */
  fill(element, gfx, on) {
    const visual = getVisual(gfx);
    if (!on) visual.replaceChildren();
    else if (!visual.firstChild) this.factory.update(element.waypoints ? 'connection' : 'shape', element, gfx);
  }

  /** Whether an element is to be drawn now. What is new is, before anybody knows where it lies. @param {any} element */
  draws(element) {
    return !this.reading && (!this.sparing || (this.shown.get(element) ?? true));
  }

  /**
   * Puts a document on the canvas and shows its beginning. Nothing is drawn before all
   * of it has its place: words look for room between what is there.
   *
   * @param {number} count  of its blocks and flows
   * @param {() => void} put
   */
  read(count, put) {
    this.sparing = this.factory.aside = count > MANY;
    this.reading = true;
    try {
      put();
    } finally {
      this.reading = this.factory.aside = false;
    }
    this.begin();
    this.cull();
    if (!this.sparing) for (const element of this.registry.getAll()) if (element.parent) this.fill(element, this.registry.getGraphics(element), true);
  }

  /** While something is done with the whole picture, all of it is in the page. @template T @param {() => T} act @returns {T} */
  whole(act) {
    const hidden = [...this.shown].filter(([, on]) => !on).map(([element]) => element);
    this.come(hidden);
    try {
      return act();
    } finally {
      for (const element of hidden) this.turn(element, false);
    }
  }
}

/**
 * How far a stretch is from lying within another; what is too long begins there.
 *
 * @param {number} from
 * @param {number} length
 * @param {number} low
 * @param {number} room
 */
function short(from, length, low, room) {
  if (from < low || length > room) return from - low;
  return Math.max(0, from + length - low - room);
}
