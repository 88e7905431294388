/** Says what happens to those who hear the canvas; some of it is also shown for a moment. */
import { html } from '../edit/dom.js';

const SHOWN = 6000;

export class Announce {
  static $inject = ['eventBus', 'canvas', 'looks', 'walk'];

  /** @param {any} eventBus @param {any} canvas @param {import('../draw/looks.js').Looks} looks @param {import('./walk.js').Walk} walk */
  constructor(eventBus, canvas, looks, walk) {
    this.region = html('div', { class: 'canvas-said', 'aria-live': 'polite', role: 'status' });
    this.hint = html('div', { class: 'canvas-hint', hidden: '' });
    eventBus.on('canvas.init', () => canvas.getContainer().append(this.region, this.hint));
    eventBus.on('announce', (/** @type {any} */ { text, show }) => this.say(text, show));
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

  /** @param {string} text @param {boolean} [show] */
  say(text, show = false) {
    this.region.textContent = text;
    if (!show) return;
    this.hint.textContent = text;
    this.hint.hidden = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.hint.hidden = true), SHOWN);
  }
}
