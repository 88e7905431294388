/**
 * The panel beside the canvas. The server draws it: it is sent the selected block as
 * it is here, and, after an edit, the fields; it answers with the fragment and what
 * the edit makes of the block, which goes on the canvas's stack as one command.
 *
 * A panel has one request under way at most, and next() alone says which comes:
 *
 *   1. what was typed or pressed, for the part of the document whose fields are there;
 *   2. a change of kind;
 *   3. the fields of what is selected.
 *
 * So what was typed is on the canvas before other fields are asked for. An answer is
 * drawn only where nothing stands in the fields that the server has not been told of
 * (unsent), one field excepted, which is typed into and keeps its text. While the
 * fields are not those of what is selected, or a button's answer is awaited, nobody
 * can type in them.
 *
 * @typedef {{of: string, id: string}} Subject
 * @typedef {{page: Document, change: {label: string, change: any} | null}} Answer
 */
import { letGo } from '../../kit/press.js';
import { Basis, changeIn } from './answer.js';
import { bodyOf, Fields, said, settle } from './fields.js';
import { Trouble } from './trouble.js';

/** Where nothing is selected, the process as a whole is shown. */
const WHOLE = { of: 'process', id: '' };

export class Panel {
  /**
   * @param {HTMLElement} place  where the fragment is; data-panel-address says who draws it
   * @param {any} designer
   * @param {{before: () => Promise<void>, of: 'selection' | 'process'}} options  before: what must be done before fields are asked for
   */
  constructor(place, designer, { before, of }) {
    this.place = place;
    this.designer = designer;
    this.before = before;
    this.of = of;
    /** @type {Subject | null} what is to be shown; null: nothing, or nobody looked yet */
    this.wanted = null;
    /** @type {Subject | null} whose fields are there; null if they are nobody's any more */
    this.drawn = null;
    /** @type {Map<string, string>} what the server knows the fields to say */
    this.told = new Map();
    this.basis = new Basis({ pools: [] }, designer.text);
    this.picture = ''; // of what is drawn, as text
    this.due = false; // what is unsent is to be sent
    this.stale = false; // what is drawn has changed on the canvas
    this.late = false; // an answer could not be drawn
    /** @type {{name: string, value: string} | null} the button whose answer is awaited */
    this.press = null;
    /** @type {{subject: Subject, more: Record<string, string>}[]} changes that no field says */
    this.asked = [];
    this.busy = false;
    /** @type {((done: boolean) => void)[]} who waits until all is sent */
    this.waiting = [];
    this.applying = false;
    this.focusNext = ''; // the field to go to once it is there
    this.focused = ''; // where the focus was before the fields went out of reach
    this.fields = new Fields(place, {
      changed: () => this.again(),
      left: () => void this.work(),
      pressed: (button) => {
        this.press = button;
        this.again();
      },
    });
    this.trouble = new Trouble(place, { again: () => this.again(), discard: () => this.discard() });
    designer.on('commandStack.changed', () => this.applying || this.refresh());
    addEventListener('online', () => this.trouble.shown && this.again());
    addEventListener('beforeunload', (e) => {
      if (!this.pending()) return;
      this.again();
      e.preventDefault();
    });
  }

  /** @param {Record<'blocks' | 'flows' | 'lanes' | 'pools', string[]>} selection */
  show(selection) {
    const all = Object.entries(selection).flatMap(([kind, ids]) => ids.map((id) => ({ of: kind.slice(0, -1), id })));
    this.wanted = all.length === 1 ? all[0] : all.length === 0 ? WHOLE : null;
    this.age();
    this.work();
  }

  /** Shows the process once somebody looks. */
  first() {
    this.wanted = WHOLE;
    this.work();
  }

  /** Asks the server for a change of what is selected that no field says. @param {Record<string, string>} more */
  ask(more) {
    if (this.wanted) this.asked.push({ subject: this.wanted, more });
    this.again();
  }

  /** Whether something here is not on the canvas yet. */
  pending() {
    return this.press !== null || this.asked.length > 0 || this.unsent().size > 0;
  }

  /** Sends what is unsent. @returns {Promise<boolean>} once all is done: whether it is on the canvas */
  settled() {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.again();
    });
  }

  /** Goes to a field, or to the first one, as soon as the fields of what is selected are there. @param {string} [field] */
  focus(field = '*') {
    this.focusNext = field;
    if (!this.place.inert) this.goOn();
  }

  /** Puts the part of the document that is selected, or another, into a request. @param {FormData | URLSearchParams} body @param {Subject | null} [subject] @param {any} [part] */
  tell(body, subject = this.wanted, part = subject && this.designer.part(subject)) {
    if (!subject) return;
    body.set('_of', subject.of);
    body.set('_id', subject.id);
    body.set('_document', this.designer.text(part));
    if (subject.of === 'block' && this.designer.fresh(subject.id)) body.set('_fresh', '1'); // what it lacks needs no words yet
    body.set('_titles', JSON.stringify(this.designer.titlesAround(subject)));
  }

  /** After undo, or a rename on the canvas, the fields are drawn anew. */
  refresh() {
    if (this.wanted && !this.designer.has(this.wanted)) this.wanted = null;
    this.age();
    if (this.stale || this.moved()) this.work();
  }

  /** What is drawn may have changed on the canvas, also while something else was to be shown. */
  age() {
    if (this.drawn && !this.moved() && this.pictured(this.drawn) !== this.picture) this.stale = true;
  }

  again() {
    this.due = true;
    this.trouble.clear();
    this.work();
  }

  /** Lets go of what failed. */
  discard() {
    if (this.press) this.press = null;
    else if (this.unsent().size > 0) this.forget();
    else this.asked.shift();
    this.again();
  }

  /** The fields that are there are nobody's any more. */
  forget() {
    this.drawn = null;
    this.told = new Map();
  }

  /** The names of fields that say what the server has not been told. @returns {Set<string>} */
  unsent() {
    if (!this.drawn) return new Set();
    const now = said(this.fields.form);
    return new Set([...now.keys(), ...this.told.keys()].filter((name) => now.get(name) !== this.told.get(name)));
  }

  moved() {
    return keyOf(this.wanted) !== keyOf(this.drawn);
  }

  /** @param {Subject} subject */
  pictured(subject) {
    return this.designer.text(this.designer.part(subject));
  }

  /** What is to be done now. @returns {(() => Promise<void> | void) | null} */
  next() {
    if (this.trouble.shown) return null;
    const moved = this.moved(), typed = this.unsent().size > 0;
    if (this.press || (typed && (this.due || moved || this.asked.length > 0 || this.waiting.length > 0))) return () => this.edit();
    this.due = false;
    if (this.asked.length > 0) return () => this.load(this.asked[0].subject, this.asked[0].more);
    const { wanted } = this;
    if (!moved && !this.stale && (!this.late || typed)) return null;
    return wanted ? () => this.load(wanted) : () => this.empty();
  }

  /** Does what is to be done, one after the other. */
  async work() {
    this.mark();
    if (this.busy) return;
    this.busy = true;
    try {
      for (let act = this.next(); act; act = this.next()) {
        await act();
        this.mark();
      }
    } finally { // whatever went wrong, nobody waits for ever
      this.busy = false;
      this.mark();
      for (const resolve of this.waiting.splice(0)) resolve(!this.trouble.shown && !this.pending());
    }
  }

  /** Says what is so: fields that will be replaced cannot be typed into. */
  mark() {
    const out = this.press !== null || this.asked.length > 0 || (this.moved() && !(this.trouble.shown && this.unsent().size > 0));
    if (out && !this.place.inert) this.focused = this.place.contains(document.activeElement) ? nameOf(document.activeElement) : '';
    this.place.inert = out;
    this.place.setAttribute('aria-busy', String(this.busy && this.pending()));
  }

  /** Sends what the fields say, and the button that was pressed. */
  async edit() {
    const { drawn, press, fields: { form } } = this;
    if (!drawn || !form || !this.designer.has(drawn)) { // its block is gone, and with it what was typed
      this.forget();
      this.press = null;
      this.stale = true;
      return;
    }
    const now = said(form), part = this.designer.part(drawn), body = bodyOf(form);
    if (press) body.append(press.name, press.value);
    this.due = false;
    const answer = await this.send(body, drawn, part);
    if (!answer) return;
    const as = await this.take(answer, part, this.basis);
    this.told = now;
    if (press) this.press = null; // else one that came since has still to be sent
    await letGo();
    const done = this.draw(answer, drawn, as, press);
    if (press && !done) this.forget(); // the fields do not know what the button did
    this.late = !done;
  }

  /** Asks for the fields of a part of the document, perhaps with a change of it. @param {Subject} subject @param {Record<string, string>} [more] */
  async load(subject, more) {
    await this.before();
    if (this.press || (this.due && this.unsent().size > 0) || (!more && keyOf(subject) !== keyOf(this.wanted))) return; // something else comes first
    if (!this.designer.has(subject)) {
      if (more) this.asked.shift();
      return this.refresh();
    }
    this.stale = false;
    const part = this.designer.part(subject), body = new URLSearchParams(more);
    if (this.of === 'selection' && subject.of === 'process') body.set('_view', 'overview');
    const answer = await this.send(body, subject, part);
    if (!answer) {
      this.stale = true;
      return;
    }
    if (more) this.asked.shift();
    const as = more ? await this.take(answer, part) : new Basis(part, this.designer.text);
    await letGo();
    this.stale ||= !more && this.designer.text(part) !== this.pictured(subject); // asked again
    const done = !this.stale && this.draw(answer, subject, as, null);
    if (!done && more && keyOf(subject) === keyOf(this.drawn)) this.forget();
    this.late = !done;
  }

  /** More than one thing is selected. */
  empty() {
    this.forget();
    this.stale = this.late = false;
    const nothing = document.getElementById('panel-nothing');
    if (nothing instanceof HTMLTemplateElement) this.place.replaceChildren(nothing.content.cloneNode(true));
  }

  /**
   * @param {URLSearchParams} body @param {Subject} subject @param {any} part
   * @returns {Promise<Answer | null>} null if there is none: the author is told why
   */
  async send(body, subject, part) {
    this.tell(body, subject, part);
    const page = await this.trouble.fetch(this.place.dataset.panelAddress ?? '', body, this.titled(subject), this.pending());
    return page && { page, change: changeIn(page, this.designer) };
  }

  /** How people call a part of the document. @param {Subject} subject */
  titled({ of, id }) {
    return of === 'block' ? `“${this.designer.title(id)}”` : of === 'process' ? 'the process' : `this ${of}`;
  }

  /**
   * Puts the change of an answer on the canvas, but not while something is dragged
   * there: that would end the drag.
   *
   * @param {Answer} answer @param {any} part that was sent @param {Basis} [basis] of the fields that were sent
   * @returns {Promise<Basis>} what fields drawn from the answer stand for
   */
  async take({ change }, part, basis) {
    await this.designer.calm();
    const as = new Basis(part, this.designer.text);
    if (!change) return as;
    const news = as.news(change.change);
    this.applying = true;
    try {
      this.designer.apply(basis ? basis.news(change.change) : news, change.label);
    } finally {
      this.applying = false;
    }
    if (this.drawn) this.picture = this.pictured(this.drawn);
    return as;
  }

  /**
   * Draws an answer, unless that would take something away that was typed.
   *
   * @param {Answer} answer @param {Subject} subject @param {Basis} basis @param {{name: string, value: string} | null} press what was pressed
   * @returns {boolean} whether it is drawn
   */
  draw({ page }, subject, basis, press) {
    if (keyOf(subject) !== keyOf(this.wanted) || this.press || this.asked.length > 0) return false;
    const same = keyOf(subject) === keyOf(this.drawn), unsent = this.unsent();
    const active = this.place.contains(document.activeElement) ? document.activeElement : null;
    const typed = same && isText(active) ? active : null, text = typed?.value ?? '';
    if (unsent.size > 0 && !(unsent.size === 1 && typed && keeps(typed, unsent, page))) return false;
    this.focused ||= nameOf(active);
    const rows = press?.name === '_add' ? this.rows(press.value).length : NaN;
    window.htmx.swap({ sourceElement: this.place, target: this.place, swap: 'innerMorph', text: page.body.innerHTML }); // has drawn when it returns
    settle(this.place, typed);
    if (unsent.size > 0 && typed && typed.value !== text) typed.value = text;
    this.fields.reopen();
    this.drawn = subject;
    this.basis = basis;
    this.picture = this.pictured(subject);
    this.told = said(this.fields.form);
    for (const name of unsent) this.told.delete(name);
    this.mark();
    const row = press && this.rows(press.value)[rows]?.closest('[data-row]');
    if (row) enter(row);
    else this.goOn();
    return true;
  }

  /** The rows of a list. @param {string} list @returns {Element[]} */
  rows(list) {
    return [...this.place.querySelectorAll(`[name="${CSS.escape(list)}.order"]`)];
  }

  /** Goes where somebody wants to go, or back to where the focus was. */
  goOn() {
    const field = this.focusNext, back = this.focused;
    this.focusNext = this.focused = '';
    if (field) {
      const named = field === '*' ? null : this.place.querySelector(`[data-field="${CSS.escape(field)}"]`);
      named?.querySelector('details')?.setAttribute('open', '');
      const target = (named || this.place).querySelector('input:not([type=hidden]), select, textarea, button:not([tabindex="-1"])');
      if (target instanceof HTMLElement) target.focus();
    } else if (back && document.activeElement === document.body) {
      /** @type {HTMLElement | undefined} */ ([.../** @type {NodeListOf<HTMLElement>} */ (this.place.querySelectorAll('input, select, textarea, button, summary'))].find((e) => nameOf(e) === back))?.focus();
    }
  }
}

/** @param {Subject | null} subject */
function keyOf(subject) {
  return subject ? `${subject.of} ${subject.id}` : '';
}

/** What an element is known by from one drawing to the next. @param {Element | null} element */
function nameOf(element) {
  return element?.id || element?.getAttribute('aria-label') || element?.textContent?.trim() || '';
}

/** @param {Element | null} element @returns {element is HTMLInputElement | HTMLTextAreaElement} */
function isText(element) {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.selectionStart !== null);
}

/**
 * Whether the one field with unsent text is that which is typed into, and an answer
 * has it too, so that it keeps what stands in it.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} typed @param {Set<string>} unsent @param {Document} page
 */
function keeps(typed, unsent, page) {
  if (!typed.id || !unsent.has(typed.name)) return false;
  const again = page.getElementById(typed.id);
  return typed.form?.elements.namedItem(typed.name) === typed && again?.tagName === typed.tagName && again.getAttribute('name') === typed.name && again.getAttribute('type') === typed.getAttribute('type');
}

/** Goes to the first field of a row that was added. @param {Element} row */
function enter(row) {
  const field = /** @type {HTMLInputElement | null} */ (row.querySelector('input:not([type=hidden]), select, textarea'));
  field?.focus();
  if (field && 'select' in field) field.select();
  row.scrollIntoView({ block: 'nearest' });
}
