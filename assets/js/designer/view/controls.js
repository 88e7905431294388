/** Zoom, fit, tidy and help in the lower corner, and what an empty canvas says. */
import { html, iconButton, iconOf } from '../edit/dom.js';
import { groupClass } from '../draw/looks.js';
import { SHORTCUTS } from '../edit/keys.js';

/** Kinds of starts that are offered on an empty canvas. */
const STARTS = ['start', 'schedule-start', 'message-start'];

export class Controls {
  static $inject = ['eventBus', 'canvas', 'looks', 'view', 'elementRegistry', 'tidy', 'config.looks'];

  /**
   * @param {any} eventBus
   * @param {any} canvas
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('./view.js').View} view
   * @param {any} registry
   * @param {any} tidy
   * @param {any} config
   */
  constructor(eventBus, canvas, looks, view, registry, tidy, config) {
    this.eventBus = eventBus;
    this.canvas = canvas;
    this.looks = looks;
    this.registry = registry;
    this.percent = html('button', { type: 'button', class: 'canvas-button zoom-percent', title: 'Show at 100 %', 'aria-label': 'Zoom: 100 %. Show at 100 %' }, ['100 %']);
    this.percent.addEventListener('click', () => canvas.zoom(1, 'auto'));
    const bar = html('div', { class: 'canvas-controls', role: 'toolbar', 'aria-label': 'View' }, [
      iconButton('zoom-out', 'Zoom out', () => view.step(-1), { keys: '−' }),
      this.percent,
      iconButton('zoom-in', 'Zoom in', () => view.step(1), { keys: '+' }),
      iconButton('maximize', 'Show everything', () => view.fit(), { keys: '1' }),
      iconButton('search', 'Find a block', () => window.segue.find(), { keys: 'Ctrl+K' }),
    ]);
    if (!looks.readOnly) bar.append(iconButton('wand-sparkles', 'Tidy up', () => tidy.all()));
    bar.append(iconButton('image-down', 'Save as picture', () => this.eventBus.fire('export.ask', {})));
    bar.append(iconButton('keyboard', 'Keyboard', () => this.help(), { keys: '?' }));
    eventBus.on('canvas.init', () => canvas.getContainer().append(bar));
    eventBus.on('canvas.viewbox.changed', (/** @type {any} */ { viewbox }) => {
      const percent = `${Math.round(viewbox.scale * 100)} %`;
      this.percent.textContent = percent;
      this.percent.setAttribute('aria-label', `Zoom: ${percent}. Show at 100 %`);
    });
    eventBus.on('search.ask', () => window.segue.find());
    eventBus.on('help.ask', () => this.help());
    eventBus.on(['elements.changed', 'shape.removed', 'diagram.read'], () => this.empty(config.emptyText));
    eventBus.on('shape.added', () => {
      if (this.emptyBox) this.empty(config.emptyText);
    });
  }

  /** A question and its answers where there is nothing yet. @param {string | undefined} text */
  empty(text) {
    const none = !this.registry.find((/** @type {any} */ e) => e.block);
    if (!none) {
      this.emptyBox?.remove();
      this.emptyBox = null;
      return;
    }
    if (this.emptyBox) return;
    this.emptyBox = html('div', { class: 'canvas-empty' }, [html('p', { class: 'canvas-empty__title' }, [text ?? (this.looks.readOnly ? 'There is nothing in this version.' : 'What starts this process?')])]);
    if (!this.looks.readOnly) this.emptyBox.append(html('div', { class: 'canvas-empty__choices' }, this.starts()));
    this.canvas.getContainer().append(this.emptyBox);
  }

  /** What most processes start with. @returns {any[]} */
  starts() {
    return STARTS.map((offer) => this.looks.offers.get(offer)).filter(Boolean).map((/** @type {any} */ kind) => {
      const button = html('button', { type: 'button', class: 'canvas-choice', 'data-start': kind.kind }, [
        html('span', { class: `kind-tile ${groupClass(kind.group)}` }, [iconOf(kind.icon)]),
        html('span', { class: 'picker-words' }, [html('span', { class: 'picker-name' }, [kind.name]), html('span', { class: 'picker-summary' }, [kind.summary ?? ''])]),
      ]);
      button.addEventListener('click', () => this.eventBus.fire('picker.add', { kind: kind.kind }));
      return button;
    });
  }

  help() {
    const close = html('button', { type: 'button', class: 'canvas-button', 'aria-label': 'Close' }, [iconOf('x')]);
    const dialog = html('dialog', { class: 'canvas-help', 'aria-label': 'Keyboard' }, [
      html('header', {}, [html('h2', {}, ['Keyboard']), close]),
      html('dl', {}, SHORTCUTS.flatMap(([keys, what]) => [html('dt', {}, [keys]), html('dd', {}, [what])])),
    ]);
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.canvas.focus();
    });
    dialog.addEventListener('keydown', (/** @type {Event} */ e) => e.stopPropagation());
    this.canvas.getContainer().append(dialog);
    dialog.showModal();
  }
}
