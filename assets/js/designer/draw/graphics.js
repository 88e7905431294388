/**
 * The page's part of each element. Of a large drawing those that nobody sees are not in
 * the page at all: the browser looks up the style of what is there, seen or not.
 */
import GraphicsFactory from 'diagram-js/lib/core/GraphicsFactory';
import { svg } from './svg.js';

/** @type {Record<string, Element>} what each type of element begins with, to be copied */
const BLANK = {};

/** @param {string} type */
function blank(type) {
  if (!BLANK[type]) {
    const group = svg('g', { class: 'djs-group' });
    svg('g', { class: 'djs-visual' }, svg('g', { class: `djs-element djs-${type}` }, group));
    BLANK[type] = group;
  }
  return /** @type {Element} */ (BLANK[type].cloneNode(true));
}

export class Graphics extends GraphicsFactory {
  static $inject = ['eventBus', 'elementRegistry'];

  /** @param {any} eventBus @param {any} registry */
  constructor(eventBus, registry) {
    super(eventBus, registry);
    this.registry = registry;
    /** @type {Set<any>} elements that are not in the page */
    this.away = new Set();
    this.behind = false; // flows are drawn behind cards, wherever they come in the document
    this.aside = false; // what is made now is not put into the page
    eventBus.on(['shape.removed', 'connection.removed'], (/** @type {any} */ { element }) => void this.away.delete(element)); // an answer would keep the event from others
    // nobody points at what is not there
    eventBus.on('interactionEvents.createHit', 2000, (/** @type {any} */ { element }) => (this.away.has(element) ? false : undefined));
    this.eventBus = eventBus;
  }

  /**
   * @param {'shape' | 'connection' | 'label' | 'root'} type
   * @param {any} element
   * @returns {any}
   */
  create(type, element) {
    const group = blank(type);
    if (this.aside) this.away.add(element);
    else this.placeOf(element).insertBefore(group, this.next(element));
    return group.firstChild;
  }

  /** @param {'shape' | 'connection'} type @param {any} element @param {any} gfx */
  update(type, element, gfx) {
    if (!this.away.has(element)) super.update(type, element, gfx);
  }

  /** The group that holds what lies in an element's parent. @param {any} element @returns {Element} */
  placeOf(element) {
    return /** @type {any} */ (this)._getChildrenContainer(element.parent);
  }

  /** What comes after an element in the page. @param {any} element @returns {Element | null} */
  next(element) {
    const siblings = this.ordered(element.parent);
    for (let i = siblings.indexOf(element) + 1; i < siblings.length; i++) {
      const group = this.away.has(siblings[i]) ? null : this.registry.getGraphics(siblings[i])?.parentNode;
      if (group) return group;
    }
    return null;
  }

  /** What lies in an element, in the order of drawing. @param {any} parent @returns {any[]} */
  ordered({ children }) {
    if (!this.behind) return children;
    const card = (/** @type {any} */ e) => Boolean(e.block && !e.children?.length);
    return [...children.filter((/** @type {any} */ e) => !card(e)), ...children.filter(card)];
  }

  /** Whether flows are drawn behind cards from now on. @param {boolean} on */
  putBehind(on) {
    if (this.behind === on) return;
    this.behind = on;
    for (const parent of new Set(this.registry.getAll().map((/** @type {any} */ e) => e.parent).filter(Boolean))) this.arrange(parent);
  }

  /** Takes an element out of the page; one that holds others stays, for their sake. @param {any} element */
  leave(element) {
    if (element.children?.length) return;
    this.away.add(element);
    this.registry.getGraphics(element).parentNode.remove();
  }

  /** Elements come into the page; arrange puts them where they belong. @param {Iterable<any>} elements */
  arrive(elements) {
    /** @type {Set<any>} */
    const parents = new Set();
    for (const element of elements) {
      for (let at = element; at?.parent && this.away.delete(at); at = at.parent) parents.add(at.parent);
    }
    for (const parent of parents) this.arrange(parent);
  }

  /** Whoever points at an element meets it. @param {any} element @param {any} gfx */
  hit(element, gfx) {
    if (!gfx.querySelector(':scope > .djs-hit')) this.eventBus.fire('interactionEvents.createHit', { element, gfx });
  }

  /** @param {any[]} elements */
  updateContainments(elements) {
    for (const parent of new Set(elements.map((e) => e.parent).filter(Boolean))) this.arrange(parent);
  }

  /**
   * Puts into the order of the drawing what lies in an element and is in the page. What is
   * in its place is not touched: that would end a press of the mouse on it.
   *
   * @param {any} parent
   */
  arrange(parent) {
    if (!parent.children) return;
    const place = /** @type {any} */ (this)._getChildrenContainer(parent);
    let expected = place.firstChild;
    for (const child of this.ordered(parent)) {
      if (this.away.has(child)) continue;
      const group = this.registry.getGraphics(child).parentNode;
      if (group === expected) expected = expected.nextSibling;
      else place.insertBefore(group, expected);
    }
  }
}
