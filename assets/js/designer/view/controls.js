/** Zoom, fit, tidy and help in the lower corner, search at the top, and what an empty canvas says. */
import { html, iconButton, iconOf } from '../edit/dom.js';
import { groupClass } from '../draw/looks.js';
import { SHORTCUTS } from '../edit/keys.js';

/** Kinds of starts that are offered on an empty canvas. */
const STARTS = ['start', 'schedule-start', 'message-start'];

export class Controls {
  static $inject = ['eventBus', 'canvas', 'looks', 'view', 'elementRegistry', 'walk', 'tidy', 'config.looks'];

  /**
   * @param {any} eventBus
   * @param {any} canvas
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('./view.js').View} view
   * @param {any} registry
   * @param {import('./walk.js').Walk} walk
   * @param {any} tidy
   * @param {any} config
   */
  constructor(eventBus, canvas, looks, view, registry, walk, tidy, config) {
    this.eventBus = eventBus;
    this.canvas = canvas;
    this.looks = looks;
    this.registry = registry;
    this.walk = walk;
    this.percent = html('button', { type: 'button', class: 'canvas-button zoom-percent', title: 'Show at 100 %', 'aria-label': 'Zoom: 100 %. Show at 100 %' }, ['100 %']);
    this.percent.addEventListener('click', () => canvas.zoom(1, 'auto'));
    const bar = html('div', { class: 'canvas-controls', role: 'toolbar', 'aria-label': 'View' }, [
      iconButton('zoom-out', 'Zoom out', () => view.step(-1), { keys: '−' }),
      this.percent,
      iconButton('zoom-in', 'Zoom in', () => view.step(1), { keys: '+' }),
      iconButton('maximize', 'Show everything', () => view.fit(), { keys: '1' }),
      iconButton('search', 'Find a block', () => this.search(), { keys: 'Ctrl+K' }),
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
    eventBus.on('search.ask', () => this.search());
    eventBus.on('help.ask', () => this.help());
    eventBus.on(['elements.changed', 'shape.added', 'shape.removed', 'diagram.read'], () => this.empty(config.emptyText));
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

  search() {
    if (this.searchBox) return this.searchBox.querySelector('input')?.focus();
    const input = html('input', { type: 'search', placeholder: 'Search this process', 'aria-label': 'Search this process', autocomplete: 'off', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'canvas-found' });
    const list = html('div', { class: 'picker-list', role: 'listbox', id: 'canvas-found', 'aria-label': 'Blocks found' });
    const box = html('div', { class: 'picker canvas-search', role: 'dialog', 'aria-label': 'Search this process' }, [html('div', { class: 'picker-search' }, [iconOf('search'), input]), list]);
    this.searchBox = box;
    /** @type {any[]} */
    let found = [];
    let at = 0;
    const point = (/** @type {number} */ to) => {
      at = Math.max(0, Math.min(to, found.length - 1));
      [...list.children].forEach((row, i) => row.setAttribute('aria-selected', String(i === at)));
      list.children[at]?.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', list.children[at]?.id ?? '');
    };
    const go = (/** @type {any} */ shape) => {
      this.closeSearch();
      if (shape) this.walk.go(shape);
    };
    const fill = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      found = this.walk.order().filter((shape) => words.every((/** @type {string} */ w) => this.looks.spoken(shape).toLowerCase().includes(w))).slice(0, 50);
      list.replaceChildren(...found.map((shape, i) => {
        const look = this.looks.block(shape);
        const row = html('div', { class: 'picker-row', role: 'option', id: `found-${i}` }, [
          html('span', { class: `kind-tile ${look.group ?? groupClass('')}` }, [iconOf(look.icon)]),
          html('span', { class: 'picker-words' }, [html('span', { class: 'picker-name' }, [look.title]), html('span', { class: 'picker-summary' }, [look.subtitle || look.kindName])]),
        ]);
        row.addEventListener('click', () => go(shape));
        return row;
      }));
      if (found.length === 0) list.append(html('div', { class: 'picker-empty' }, ['Nothing here is called that.']));
      point(0);
    };
    for (const type of ['mousedown', 'wheel', 'click', 'dblclick']) box.addEventListener(type, (/** @type {Event} */ e) => e.stopPropagation());
    box.addEventListener('keydown', (/** @type {KeyboardEvent} */ e) => {
      e.stopPropagation();
      if (e.key === 'Escape') this.closeSearch(true);
      else if (e.key === 'Enter') go(found[at]);
      else if (e.key === 'ArrowDown') point(at + 1);
      else if (e.key === 'ArrowUp') point(at - 1);
      else return;
      e.preventDefault();
    });
    input.addEventListener('input', fill);
    input.addEventListener('blur', () => setTimeout(() => box.contains(document.activeElement) || this.closeSearch(), 150));
    this.canvas.getContainer().append(box);
    fill();
    input.focus({ preventScroll: true });
  }

  /** @param {boolean} [refocus] */
  closeSearch(refocus = false) {
    this.searchBox?.remove();
    this.searchBox = null;
    if (refocus) this.canvas.focus();
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
