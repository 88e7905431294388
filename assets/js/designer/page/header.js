/** What the bar above the canvas shows and does: saved or not, undo, redo, and the choices after a conflict. */
import { clock } from '../view/time.js';
import { html, iconOf } from '../edit/dom.js';

/** @type {Record<import('./save.js').SaveState, {icon: string, text: (detail: any) => string}>} */
const STATES = {
  saved: { icon: 'circle-check', text: ({ at }) => (at ? `Saved · ${clock(at)}` : 'Saved') },
  waiting: { icon: 'circle-dashed', text: () => 'Not saved yet' },
  saving: { icon: 'circle-dashed', text: () => 'Saving…' },
  offline: { icon: 'cloud-off', text: () => 'Offline · kept on this computer' },
  conflict: { icon: 'triangle-alert', text: () => 'Not saved · changed by somebody else' },
  refused: { icon: 'triangle-alert', text: () => 'Not saved' },
  'signed-out': { icon: 'lock', text: () => 'Not saved · you were signed out' },
};

export class Header {
  /**
   * @param {ParentNode} page
   * @param {any} designer
   */
  constructor(page, designer) {
    this.designer = designer;
    this.place = /** @type {HTMLElement | null} */ (page.querySelector('[data-save-state]'));
    this.banner = /** @type {HTMLElement | null} */ (page.querySelector('[data-save-banner]'));
    this.undo = /** @type {HTMLButtonElement | null} */ (page.querySelector('[data-undo]'));
    this.redo = /** @type {HTMLButtonElement | null} */ (page.querySelector('[data-redo]'));
    this.undo?.addEventListener('click', () => designer.undo());
    this.redo?.addEventListener('click', () => designer.redo());
    designer.on('commandStack.changed', () => this.refresh());
    this.refresh();
  }

  refresh() {
    if (this.undo) this.undo.disabled = !this.designer.canUndo();
    if (this.redo) this.redo.disabled = !this.designer.canRedo();
  }

  /** @param {import('./save.js').SaveState} state @param {any} detail */
  state(state, detail) {
    const { icon, text } = STATES[state];
    const { place } = this;
    if (!place || (place.dataset.state === 'offline' && state === 'saving')) return;
    place.dataset.state = state;
    place.replaceChildren(iconOf(icon), html('span', {}, [text(detail)]));
    if (state === 'saved') this.clear();
  }

  /**
   * A message with choices under the bar.
   *
   * @param {string} text
   * @param {{text: string, act: () => void, primary?: boolean}[]} choices
   */
  ask(text, choices) {
    if (!this.banner) return;
    const buttons = choices.map(({ text: label, act, primary }) => {
      const button = html('button', { type: 'button', class: `btn btn--small ${primary ? 'btn--primary' : 'btn--secondary'}` }, [label]);
      button.addEventListener('click', () => {
        this.clear();
        act();
      });
      return button;
    });
    this.banner.replaceChildren(iconOf('triangle-alert'), html('p', {}, [text]), html('div', { class: 'row' }, buttons));
    this.banner.hidden = false;
  }

  clear() {
    if (this.banner) this.banner.hidden = true;
  }
}
