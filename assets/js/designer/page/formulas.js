/**
 * The panel's fields for expressions: each is coloured, checked and completed, and
 * shows what it gives for samples: those that the author typed, else what the newest
 * instance knows.
 */
import { ExpressionField } from '../../expression/field.js';
import { entered } from '../../tables/enter.js';

/** @type {Promise<{from: string, values: Record<string, string>}> | undefined} */
let newest;

const BELOW = '[data-formula-result], [data-formula-note]';
/** Finds what stands below a field again once it was drawn anew. @param {HTMLElement} one */
const placeOf = ({ dataset }) => (dataset.formulaNote === undefined ? `[data-formula-result="${CSS.escape(dataset.formulaResult ?? '')}"]` : `[data-formula-note="${CSS.escape(dataset.formulaNote)}"]`);

export class Formulas {
  /** @param {HTMLElement} place of the panel @param {string} address of the samples */
  constructor(place, address) {
    this.place = place;
    this.address = address;
    this.key = `segue.samples.${address}`;
    /** @type {WeakMap<Element, ExpressionField>} */
    this.fields = new WeakMap();
    /** @type {Record<string, string>} */
    this.typed = JSON.parse(sessionStorage.getItem(this.key) ?? '{}');
    /** @type {Record<string, string>} */
    this.known = {};
    /** @type {string | null} how the instance is called that samples are from; null: not asked yet */
    this.from = null;
    /** @type {{of: string, looks: string, nodes: ChildNode[]}[]} what stood below fields while the panel is drawn anew */
    this.kept = [];
    /** @type {HTMLElement | null} */
    this.focused = null;
    place.addEventListener('htmx:before:swap', () => this.keep());
    place.addEventListener('htmx:after:swap', () => {
      this.find();
      this.putBack();
    });
    place.addEventListener('focusin', (e) => {
      const target = /** @type {HTMLElement} */ (e.target);
      if (!target.closest?.('[data-formula]') || this.from !== null) return;
      this.load().then(() => this.fields.get(target)?.again()); // letters may have been typed meanwhile
    });
    this.find();
  }

  /** What the newest instance knows is asked for once somebody writes. */
  async load() {
    newest ??= fetch(this.address, { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then((r) => (r.ok ? r.json() : { from: '', values: {} })).catch(() => ({ from: '', values: {} }));
    const { from, values } = await newest;
    this.known = values;
    this.from = from;
  }

  /** The server knows nothing of samples, nor what is said of the text: what it draws would take both away from whoever is at them. */
  keep() {
    const below = [.../** @type {NodeListOf<HTMLElement>} */ (this.place.querySelectorAll(BELOW))];
    this.focused = below.some((one) => one.contains(document.activeElement)) ? /** @type {HTMLElement} */ (document.activeElement) : null;
    this.kept = below.filter((one) => one.firstChild).map((one) => ({ of: placeOf(one), looks: one.className, nodes: [...one.childNodes] }));
    this.subject = this.place.querySelector('.panel-form')?.getAttribute('data-of');
  }

  putBack() {
    const same = this.place.querySelector('.panel-form')?.getAttribute('data-of') === this.subject;
    for (const { of, looks, nodes } of same ? this.kept : []) {
      const one = this.place.querySelector(of);
      if (!one || one.firstChild) continue;
      one.className = looks;
      one.append(...nodes);
    }
    this.kept = [];
    this.focused?.focus({ preventScroll: true });
    this.focused = null;
  }

  vars() {
    return JSON.parse(document.getElementById(`${this.place.id}-variables`)?.textContent || '[]');
  }

  find() {
    for (const box of /** @type {NodeListOf<HTMLElement>} */ (this.place.querySelectorAll('[data-formula]'))) {
      const input = /** @type {HTMLInputElement | null} */ (box.querySelector('input, textarea'));
      if (!input) continue;
      const had = this.fields.get(input);
      if (had) {
        had.options.paint = box.querySelector('.fx-paint');
        had.dress();
        had.draw();
        continue;
      }
      const note = /** @type {HTMLElement | null} */ (this.place.querySelector(`[data-formula-note="${CSS.escape(input.id)}"]`));
      const result = /** @type {HTMLElement | null} */ (this.place.querySelector(`[data-formula-result="${CSS.escape(input.id)}"]`));
      this.fields.set(input, new ExpressionField(input, {
        paint: box.querySelector('.fx-paint'), note,
        prose: box.dataset.prose !== undefined,
        about: () => ({ mode: box.dataset.prose !== undefined ? 'text' : '', type: box.dataset.want ?? '', vars: this.vars(), samples: { ...this.known, ...this.typed } }),
        onAnswer: (answer) => result?.dataset.formulaResult === input.id && this.show(result, input, answer),
      }));
    }
  }

  /** What it gives, and the samples it was worked out with. @param {HTMLElement} result @param {HTMLInputElement} input @param {any} answer */
  show(result, input, answer) {
    if (result.contains(document.activeElement)) return this.say(result, answer);
    result.replaceChildren();
    if (!answer.preview) return;
    const says = document.createElement('p');
    says.className = 'fx-preview';
    result.append(says);
    if (answer.reads.length > 0) {
      const box = document.createElement('details');
      box.className = 'fx-samples';
      const summary = document.createElement('summary');
      summary.textContent = 'Sample data';
      box.append(summary, ...answer.reads.map((/** @type {string} */ name) => this.sample(name, input)));
      result.append(box);
    }
    this.say(result, answer);
  }

  /** @param {HTMLElement} result @param {any} answer */
  say(result, answer) {
    const says = result.querySelector('.fx-preview'), p = answer.preview;
    if (!says || !p) return;
    const text = p.why ? p.why : `Gives ${p.value}`;
    if (says.textContent === text) return;
    says.textContent = text;
    says.setAttribute('title', text); // on its one line not all of it may be seen
    says.classList.toggle('is-none', Boolean(p.why));
  }

  /** @param {string} name @param {HTMLInputElement} input */
  sample(name, input) {
    const label = document.createElement('label');
    const text = document.createElement('span');
    text.textContent = name;
    const field = document.createElement('input');
    field.className = 'input input--small input--code';
    field.dataset.quiet = 'true';
    field.dataset.sample = name;
    field.value = this.typed[name] ?? this.known[name] ?? '';
    const type = this.vars().find((/** @type {any} */ v) => v.name === name)?.type ?? '';
    for (const event of ['input', 'change']) {
      field.addEventListener(event, (e) => {
        e.stopPropagation(); // the panel sends fields that change; this is none of its
        const source = entered(field.value, type, false, () => false);
        if (source) this.typed[name] = source;
        else delete this.typed[name];
        sessionStorage.setItem(this.key, JSON.stringify(this.typed));
        this.fields.get(input)?.changed(false);
      });
    }
    label.append(text, field);
    return label;
  }
}
