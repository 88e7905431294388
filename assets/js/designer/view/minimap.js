/** The whole process in a corner, while it does not fit the view. */
import { html } from '../edit/dom.js';

const WIDTH = 200, HEIGHT = 128;

export class Minimap {
  static $inject = ['eventBus', 'canvas', 'elementRegistry', 'view', 'looks'];

  /**
   * @param {any} eventBus
   * @param {any} canvas
   * @param {any} registry
   * @param {import('./view.js').View} view
   * @param {import('../draw/looks.js').Looks} looks
   */
  constructor(eventBus, canvas, registry, view, looks) {
    this.canvas = canvas;
    this.registry = registry;
    this.view = view;
    this.looks = looks;
    this.asked = this.due = false;
    this.stale = true;
    /** @type {import('../types.js').Rect | null | undefined} */
    this.box = null;
    /** @type {Map<string, string>} */
    this.colours = new Map();
    this.paper = html('canvas', { class: 'minimap', width: String(WIDTH * 2), height: String(HEIGHT * 2), 'aria-hidden': 'true', hidden: '' });
    this.frame = html('div', { class: 'minimap-frame', 'aria-hidden': 'true', hidden: '' });
    eventBus.on('canvas.init', () => canvas.getContainer().append(this.paper, this.frame));
    eventBus.on(['elements.changed', 'shape.added', 'shape.removed'], () => {
      this.stale = true;
      if (this.due) return;
      this.due = true;
      setTimeout(() => { // what was changed is drawn first
        this.due = false;
        this.ask();
      });
    });
    eventBus.on('canvas.viewbox.changed', () => this.ask());
    this.paper.addEventListener('pointerdown', (/** @type {PointerEvent} */ e) => {
      this.paper.setPointerCapture(e.pointerId);
      this.jump(e);
    });
    this.paper.addEventListener('pointermove', (/** @type {PointerEvent} */ e) => e.buttons === 1 && this.jump(e));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.repaint());
  }

  repaint() {
    this.colours.clear();
    this.stale = true;
    this.ask();
  }

  ask() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.draw();
    });
  }

  draw() {
    const view = this.canvas.viewbox();
    /** @type {import('../types.js').Rect | null | undefined} */
    const box = this.stale ? this.view.bounds() : this.box;
    const whole = !box || (box.x >= view.x && box.y >= view.y && box.x + box.width <= view.x + view.width && box.y + box.height <= view.y + view.height);
    this.paper.hidden = this.frame.hidden = whole || view.outer.width < 640;
    if (!box || this.paper.hidden) return;
    this.box = box;
    const scale = Math.min((WIDTH - 16) / box.width, (HEIGHT - 16) / box.height);
    this.scale = scale;
    this.left = (WIDTH - box.width * scale) / 2 - box.x * scale;
    this.top = (HEIGHT - box.height * scale) / 2 - box.y * scale;
    if (this.stale) this.paint();
    const clamp = (/** @type {number} */ n, /** @type {number} */ most) => Math.max(0, Math.min(n, most));
    const x1 = clamp(view.x * scale + this.left, WIDTH), y1 = clamp(view.y * scale + this.top, HEIGHT);
    const x2 = clamp((view.x + view.width) * scale + this.left, WIDTH), y2 = clamp((view.y + view.height) * scale + this.top, HEIGHT);
    Object.assign(this.frame.style, { width: `${x2 - x1}px`, height: `${y2 - y1}px`, transform: `translate(${x1}px, ${y1}px)` });
  }

  paint() {
    const pen = this.paper.getContext('2d');
    if (!pen) return;
    this.stale = false;
    pen.setTransform(2, 0, 0, 2, 0, 0);
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    const { scale = 1, left = 0, top = 0 } = this;
    for (const shape of this.registry.getAll()) {
      if (!shape.block) continue;
      const look = this.looks.block(shape);
      pen.globalAlpha = look.form === 'container' || look.form === 'frame' ? 0.15 : 0.75;
      pen.fillStyle = this.colour(look.group);
      pen.fillRect(shape.x * scale + left, shape.y * scale + top, Math.max(2, shape.width * scale), Math.max(2, shape.height * scale));
    }
  }

  /** The style sheet's colour of a palette group, asked once. @param {string} group */
  colour(group) {
    let found = this.colours.get(group);
    if (found === undefined) {
      const probe = html('span', { class: `minimap-probe ${group}`, 'aria-hidden': 'true' });
      this.canvas.getContainer().append(probe);
      this.colours.set(group, (found = getComputedStyle(probe).color));
      probe.remove();
    }
    return found;
  }

  /** @param {PointerEvent} e */
  jump(e) {
    const box = this.paper.getBoundingClientRect();
    const x = (e.clientX - box.left - (this.left ?? 0)) / (this.scale ?? 1), y = (e.clientY - box.top - (this.top ?? 0)) / (this.scale ?? 1);
    this.view.show(x, y, this.canvas.zoom());
  }
}
