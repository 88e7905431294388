/**
 * How much is drawn of what there is: the smaller the picture, the fewer and the larger
 * the words. The container says how much as data-detail, for the style sheet.
 */
import { getVisual } from 'diagram-js/lib/util/GraphicsUtil';
import { bandOf, GROWTH } from '../draw/afar.js';
import { grown, overlap } from '../route/space.js';

/** Words on flows on the screen, in pixels, and what they are at 100 %. */
const WORDS = 10.25, FULL = 12;

export class Detail {
  static $inject = ['eventBus', 'canvas', 'elementRegistry', 'space', 'graphicsFactory'];

  /** @param {any} eventBus @param {any} canvas @param {any} registry @param {import('../route/space.js').Space} space @param {import('../draw/graphics.js').Graphics} factory */
  constructor(eventBus, canvas, registry, space, factory) {
    this.factory = factory;
    this.canvas = canvas;
    this.registry = registry;
    this.space = space;
    /** @type {import('../draw/afar.js').Band | null} */
    this.band = null;
    this.asked = this.stale = false;
    /** @type {Map<any, {group: Element, box: import('../types.js').Rect}>} the words on flows, by flow */
    this.words = new Map();
    /** @type {WeakMap<any, {top: number, right: number, foot: number}>} where blocks end as they are drawn */
    this.ends = new WeakMap();
    /** @type {(shape: any, visual: Element) => void} */
    this.draw = () => {};
    eventBus.on('canvas.viewbox.changed', 3000, (/** @type {any} */ { viewbox }) => this.turn(bandOf(viewbox.scale)));
    eventBus.on('commandStack.changed', () => {
      if (this.band?.detail === 'names') this.ask(true); // what was moved makes room for others, or takes it; an answer would keep the event from others
    });
  }

  /** @param {(shape: any, visual: Element) => void} draw  what a block looks like from afar */
  draws(draw) {
    this.draw = draw;
  }

  /** @param {import('../draw/afar.js').Band | null} band */
  turn(band) {
    if (band === this.band) return;
    this.band = band;
    this.ask(true);
  }

  /** In the next frame draws what is to be seen, or only arranges the words anew. @param {boolean} all */
  ask(all) {
    this.stale ||= all;
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      if (this.stale) this.redraw();
      this.arrange();
    });
  }

  redraw() {
    this.stale = false;
    const container = this.canvas.getContainer();
    if (this.band) container.dataset.detail = this.band.detail;
    else delete container.dataset.detail;
    this.factory.putBehind(this.band?.detail === 'names');
    for (const shape of this.registry.getAll()) {
      const visual = shape.block && shape.parent && getVisual(this.registry.getGraphics(shape));
      if (visual?.firstChild) this.draw(shape, visual);
    }
  }

  /** The words on a flow were drawn. @param {any} connection @param {Element} group @param {import('../types.js').Rect} box */
  placed(connection, group, box) {
    this.words.set(connection, { group, box });
    if (this.band) this.ask(false);
  }

  /** @param {any} connection */
  unplaced(connection) {
    this.words.delete(connection);
  }

  /** Enlarges the words on flows so that they can be read; those for which there is no room then go. */
  arrange() {
    const scale = this.band ? (this.band.pixel * WORDS) / FULL : 1;
    /** @type {import('../types.js').Rect[]} */
    const taken = [];
    for (const { group, box } of this.words.values()) {
      const { x, y, width, height } = box, cx = x + width / 2, cy = y + height / 2;
      const rect = { x: cx - (width * scale) / 2, y: cy - (height * scale) / 2, width: width * scale, height: height * scale };
      const free = !this.band || !(this.crowded(rect) || taken.some((other) => overlap(other, rect)));
      group.classList.toggle('crowded', !free);
      if (free) taken.push(rect);
      group.setAttribute('transform', `translate(${cx} ${cy}) scale(${scale}) translate(${-width / 2} ${-height / 2})`);
    }
  }

  /** Whether words would lie over a card, as large as it is drawn. @param {import('../types.js').Rect} rect */
  crowded(rect) {
    return this.space.shapes.touching(grown(rect, GROWTH)).some(({ owner, rect: card }) => {
      const { top, right, foot } = this.ends.get(owner) ?? { top: 0, right: card.width, foot: card.height };
      const box = { x: card.x, y: card.y + top, width: Math.max(card.width, right), height: foot - top };
      return overlap(grown(box, 2), rect) && !(owner.children?.length && within(rect, box));
    });
  }

  /** While something is done with the picture, all of it is drawn. @template T @param {() => T} act @returns {T} */
  whole(act) {
    const { band } = this;
    const at = (/** @type {import('../draw/afar.js').Band | null} */ now) => {
      if (!band) return;
      this.band = now;
      this.redraw();
      this.arrange();
    };
    at(null);
    try {
      return act();
    } finally {
      at(band);
    }
  }
}

/** @param {import('../types.js').Rect} a @param {import('../types.js').Rect} b */
function within(a, b) {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}
