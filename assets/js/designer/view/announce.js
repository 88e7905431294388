/** Says what happens to those who hear the canvas; some of it is also shown for a moment. */
import { html } from '../edit/dom.js';

const SHOWN = 6000;
/** What words beside the pointer take up at most. */
const WIDE = 288, HIGH = 72;

export class Announce {
  static $inject = ['eventBus', 'canvas', 'looks', 'walk'];

  /** @param {any} eventBus @param {any} canvas @param {import('../draw/looks.js').Looks} looks @param {import('./walk.js').Walk} walk */
  constructor(eventBus, canvas, looks, walk) {
    this.canvas = canvas;
    this.region = html('div', { class: 'canvas-said', 'aria-live': 'polite', role: 'status' });
    this.hint = html('div', { class: 'canvas-hint', hidden: '' });
    eventBus.on('canvas.init', () => canvas.getContainer().append(this.region, this.hint));
    eventBus.on('announce', (/** @type {any} */ { text, show, at }) => this.say(text, show, at && this.beside(at)));
    eventBus.on('selection.changed', (/** @type {any} */ { newSelection }) => {
      this.hint.hidden = true;
      if (newSelection.length === 1 && newSelection[0].block) {
        const order = walk.order();
        this.say(`${looks.spoken(newSelection[0])} Block ${order.indexOf(newSelection[0]) + 1} of ${order.length}.`);
      } else if (newSelection.length === 1 && newSelection[0].flow) {
        const { source, target } = newSelection[0];
        this.say(`Flow from ${looks.block(source).title} to ${looks.block(target).title}.`);
      } else if (newSelection.length > 1) this.say(`${newSelection.length} selected.`);
    });
    eventBus.on('block.added', (/** @type {any} */ { shape }) => this.say(`${looks.block(shape).kindName} added.`));
    eventBus.on('commandStack.elements.delete.postExecuted', (/** @type {any} */ { context }) => this.say(context.elements.length === 1 ? 'Deleted.' : `${context.elements.length} deleted.`));
  }

  /** Where in the canvas the pointer is, but so that words beside it are seen. @param {{clientX: number, clientY: number}} pointer */
  beside({ clientX, clientY }) {
    const box = this.canvas.getContainer().getBoundingClientRect();
    const within = (/** @type {number} */ at, /** @type {number} */ most) => Math.max(8, Math.min(at, most));
    return { x: within(clientX - box.left + 16, box.width - WIDE - 8), y: within(clientY - box.top + 16, box.height - HIGH - 8) };
  }

  /** @param {string} text @param {boolean} [show] @param {import('../types.js').Point} [at]  beside the pointer, else in the middle */
  say(text, show = false, at) {
    this.region.textContent = text;
    if (!show) return;
    this.hint.classList.toggle('canvas-hint--here', Boolean(at));
    this.hint.style.left = at ? `${at.x}px` : '';
    this.hint.style.top = at ? `${at.y}px` : '';
    this.hint.textContent = text;
    this.hint.hidden = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.hint.hidden = true), SHOWN);
  }
}
