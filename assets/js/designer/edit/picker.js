/**
 * "What happens next?": a searchable list of kinds. It opens beside a block, in a
 * flow, where a drawn flow was let go, or in the middle.
 *
 * @typedef {Object} Ask
 * @property {any} [source]  the block to continue from
 * @property {string} [exit]
 * @property {any} [flow]    the flow to insert into
 * @property {import('../types.js').Point} [at]  where the new block's left edge shall be
 * @property {string} [group] only this group
 * @property {any} [change]  the block that shall become of another kind
 * @property {string} [title]
 */
import { groupClass } from '../draw/looks.js';
import { formOfKind } from '../shapes.js';
import { html, iconOf } from './dom.js';

const WIDTH = 340;
const HEIGHT = 420;

export class Picker {
  static $inject = ['eventBus', 'canvas', 'looks', 'insert'];

  /**
   * @param {any} eventBus
   * @param {any} canvas
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('./insert.js').Insert} insert
   */
  constructor(eventBus, canvas, looks, insert) {
    this.canvas = canvas;
    this.looks = looks;
    this.insert = insert;
    this.eventBus = eventBus;
    /** @type {HTMLElement | null} */
    this.open = null;
    /** @type {any} */
    this.preview = null;
    eventBus.on('picker.ask', (/** @type {Ask} */ ask) => this.ask(ask));
    eventBus.on('picker.add', (/** @type {{kind: string}} */ { kind }) => void this.add(kind, {}));
    eventBus.on(['canvas.viewbox.changing', 'drag.start', 'diagram.destroy'], () => this.close());
    this.outside = (/** @type {Event} */ e) => {
      if (this.open && !this.open.contains(/** @type {Node} */ (e.target))) this.close();
    };
  }

  /** @param {Ask} ask */
  ask(ask) {
    this.close();
    const kinds = this.offered(ask);
    const title = ask.title ?? (ask.source ? 'What happens next?' : ask.flow ? 'What happens in between?' : 'Add a block');
    const input = html('input', { type: 'search', placeholder: 'Search, for example “approval”', 'aria-label': title, autocomplete: 'off', spellcheck: 'false', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'picker-list' });
    const list = html('div', { class: 'picker-list', id: 'picker-list', role: 'listbox', 'aria-label': title });
    const box = html('div', { class: 'picker', role: 'dialog', 'aria-label': title }, [
      html('div', { class: 'picker-title' }, [title]),
      html('div', { class: 'picker-search' }, [iconOf('search'), input]),
      list,
    ]);
    this.open = box;
    this.canvas.getContainer().append(box);
    this.place(box, ask);
    const state = { kinds, ask, input, list, at: 0, rows: /** @type {HTMLElement[]} */ ([]) };
    this.fill(state);
    input.addEventListener('input', () => this.fill(state));
    box.addEventListener('keydown', (/** @type {KeyboardEvent} */ e) => this.key(e, state));
    for (const type of ['mousedown', 'wheel', 'click', 'dblclick']) box.addEventListener(type, (/** @type {Event} */ e) => e.stopPropagation());
    document.addEventListener('mousedown', this.outside, true);
    input.focus({ preventScroll: true });
  }

  /** @param {Ask} ask */
  offered(ask) {
    return [...this.looks.offers].map(([offer, kind]) => ({ ...kind, offer })).filter((kind) => {
      if (ask.group && kind.group !== ask.group) return false;
      if (ask.change) return this.canBecome(ask.change, kind);
      if (!ask.source && !ask.flow) return kind.shape !== 'event';
      const block = { id: '', kind: kind.kind };
      return this.looks.canBeEntered(block) && (!ask.flow || this.looks.exits(block).length > 0);
    });
  }

  /** A block may become what is drawn as large and stands where it stands. @param {any} shape @param {any} kind */
  canBecome(shape, kind) {
    const is = this.looks.kind(shape.block.kind);
    if (kind.kind === shape.block.kind && !is?.presets?.length) return false;
    const was = formOfKind(is, shape.block.kind), form = formOfKind(kind, kind.kind);
    const cards = ['card', 'decision'];
    if (cards.includes(was)) return cards.includes(form);
    return was === form && (form !== 'pill' || is?.group === kind.group);
  }

  /** @param {any} state */
  fill(state) {
    const words = state.input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = state.kinds
      .map((/** @type {any} */ kind) => ({ kind, score: score(kind, words) }))
      .filter((/** @type {any} */ f) => f.score > 0 && (words.length > 0 || !f.kind.seldom));
    if (words.length > 0) found.sort((/** @type {any} */ a, /** @type {any} */ b) => b.score - a.score);
    state.list.replaceChildren();
    state.rows = [];
    let group = '';
    for (const { kind } of found) {
      if (words.length === 0 && kind.group !== group) {
        group = kind.group;
        state.list.append(html('div', { class: 'picker-group', role: 'presentation' }, [kind.heading ?? group]));
      }
      const row = html('div', { class: 'picker-row', role: 'option', id: `picker-${state.rows.length}`, 'data-offer': kind.offer }, [
        html('span', { class: `kind-tile ${groupClass(kind.group)}` }, [iconOf(kind.icon)]),
        html('span', { class: 'picker-words' }, [html('span', { class: 'picker-name' }, [kind.name]), html('span', { class: 'picker-summary' }, [kind.summary ?? ''])]),
      ]);
      const index = state.rows.length;
      row.addEventListener('mousemove', () => this.point(state, index));
      row.addEventListener('click', () => this.pick(state, index));
      state.rows.push(row);
      state.list.append(row);
    }
    if (found.length === 0) state.list.append(html('div', { class: 'picker-empty' }, [`No block is called “${state.input.value}”.`]));
    this.point(state, 0);
  }

  /** @param {any} state @param {number} index */
  point(state, index) {
    state.rows[state.at]?.setAttribute('aria-selected', 'false');
    state.at = Math.max(0, Math.min(index, state.rows.length - 1));
    const row = state.rows[state.at];
    row?.setAttribute('aria-selected', 'true');
    row?.scrollIntoView({ block: 'nearest' });
    state.input.setAttribute('aria-activedescendant', row?.id ?? '');
  }

  /** @param {KeyboardEvent} e @param {any} state */
  key(e, state) {
    e.stopPropagation();
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 });
    if (e.key in steps) this.point(state, state.at + steps[e.key]);
    else if (e.key === 'Enter') this.pick(state, state.at);
    else if (e.key === 'Escape' || e.key === 'Tab') this.close(true);
    else return;
    e.preventDefault();
  }

  /** @param {any} state @param {number} index */
  pick(state, index) {
    const offer = state.rows[index]?.dataset.offer;
    if (!offer) return;
    this.close(true);
    this.add(offer, state.ask);
  }

  /** Adds a block as asked. @param {string} kind a kind or preset @param {Ask} ask */
  add(kind, ask) {
    if (ask.change) {
      const to = this.looks.offers.get(kind);
      return this.eventBus.fire('kind.change', { element: ask.change, kind: to?.kind ?? kind, props: to?.props });
    }
    if (ask.flow) return this.insert.into(ask.flow, kind);
    if (!ask.source) return this.insert.alone(kind, ask.at ?? middleOfView(this.canvas));
    const size = this.insert.factory.newBlock(kind);
    const at = ask.at && { x: Math.round((ask.at.x + size.width / 2) / 10) * 10, y: Math.round(ask.at.y / 10) * 10 };
    return this.insert.append(ask.source, kind, ask.exit, at);
  }

  /** @param {HTMLElement} box @param {Ask} ask */
  place(box, ask) {
    const view = this.canvas.viewbox(), { width, height } = view.outer;
    const to = (/** @type {any} */ p) => ({ x: (p.x - view.x) * view.scale, y: (p.y - view.y) * view.scale });
    let at = { x: width / 2 - WIDTH / 2, y: height / 2 - HEIGHT / 2 };
    if (ask.at) at = to(ask.at);
    else if (ask.change) at = to({ x: ask.change.x + ask.change.width + 40 / view.scale, y: ask.change.y - 20 });
    else if (ask.source) at = to({ x: ask.source.x + ask.source.width + 40 / view.scale, y: ask.source.y - 20 });
    else if (ask.flow) {
      const points = ask.flow.waypoints, k = points.length >> 1;
      const middle = to({ x: (points[k - 1].x + points[k].x) / 2, y: (points[k - 1].y + points[k].y) / 2 });
      at = { x: middle.x + 16, y: middle.y + 16 };
    }
    const tall = Math.min(HEIGHT, height - 24);
    box.style.maxHeight = `${tall}px`;
    box.style.left = `${Math.max(12, Math.min(at.x, width - WIDTH - 12))}px`;
    box.style.top = `${Math.max(12, Math.min(at.y, height - tall - 12))}px`;
  }

  /** @param {boolean} [refocus] */
  close(refocus = false) {
    if (!this.open) return;
    document.removeEventListener('mousedown', this.outside, true);
    this.open.remove();
    this.open = null;
    if (refocus) this.canvas.focus();
    this.eventBus.fire('picker.closed', {});
  }
}

/** @param {any} canvas */
export function middleOfView(canvas) {
  const { x, y, width, height } = canvas.viewbox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** How well a kind fits what was typed; 0 is not at all. @param {import('../types.js').Kind} kind @param {string[]} words */
function score(kind, words) {
  let sum = 1;
  const name = kind.name.toLowerCase();
  for (const word of words) {
    if (name.startsWith(word)) sum += 8;
    else if (name.includes(word)) sum += 5;
    else if (`${kind.group} ${kind.kind}`.toLowerCase().includes(word)) sum += 3;
    else if ((kind.summary ?? '').toLowerCase().includes(word)) sum += 2;
    else return 0;
  }
  return sum;
}
