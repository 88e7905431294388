/**
 * The page of several decisions that use each other: their picture, the node that is
 * open, and a test of all at once.
 *
 * @typedef {import('./requirements.js').Model} Model
 */
import { letGo } from '../kit/press.js';
import { give, taken } from './dmnfile.js';
import { el } from './dom.js';
import { post } from './editor.js';
import { entered } from './enter.js';
import { button, entry } from './findings.js';
import { Kept } from './kept.js';
import { NodeEditor } from './node.js';
import { Past } from './past.js';
import { Picture } from './picture.js';
import { add, all, find, freeName, nameOf, remove, usersOf } from './requirements.js';

const CHECK = 150;
const AGAIN = 2000;
const MOST = 50;

export class DecisionsPage extends Kept {
  /** @param {HTMLElement} root */
  constructor(root) {
    super(root);
    /** @type {any} what the server said last */
    this.answer = { problems: [], order: [], places: [], nodes: {} };
    /** @type {Record<string, string>} what was entered as test, by the input's name */
    this.test = {};
    this.asked = 0;
    /** @type {string | null} the open node is to be drawn anew, and the id of what has the focus then */
    this.waits = null;
    this.end = new AbortController();
    this.picture = new Picture(this.part('picture'), (id) => this.open(id, true));
    this.editor = new NodeEditor(this);
    this.past = new Past(this.part('all-past'), /** @type {any} */ ({ end: this.end, host: { read: () => this.now, past: root.dataset.past, ref: root.dataset.ref, vars: () => [] } }));
    const name = /** @type {HTMLInputElement} */ (root.querySelector('[name="table-name"]'));
    name.value = this.now.name;
    name.addEventListener('change', () => name.value.trim() && this.write({ name: name.value.trim() }));
    root.addEventListener('click', (e) => this.clicked(/** @type {HTMLElement} */ (e.target).closest('[data-act]')?.getAttribute('data-act') ?? ''));
    root.addEventListener('keydown', (e) => this.keys(e));
    this.part('dmn').addEventListener('change', (e) => this.import(/** @type {HTMLInputElement} */ (e.target)));
    Object.defineProperty(root, 'page', { value: this });
    this.ask().then(() => this.open(this.first(), false));
    this.tries();
  }

  /** @param {string} name @returns {HTMLElement} */
  part(name) {
    return /** @type {HTMLElement} */ (this.root.querySelector(`[data-part="${name}"]`));
  }

  /** What one looks at first: what no other uses. */
  first() {
    const m = this.now.body;
    return (m.decisions.find((/** @type {any} */ d) => usersOf(m, d.id).length === 0) ?? m.decisions[0] ?? all(m)[0]?.node)?.id ?? '';
  }

  /** What the expressions of a node can read. @param {string} id */
  vars(id) {
    return this.answer.nodes[id]?.vars ?? [];
  }

  /** What everything gives in the test, for previews. @returns {Record<string, string>} */
  samples() {
    /** @type {Record<string, string>} */
    const list = {};
    for (const { node } of all(this.now.body)) {
      const said = this.answer.test?.said?.filter((/** @type {any} */ s) => s.node === node.id).at(-1);
      const value = said?.value ?? this.entered(node);
      if (value) list[nameOf(node)] = value;
    }
    return list;
  }

  /** @param {any} node */
  entered(node) {
    const text = this.test[node.name] ?? '';
    return entered(text, this.answer.nodes[node.id]?.feel ?? node.type ?? '', false, () => false);
  }

  /** @param {string} id @param {boolean} focus */
  open(id, focus) {
    this.settle();
    this.editor.show(id);
    this.picture.draw(this.now.body, this.answer, id);
    if (focus) {
      this.part('node').scrollIntoView({ block: 'nearest' });
      this.part('node').focus({ preventScroll: true });
    }
  }

  settle() {
    this.editor.table?.grid.commit(false);
    if (document.activeElement instanceof HTMLElement && this.part('node').contains(document.activeElement)) document.activeElement.blur();
  }

  /** @param {Model} body @param {boolean} [redraw] the open node @param {string} [focus] id of what keeps the focus */
  change(body, redraw = false, focus = '') {
    if (body === this.now.body) return;
    this.write({ body });
    this.follow(redraw, focus);
  }

  drawn() {
    /** @type {HTMLInputElement} */ (this.root.querySelector('[name="table-name"]')).value = this.now.name;
    if (this.editor.table && find(this.now.body, this.editor.id)?.node.logic?.kind === 'table') {
      this.editor.table.refresh();
      this.follow(false, '');
    } else this.follow(true, '');
  }

  /** @param {boolean} redraw @param {string} focus */
  follow(redraw, focus) {
    this.tries();
    this.bar();
    clearTimeout(this.soon);
    if (!redraw) {
      this.soon = setTimeout(() => this.ask(), CHECK);
      return;
    }
    this.waits = focus || this.waits || '';
    this.redraw();
    this.ask();
  }

  /**
   * Draws the open node as the model is now, once the focus has arrived where it is on
   * its way to, and a click has ended: the field or button would be gone before.
   */
  async redraw() {
    await new Promise((resolve) => setTimeout(resolve));
    await letGo();
    if (this.waits === null) return;
    const kept = this.waits || document.activeElement?.id || '';
    this.settle(); // what was typed meanwhile is drawn too
    this.waits = null;
    this.editor.show(find(this.now.body, this.editor.id) ? this.editor.id : this.first());
    this.picture.draw(this.now.body, this.answer, this.editor.id);
    if (kept) document.getElementById(kept)?.focus({ preventScroll: true });
  }

  bar() {
    for (const [act, possible] of Object.entries(this.can())) {
      const b = this.root.querySelector(`[data-act="${act}"]`);
      if (b instanceof HTMLButtonElement) b.disabled = !possible;
    }
  }

  async ask() {
    const number = ++this.asked, model = this.now.body;
    /** @type {Record<string, string>} */
    const test = {};
    for (const n of model.inputs ?? []) if (this.entered(n)) test[n.name] = this.entered(n);
    const answer = await post('/tables/decisions/check', { model, test: Object.keys(test).length ? test : null });
    await letGo();
    if (number !== this.asked) return;
    if (answer === undefined) this.soon = setTimeout(() => this.ask(), AGAIN);
    if (!answer) return;
    this.answer = { ...answer, model };
    this.bar();
    this.picture.draw(model, answer, this.editor.id);
    this.editor.tell();
    this.look();
    this.tell();
    this.root.dataset.checked = String(number);
  }

  look() {
    const list = /** @type {HTMLElement} */ (this.part('look'));
    const items = this.answer.problems.slice(0, MOST).map((/** @type {any} */ p) => {
      const table = find(this.now.body, p.node)?.node.logic?.table, where = [p.rule >= 0 ? `rule ${p.rule + 1}` : '', p.input >= 0 ? table?.inputs[p.input]?.label || table?.inputs[p.input]?.expression : p.output >= 0 ? table?.outputs[p.output]?.label || table?.outputs[p.output]?.name : ''].filter(Boolean).join(', ');
      return entry(p.warning ? 'warn' : 'bad', `“${p.name}”${where ? `, ${where}` : ''}: ${p.text}${p.suggestion ? ` Did you mean ${p.suggestion}?` : ''}`, p.node ? [button('Show', () => this.open(p.node, true))] : []);
    });
    if (items.length === 0) items.push(entry('good', 'Nothing to mend.', []));
    list.replaceChildren(...items);
  }

  /** The fields of the test: one for each input. */
  tries() {
    const place = this.part('try'), inputs = this.now.body.inputs ?? [], shape = JSON.stringify(inputs.map((/** @type {any} */ n) => [n.id, n.name]));
    if (place.dataset.shape === shape) return;
    place.dataset.shape = shape;
    place.replaceChildren(...inputs.map((/** @type {any} */ n, /** @type {number} */ i) => {
      const id = `try-${i}`, note = el('p', { class: 'fx-note', id: `${id}-note` });
      const input = el('input', { class: 'input input--small input--code', id, value: this.test[n.name] ?? '', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': note.id, 'data-try': n.name, oninput: () => {
        this.test[n.name] = input.value;
        clearTimeout(this.soon);
        this.soon = setTimeout(() => this.ask(), CHECK);
      } });
      return el('div', { class: 'decisions__input' }, el('label', { for: id }, n.name), input, note);
    }));
    if (inputs.length === 0) place.replaceChildren(el('p', { class: 'muted' }, 'There is no input yet.'));
  }

  /** What every node said. */
  tell() {
    const test = this.answer.test, place = this.part('tried');
    for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (this.root.querySelectorAll('[data-try]'))) {
      const fault = test?.faults[input.dataset.try ?? ''] ?? '', note = document.getElementById(`${input.id}-note`);
      if (note) note.textContent = fault;
      input.setAttribute('aria-invalid', String(Boolean(fault)));
    }
    if (!test) return void place.replaceChildren('Enter values: every node shows what it gives.');
    if (Object.keys(test.faults).length) return void place.replaceChildren('One of the values cannot be read.');
    const said = test.said.map((/** @type {any} */ s) => el('li', {}, el('strong', {}, find(this.now.body, s.node)?.node.name ?? ''), ' ', el('code', {}, s.value), ' ', el('span', { class: 'muted' }, s.why || (s.rules.length ? `by rule ${s.rules.map((/** @type {number} */ r) => r + 1).join(', ')}` : ''))));
    place.replaceChildren(...(test.why ? [test.why] : []), el('ul', { class: 'decisions__said', role: 'list' }, ...said));
  }

  /** @param {KeyboardEvent} e */
  keys(e) {
    if (e.target instanceof HTMLInputElement || e.target instanceof HTMLTextAreaElement || !(e.ctrlKey || e.metaKey) || e.altKey) return;
    const key = e.key.toLowerCase();
    if (key === 'z' && !e.shiftKey) this.undo();
    else if (key === 'y' || key === 'z') this.redo();
    else return;
    e.preventDefault();
  }

  /** @param {string} act */
  clicked(act) {
    const m = this.now.body;
    /** @param {import('./requirements.js').Kind} kind @param {string} stem @param {any} more */
    const made = (kind, stem, more = {}) => {
      this.settle();
      const { model, id } = add(this.now.body, kind, { name: freeName(m, stem), ...more });
      this.editor.id = id;
      this.change(model, true, 'node-name');
    };
    const acts = /** @type {Record<string, () => void>} */ ({
      undo: () => this.undo(), redo: () => this.redo(),
      'add-input': () => made('input', 'Input'), 'add-decision': () => made('decision', 'Decision', { logic: { kind: 'literal' } }),
      'add-knowledge': () => made('knowledge', 'Formula', { params: [{ name: 'value', type: 'number' }], logic: { kind: 'literal' } }),
      import: () => /** @type {HTMLInputElement} */ (this.part('dmn')).click(), export: () => this.export(),
    });
    acts[act]?.();
  }

  /** @param {string} id */
  remove(id) {
    const m = this.now.body, node = find(m, id)?.node, users = usersOf(m, id).map((n) => `“${n.name}”`);
    this.change(remove(m, id), true);
    window.segue.toast({ tone: users.length ? 'warn' : 'good', title: `“${node?.name}” was removed`, text: users.length ? `${users.join(', ')} used it. Undo brings it back.` : 'Undo brings it back.' });
  }

  /** Another name, also in what reads it. @param {string} id @param {string} text */
  async rename(id, text) {
    const name = text.trim().replace(/\s+/g, ' '), m = this.now.body, node = find(m, id)?.node;
    if (!node || name === node.name) return;
    const field = /** @type {HTMLInputElement | null} */ (document.getElementById('node-name'));
    const refuse = (/** @type {string} */ why) => {
      window.segue.toast({ tone: 'bad', title: 'The name stays as it was', text: why });
      if (field) field.value = node.name;
    };
    if (all(m).some((x) => x.node.id !== id && (nameOf(x.node) === name || x.node.name === name))) return refuse(`“${name}” is there already, and expressions could not tell the two apart.`);
    try {
      const response = await fetch('/tables/decisions/rename', { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify({ model: m, node: id, name }) });
      const answer = await response.json();
      if (!response.ok) return refuse(answer.detail);
      if (this.now.body !== m) return refuse('Something else was changed meanwhile. Try again.');
      if (node.name in this.test) this.test[name] = this.test[node.name];
      this.change(answer, true);
    } catch {
      refuse('The server could not be reached. Try again in a moment.');
    }
  }

  /** Takes a .dmn file in place of what is here. @param {HTMLInputElement} field */
  async import(field) {
    const answer = await taken('/tables/decisions/import', field);
    if (!answer) return;
    this.editor.id = '';
    this.change(answer.model, true);
    window.segue.toast({ tone: answer.left.length ? 'warn' : 'good', title: `${answer.model.decisions.length} decisions were imported`, text: answer.left.join(' ') || 'Undo brings back what was here.' });
  }

  export() {
    this.settle();
    return give('/tables/decisions/export', { name: this.now.name, model: this.now.body }, 'decisions.dmn');
  }
}
