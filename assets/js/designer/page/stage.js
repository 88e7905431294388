/**
 * Trying the draft: the canvas becomes the stage. A second canvas, which nobody can
 * edit, lies over the one that is edited, so that the draft and its undo stay as they
 * are; the panel beside it plays (web/stage draws it).
 *
 * The server keeps nothing of a try: the panel carries it, also while it is closed.
 */
import { createDesigner } from '../canvas.js';
import { Tokens } from '../view/tokens.js';
import { html } from '../edit/dom.js';
import { blocks, doings } from './finds.js';
import { PATIENCE } from './trial.js';

/**
 * @typedef {Object} Scene
 * @property {import('../types.js').Overlay} status
 * @property {string[]} went              flows of the last move, in order
 * @property {{blocks: string[], flows: string[]}} before  walked by earlier tries only
 * @property {string} look                the block to show
 * @property {string} say
 */

export class Stage {
  /**
   * @param {Document} page
   * @param {any} designer
   * @param {{ready: () => Promise<boolean>, palette: any[]}} options  ready: what must be done before the server is asked; false: it cannot be
   */
  constructor(page, designer, { ready, palette }) {
    this.designer = designer;
    this.ready = ready;
    this.palette = palette;
    this.root = /** @type {HTMLElement} */ (page.querySelector('.designer'));
    this.opener = /** @type {HTMLButtonElement} */ (page.querySelector('[data-try]'));
    this.banner = /** @type {HTMLElement} */ (page.querySelector('[data-stage-banner]'));
    this.panel = /** @type {HTMLElement} */ (page.querySelector('[data-stage-panel]'));
    this.body = /** @type {HTMLElement} */ (page.querySelector('[data-stage-body]'));
    this.stage = /** @type {any} */ (null);
    this.shown = '';
    /** @type {Map<string, boolean>} whether sections of the panel are open */
    this.open = new Map();
    this.opener.addEventListener('click', () => (this.stage ? this.end() : this.begin()));
    page.querySelector('[data-try-end]')?.addEventListener('click', () => this.end());
    this.panel.addEventListener('click', (e) => this.clicked(/** @type {HTMLElement} */ (e.target)));
    this.panel.addEventListener('toggle', (e) => {
      const { id, open } = /** @type {HTMLDetailsElement} */ (e.target);
      if (id) this.open.set(id, open);
    }, true);
    this.body.addEventListener('htmx:config:request', (e) => {
      /** @type {CustomEvent} */ (e).detail.ctx.request.timeout = PATIENCE;
    });
    this.body.addEventListener('htmx:after:swap', () => this.drawn());
    window.segue.offer(() => (this.stage ? [...blocks(this.stage), { group: 'This process', name: 'Stop trying', icon: 'pencil', words: 'end back draft', act: () => this.end() }, ...doings(this.stage, true)] : []));
  }

  async begin() {
    if (this.stage || this.beginning) return;
    this.beginning = true;
    const may = await this.ready().finally(() => (this.beginning = false));
    if (!may) return;
    const container = this.draft;
    this.root.classList.add('is-trying');
    this.place = html('div', { class: 'designer-canvas stage-canvas', 'data-stage': '' });
    container.after(this.place);
    for (const one of this.hidden()) one.inert = true;
    this.banner.hidden = this.panel.hidden = false;
    this.pressed(true);
    this.stage = createDesigner({
      container: this.place, readOnly: true, document: this.designer.json(), palette: this.palette, facts: this.designer.facts(),
      icons: document.documentElement.dataset.icons ?? '',
    });
    Object.defineProperty(this.place, 'designer', { value: this.stage });
    this.stage.status({ blocks: {}, flows: [] });
    this.tokens = new Tokens(this.stage);
    this.shown = '';
    this.body.dispatchEvent(new CustomEvent('try-load'));
  }

  end() {
    if (!this.stage) return;
    this.tokens?.stop();
    this.stage.destroy();
    this.place?.remove();
    this.stage = null;
    this.root.classList.remove('is-trying');
    for (const one of this.hidden()) one.inert = false;
    this.banner.hidden = this.panel.hidden = true;
    this.pressed(false);
    window.segue.say('Back to the draft.');
    this.opener.focus();
  }

  /** The canvas that is edited. */
  get draft() {
    return /** @type {HTMLElement} */ (this.root.querySelector('.designer-canvas:not([data-stage])'));
  }

  /** What belongs to editing, and cannot be used meanwhile. @returns {HTMLElement[]} */
  hidden() {
    const header = /** @type {HTMLElement | null} */ (document.querySelector('.page__bar-actions [data-undo]')?.closest('.btn-group') ?? null);
    return [this.draft, ...this.root.querySelectorAll('.palette, .panel:not([data-stage-panel])'), header].filter((one) => one !== null).map((one) => /** @type {HTMLElement} */ (one));
  }

  /** @param {boolean} on */
  pressed(on) {
    this.opener.setAttribute('aria-pressed', String(on));
    const label = this.opener.querySelector('span');
    if (label) label.textContent = on ? 'Stop trying' : 'Try it';
  }

  /** The panel was drawn anew: the canvas follows. */
  drawn() {
    const text = this.body.querySelector('#try-scene')?.textContent ?? '';
    for (const [id, open] of this.open) document.getElementById(id)?.toggleAttribute('open', open);
    if (!text || !this.stage || this.shown === text) return;
    this.shown = text;
    /** @type {Scene} */
    const scene = JSON.parse(text);
    window.segue.say(scene.say);
    if (!this.body.querySelector('.errors')) {
      this.panel.querySelector('.stage-body')?.scrollTo({ top: 0 });
      /** @type {HTMLElement | null} */ (this.body.querySelector('[data-stage-focus]'))?.focus({ preventScroll: true });
    }
    this.play(scene);
  }

  /** @param {Scene} scene */
  async play(scene) {
    const { stage, tokens } = this;
    if (!stage || !tokens) return;
    if (!(await tokens.go(scene.went, (flow) => stage.show(stage.flow(flow)?.to ?? '')))) return; // another move came meanwhile
    const blocks = { ...scene.status.blocks };
    for (const id of scene.before.blocks) blocks[id] = { status: 'walked' };
    stage.status({ blocks, flows: [...scene.status.flows, ...scene.before.flows] });
    stage.show(scene.look);
  }

  /** @param {HTMLElement} target */
  clicked(target) {
    const show = target.closest('[data-try-show]')?.getAttribute('data-try-show');
    if (show) this.stage?.select(show);
    const answer = target.closest('[data-take-answer]')?.getAttribute('data-take-answer');
    const field = /** @type {HTMLTextAreaElement | null} */ (this.body.querySelector('#try-json'));
    if (answer && field) {
      field.value = answer;
      field.focus();
    }
  }
}
