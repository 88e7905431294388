/**
 * The panel beside the canvas. The server draws it: it is sent the selected block as
 * it is here, and, after an edit, the fields; it answers with the fragment and what
 * the edit makes of the block, which goes on the canvas's stack as one command.
 *
 * The exchange is htmx's; this module adds the block to each request from inside the
 * panel and takes the change out of each answer (a JSON script, data-panel-answer).
 */

const REQUEST = 'panel-load';
/** Where nothing is selected, the process as a whole is shown. */
const WHOLE = { of: 'process', id: '' };
/** After a change, this long is waited for another that comes with it. */
const TOGETHER = 30;

export class Panel {
  /**
   * @param {HTMLElement} place    where the fragment is; htmx loads it on "panel-load"
   * @param {any} designer
   * @param {{before: () => Promise<void>, of: 'selection' | 'process'}} options  before: what must be done before the server is asked
   */
  constructor(place, designer, options) {
    this.place = place;
    this.designer = designer;
    this.options = options;
    /** @type {{of: string, id: string} | null} what is shown */
    this.subject = options.of === 'process' ? { of: 'process', id: '' } : null;
    this.shown = '';
    this.applying = false;
    /** @type {Record<string, string>} goes with the next request */
    this.more = {};
    this.edits = 0; // how often fields were to be sent
    /** @type {Set<string>} ids of the sections that are open */
    this.open = new Set();
    new PanelForm(place, this.open, () => this.edits++);
    place.addEventListener('htmx:config:request', (e) => this.fill(/** @type {CustomEvent} */ (e).detail.ctx));
    place.addEventListener('htmx:before:swap', (e) => {
      const { ctx } = /** @type {CustomEvent} */ (e).detail;
      const current = ctx.panelSubject === this.key() && ctx.panelEdits === this.edits;
      if (!ctx.panelSubject || current || ctx.response?.status >= 400) return;
      this.take(new DOMParser().parseFromString(ctx.text ?? '', 'text/html'));
      // Another block is shown by now, or a field has changed since: drawing would
      // take that change away before it is sent. Its own answer draws.
      e.preventDefault();
    });
    place.addEventListener('htmx:after:swap', () => {
      this.take(place);
      settle(place);
      for (const id of this.open) place.querySelector(`details[id="${CSS.escape(id)}"]`)?.setAttribute('open', '');
    });
    designer.on('commandStack.changed', () => this.applying || this.refresh());
  }

  key() {
    return this.subject ? `${this.subject.of} ${this.subject.id}` : '';
  }

  /** @param {Record<'blocks' | 'flows' | 'lanes' | 'pools', string[]>} selection */
  show(selection) {
    const all = Object.entries(selection).flatMap(([kind, ids]) => ids.map((id) => ({ of: kind.slice(0, -1), id })));
    const subject = all.length === 1 ? all[0] : all.length === 0 ? WHOLE : null;
    if (subject?.of === this.subject?.of && subject?.id === this.subject?.id) return;
    this.subject = subject;
    if (subject) this.load();
    else this.empty();
  }

  /** Asks the server for something about what is shown that no field says. @param {Record<string, string>} more */
  ask(more) {
    this.more = more;
    this.load();
  }

  /** More than one thing is selected. */
  empty() {
    this.shown = '';
    const nothing = document.getElementById('panel-nothing');
    if (nothing instanceof HTMLTemplateElement) this.place.replaceChildren(nothing.content.cloneNode(true));
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
    if (!this.shown) return;
    if (this.subject && !this.designer.has(this.subject)) {
      this.subject = null;
      this.empty();
    } else if (this.picture() !== this.shown) this.load();
  }

  picture() {
    return this.subject ? this.designer.text(this.designer.part(this.subject)) : '';
  }

  /** Tells the server the part of the document that the request is about. @param {any} ctx of htmx */
  fill(ctx) {
    const { body, method } = ctx.request;
    if (method !== 'POST' || !body?.set || !this.subject) return;
    // a request to show something else must not carry the fields of what is shown
    if (ctx.sourceElement === this.place) for (const name of [...body.keys()]) body.delete(name);
    ctx.panelSubject = this.key();
    ctx.panelEdits = this.edits;
    this.tell(body);
    if (this.options.of === 'selection' && this.subject.of === 'process') body.set('_view', 'overview');
    for (const [name, value] of Object.entries(this.more)) body.set(name, value);
    this.more = {};
  }

  /** Puts the part of the document that is shown into a request. @param {FormData} body */
  tell(body) {
    if (!this.subject) return;
    body.set('_of', this.subject.of);
    body.set('_id', this.subject.id);
    body.set('_document', this.picture());
    body.set('_titles', JSON.stringify(this.designer.titlesAround(this.subject)));
  }

  /** Applies what the answer says, once. @param {ParentNode} where */
  take(where) {
    this.applying = true;
    try {
      if (!applyAnswer(where, this.designer)) return;
    } finally {
      this.applying = false;
    }
    if (this.shown) this.shown = this.picture();
  }

  /** Loads what is shown only once somebody looks. */
  first() {
    if (!this.shown) this.load();
  }

  /** Puts the focus on a field once the panel is there. @param {string} field */
  focusSoon(field) {
    this.place.addEventListener('htmx:after:swap', () => this.focus(field), { once: true });
  }

  /** Puts the focus on a field, or on the first one. @param {string} [field] */
  focus(field) {
    const named = field ? this.place.querySelector(`[data-field="${CSS.escape(field)}"]`) : null;
    if (named?.querySelector('details')) named.querySelector('details')?.setAttribute('open', '');
    const target = (named || this.place).querySelector('input:not([type=hidden]), select, textarea, button:not([tabindex="-1"])');
    if (target instanceof HTMLElement) target.focus();
  }
}

/**
 * What an answer makes of the document goes on the stack as one command.
 *
 * @param {ParentNode} where  the answer, with the change as a JSON script
 * @param {any} designer
 * @returns {boolean} whether there was a change
 */
export function applyAnswer(where, designer) {
  const script = where.querySelector('#panel-answer');
  if (!script) return false;
  script.remove();
  const answer = designer.parse(script.textContent ?? '');
  designer.apply(withoutNulls(answer.change ?? {}), answer.label);
  return true;
}

/**
 * Morphing leaves what stands in a field, though the server may have written it
 * otherwise. Only the field that is typed into keeps its own.
 *
 * @param {HTMLElement} place
 */
function settle(place) {
  for (const field of /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>} */ (place.querySelectorAll('input, textarea, select'))) {
    if (field === document.activeElement || field.matches('.combobox__input')) continue;
    if (field instanceof HTMLSelectElement) for (const option of field.options) option.selected = option.defaultSelected;
    else if (field.type === 'checkbox' || field.type === 'radio') /** @type {HTMLInputElement} */ (field).checked = /** @type {HTMLInputElement} */ (field).defaultChecked;
    else if (field.value !== field.defaultValue) field.value = field.defaultValue;
  }
}

/**
 * In an answer null takes a member away; on the canvas undefined does.
 *
 * @param {any} change
 */
function withoutNulls(change) {
  const clean = (/** @type {Record<string, any> | undefined} */ members) => members && Object.fromEntries(Object.entries(members).map(([k, v]) => [k, v === null ? undefined : v]));
  const each = (/** @type {Record<string, any> | undefined} */ things) => things && Object.fromEntries(Object.entries(things).map(([id, members]) => [id, clean(members)]));
  return { ...change, blocks: each(change.blocks), flows: each(change.flows), lanes: each(change.lanes), pools: each(change.pools), document: clean(change.document) };
}

/** What the forms of a panel do in the browser: they send themselves, rows are dragged, clauses come and go. */
class PanelForm {
  /** @param {HTMLElement} place @param {Set<string>} open @param {() => void} edited  is told of each change that will be sent */
  constructor(place, open, edited) {
    this.edited = edited;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    place.addEventListener('change', (e) => this.changed(/** @type {HTMLElement} */ (e.target)));
    place.addEventListener('click', (e) => this.clicked(/** @type {HTMLElement} */ (e.target)));
    place.addEventListener('pointerdown', (e) => this.grab(e));
    place.addEventListener('toggle', (e) => {
      const details = /** @type {HTMLDetailsElement} */ (e.target);
      const mark = /** @type {HTMLInputElement | null} */ (details.parentElement?.querySelector(':scope > [data-open-mark]') ?? null);
      if (mark) mark.value = details.open ? '1' : '';
      else if (details.id && details.open) open.add(details.id);
      else open.delete(details.id);
    }, true);
  }

  /** @param {Element | null} field */
  send(field) {
    const form = field?.closest('form');
    this.edited();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => form?.isConnected && form.requestSubmit(), TOGETHER);
  }

  /** @param {HTMLElement} field */
  changed(field) {
    if (field.matches('.combobox__input, [data-quiet]')) return;
    this.send(field);
  }

  /** @param {HTMLElement} target */
  clicked(target) {
    const insert = /** @type {HTMLElement | null} */ (target.closest('[data-insert]'));
    if (insert) return this.insert(insert);
    const add = target.closest('[data-add-clause]');
    if (add) {
      const last = [...((add.closest('[data-group]') ?? add.closest('[data-condition]'))?.querySelectorAll('[data-clause]') ?? [])].at(-1);
      const copy = /** @type {HTMLElement | undefined} */ (last?.cloneNode(true));
      if (!last || !copy) return;
      for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (copy.querySelectorAll('input, select'))) if (!field.name.endsWith('.group')) field.value = '';
      const group = /** @type {HTMLInputElement | null} */ (copy.querySelector('[name$=".group"]'));
      const inside = add.closest('[data-group]');
      if (group && !inside) group.value = add.getAttribute('data-new-group') ?? '0';
      (inside ? last : last.closest('[data-group]') ?? last).after(copy);
      this.send(copy);
    }
    const clause = target.closest('[data-remove-clause]')?.closest('[data-clause]');
    if (clause) {
      const form = clause.closest('form');
      clause.remove();
      this.send(form);
    }
  }

  /** Puts a variable where the caret is. @param {HTMLElement} item */
  insert(item) {
    const field = item.closest('form')?.elements.namedItem(item.dataset.into ?? '');
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setRangeText(item.dataset.insert ?? '', field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
    this.send(field);
  }

  /** Drags a row by its handle; the order of the page is the order that is sent. @param {PointerEvent} e */
  grab(e) {
    const row = /** @type {HTMLElement} */ (e.target).closest('[data-handle]')?.closest('[data-row]');
    if (!row || e.button !== 0) return;
    e.preventDefault();
    const end = new AbortController();
    const { signal } = end;
    let moved = false;
    row.classList.add('is-dragged');
    addEventListener('pointermove', (move) => {
      const over = document.elementFromPoint(move.clientX, move.clientY)?.closest('[data-row]');
      if (!over || over === row || over.parentElement !== row.parentElement) return;
      const box = over.getBoundingClientRect();
      const below = over.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING;
      if (below && move.clientY > box.top + box.height / 2) over.after(row);
      else if (!below && move.clientY < box.top + box.height / 2) over.before(row);
      else return;
      moved = true;
    }, { signal });
    for (const over of ['pointerup', 'pointercancel']) {
      addEventListener(over, () => {
        end.abort();
        row.classList.remove('is-dragged');
        if (moved) this.send(row);
      }, { signal });
    }
  }
}
