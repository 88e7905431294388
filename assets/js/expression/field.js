/**
 * A field in which FEEL is written: coloured, checked and completed as one types,
 * with what it gives for sample data. The server knows the language; this module
 * asks it after each letter and shows the answer that belongs to the newest one.
 *
 * @typedef {Object} About
 * @property {'' | 'tests' | 'text'} [mode]
 * @property {string} [type]       FEEL type that is wanted, or that the tests are about
 * @property {any[]} vars
 * @property {Record<string, string> | null} [samples]  FEEL by variable; null: no preview
 *
 * @typedef {Object} Options
 * @property {() => About} about
 * @property {HTMLElement | null} [paint]  behind the field
 * @property {HTMLElement | null} [note]   where what is wrong is said
 * @property {HTMLElement | null} [preview]
 * @property {boolean} [prose]              a text with expressions in braces
 * @property {(answer: any) => void} [onAnswer]
 */
import { letGo } from '../kit/press.js';
import { CandidateList } from './list.js';
import { paint } from './paint.js';

const QUIET = 30;
const ADDRESS = '/expressions';

/** @type {CandidateList | undefined} */
let shared;
const list = () => (shared ??= new CandidateList());

export class ExpressionField {
  /** @param {HTMLInputElement | HTMLTextAreaElement} input @param {Options} options */
  constructor(input, options) {
    this.input = input;
    this.options = options;
    /** @type {any[]} */
    this.faults = [];
    this.wants = false; // a list is wanted
    this.asked = 0;
    this.told = ''; // what is said of the text
    this.source = ''; // the text that candidates were offered for
    this.within = false; // the focus is on what is offered instead
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.under = new AbortController(); // ends the request under way
    this.end = new AbortController();
    const { signal } = this.end;
    this.settled = input.value;
    input.addEventListener('change', () => (this.settled = input.value), { signal });
    this.dress();
    input.addEventListener('input', () => this.changed(true), { signal });
    input.addEventListener('keydown', (e) => this.key(/** @type {KeyboardEvent} */ (e)), { signal });
    input.addEventListener('blur', () => this.leave(), { signal });
    input.addEventListener('focus', () => {
      this.settled = input.value;
      this.changed(false);
    }, { signal });
    input.addEventListener('scroll', () => this.scroll(), { signal });
    this.draw();
  }

  /** Says what the field is. Who draws it anew takes that away, and does this again. */
  dress() {
    const { input, options: { note } } = this, described = input.getAttribute('aria-describedby') ?? '';
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-haspopup': 'listbox', autocomplete: 'off', spellcheck: 'false' })) input.setAttribute(name, value);
    if (list().isOf(input)) list().tell(input);
    if (note && !described.split(' ').includes(note.id)) input.setAttribute('aria-describedby', `${described} ${note.id}`.trim());
  }

  destroy() {
    this.end.abort();
    this.under.abort();
    clearTimeout(this.timer);
    this.asked++;
    list().hide(this.input);
  }

  /** @param {boolean} wants whether a list may open */
  changed(wants) {
    this.wants = wants;
    this.faults = [];
    this.draw();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), QUIET);
  }

  /** Asks again, since more is known; a list that is wanted stays so. */
  again() {
    this.changed(this.wants);
  }

  leave() {
    this.wants = false;
    list().hide(this.input);
    // What a candidate wrote is no change to the browser, which speaks of what was typed.
    if (this.input.value !== this.settled) this.input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async ask() {
    const number = ++this.asked;
    const source = this.input.value;
    const caret = this.wants ? (this.input.selectionStart ?? source.length) : null;
    let answer;
    // A browser asks a server few things at once: what nobody waits for must not keep others waiting.
    this.under.abort();
    const { signal } = (this.under = new AbortController());
    try {
      const response = await fetch(ADDRESS, {
        method: 'POST', credentials: 'same-origin', signal, headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ mode: '', type: '', samples: null, ...this.options.about(), source, caret }),
      });
      if (!response.ok) return;
      answer = await response.json();
      await letGo(); // what is said of the text pushes away what stands below it
    } catch {
      return; // not reached: nothing is said that may be untrue
    }
    // A field that has left the page says nothing: what stood beside it may be another's by now.
    if (number !== this.asked || source !== this.input.value || this.end.signal.aborted || !this.input.isConnected) return;
    this.faults = answer.faults;
    this.draw();
    this.say(answer);
    this.options.onAnswer?.(answer);
    this.source = source;
    if (this.wants && document.activeElement === this.input) list().show(this.input, answer.candidates, (c) => this.take(c), this.options.note);
  }

  draw() {
    const place = this.options.paint;
    if (!place) return;
    paint(place, this.input.value, this.faults, this.options.prose);
    this.scroll();
  }

  scroll() {
    const place = this.options.paint;
    if (!place) return;
    place.scrollLeft = this.input.scrollLeft;
    place.scrollTop = this.input.scrollTop;
  }

  /** @param {any} answer */
  say(answer) {
    const { note, preview } = this.options;
    const wrong = answer.faults.find((/** @type {any} */ f) => !f.warning) ?? answer.faults[0];
    const told = JSON.stringify(wrong ?? null);
    if (note && (this.told !== told || !note.hasChildNodes())) { // who has gone to its button stays there
      this.told = told;
      note.replaceChildren();
      note.classList.toggle('is-odd', Boolean(wrong?.warning));
      if (wrong) {
        const text = document.createElement('span');
        text.textContent = wrong.text;
        note.append(text);
        if (wrong.suggestion) note.append(this.suggestion(wrong));
        if (this.within && document.activeElement === document.body) note.querySelector('button')?.focus();
      }
    }
    if (wrong && !wrong.warning) this.input.setAttribute('aria-invalid', 'true');
    else this.input.removeAttribute('aria-invalid');
    if (!preview) return;
    const p = answer.preview;
    preview.textContent = !p || wrong ? '' : p.why ? p.why : `Gives ${p.value}`;
    preview.classList.toggle('is-none', Boolean(p?.why));
  }

  /** @param {{start: number, end: number, suggestion: string}} fault */
  suggestion({ start, end, suggestion }) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fx-use';
    button.textContent = `Use ${suggestion}`;
    button.addEventListener('pointerdown', (e) => e.preventDefault());
    button.addEventListener('focus', () => (this.within = true));
    button.addEventListener('blur', (e) => (this.within = e.relatedTarget === null)); // drawn anew, or left
    button.addEventListener('click', () => {
      this.input.focus();
      this.replace(start, end, suggestion);
      this.wants = false;
    });
    return button;
  }

  /** @param {import('./list.js').Candidate} c */
  take(c) {
    const text = this.input.value, more = text.length - this.source.length, typed = text.slice(c.start, c.end + more);
    const goesOn = text === this.source.slice(0, c.start) + typed + this.source.slice(c.end) && c.text.toLowerCase().startsWith(typed.toLowerCase());
    // It was offered for an older text, and is not what was typed since: others come.
    if (text !== this.source && !goesOn) return this.again();
    this.replace(c.start, c.end + more, c.text);
    // What was chosen is whole, but for what goes on: a call, an operator.
    this.wants = c.kind === 'function' || c.kind === 'word';
    if (!this.wants) list().hide(this.input);
  }

  /** @param {number} start @param {number} end @param {string} text */
  replace(start, end, text) {
    this.input.setRangeText(text, start, end, 'end');
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @param {KeyboardEvent} e */
  key(e) {
    const open = list().isOf(this.input);
    if (e.key === ' ' && e.ctrlKey || (e.key === 'ArrowDown' && e.altKey)) {
      e.preventDefault();
      e.stopPropagation();
      this.changed(true);
      return;
    }
    if (!open) {
      if (e.key === 'Escape') this.wants = false; // nor one that is on its way
      return;
    }
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      list().move(e.key === 'ArrowDown' ? 1 : -1);
    } else if ((e.key === 'Enter' || e.key === 'Tab') && list().chosen() && !e.shiftKey) {
      this.take(/** @type {any} */ (list().chosen()));
    } else if (e.key === 'Escape') {
      list().hide(this.input);
      this.wants = false;
    } else return;
    e.preventDefault();
    e.stopPropagation();
  }
}
