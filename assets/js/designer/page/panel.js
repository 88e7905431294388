/**
 * The panel beside the canvas. The server draws it: it is sent the selected block as
 * it is here, and, after an edit, the fields; it answers with the fragment and what
 * the edit makes of the block, which goes on the canvas's stack as one command.
 *
 * The exchange is htmx's; this module adds the block to each request from inside the
 * panel and takes the change out of each answer (a JSON script, data-panel-answer).
 */

const REQUEST = 'panel-load';

export class Panel {
  /**
   * @param {HTMLElement} place    where the fragment is; htmx loads it on "panel-load"
   * @param {any} designer
   * @param {{before: () => Promise<void>}} options  before: what must be done before the server is asked
   */
  constructor(place, designer, options) {
    this.place = place;
    this.designer = designer;
    this.options = options;
    /** @type {{block?: string, flow?: string}} what is shown */
    this.subject = {};
    this.shown = '';
    this.applying = false;
    place.addEventListener('htmx:config:request', (e) => this.fill(/** @type {CustomEvent} */ (e).detail.ctx));
    place.addEventListener('htmx:before:swap', (e) => {
      const { ctx } = /** @type {CustomEvent} */ (e).detail;
      if (!ctx.panelSubject || ctx.panelSubject === this.key() || ctx.response?.status >= 400) return;
      this.take(new DOMParser().parseFromString(ctx.text ?? '', 'text/html'));
      e.preventDefault(); // another block is shown by now
    });
    place.addEventListener('htmx:after:swap', () => this.take(place));
    designer.on('commandStack.changed', () => this.applying || this.refresh());
  }

  key() {
    return this.subject.block ?? this.subject.flow ?? 'process';
  }

  /** @param {{blocks: string[], flows: string[]}} selection */
  show({ blocks, flows }) {
    const subject = blocks.length === 1 && flows.length === 0 ? { block: blocks[0] } : flows.length === 1 && blocks.length === 0 ? { flow: flows[0] } : {};
    if (subject.block === this.subject.block && subject.flow === this.subject.flow && this.shown) return;
    this.subject = subject;
    this.load();
  }

  async load() {
    const key = this.key();
    await this.options.before();
    if (key !== this.key()) return;
    this.shown = this.picture();
    this.place.dispatchEvent(new CustomEvent(REQUEST));
  }

  /** After undo, or a rename on the canvas, the fields are drawn anew. */
  refresh() {
    if (this.shown && this.picture() !== this.shown) this.load();
  }

  picture() {
    return this.designer.text(this.facts());
  }

  /** What the server is told of the subject. @returns {Record<string, any>} */
  facts() {
    const { block, flow } = this.subject;
    if (block) return { block: this.designer.block(block), flows: this.designer.flowsOf(block) };
    if (flow) return { flow: this.designer.flow(flow) };
    return { head: this.designer.head() };
  }

  /** @param {any} ctx of htmx */
  fill(ctx) {
    const body = ctx.request.body;
    if (!body?.set) return;
    ctx.panelSubject = this.key();
    for (const [name, value] of Object.entries(this.facts())) if (value !== undefined) body.set(name, this.designer.text(value));
    const { forms, data } = this.designer.head();
    body.set('context', this.designer.text({ forms: forms ?? [], data: data ?? [] }));
  }

  /** Applies what the answer says, once. @param {ParentNode} where */
  take(where) {
    const script = where.querySelector('script[data-panel-answer]');
    if (!script) return;
    script.remove();
    const answer = this.designer.parse(script.textContent ?? '');
    this.applying = true;
    try {
      this.designer.apply(answer.change ?? {}, answer.label);
    } finally {
      this.applying = false;
    }
    if (this.shown) this.shown = this.picture();
  }

  /** Puts the focus on a field, or on the first one. @param {string} [field] */
  focus(field) {
    const named = field && this.place.querySelector(`[data-field="${CSS.escape(field)}"]`);
    const target = (named || this.place).querySelector('input:not([type=hidden]), select, textarea, button');
    if (target instanceof HTMLElement) target.focus();
  }
}
