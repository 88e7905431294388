/**
 * The editor of one decision table: the grid, the bar above it, and beside it the
 * settings of the active column, what is found about the table, and the test row.
 * Where the table is kept, and what undo means there, is its host's to know.
 *
 * @typedef {import('./model.js').Table} Table
 *
 * @typedef {Object} Host
 * @property {() => {name: string, body: Table}} read
 * @property {(value: {name?: string, body?: Table}, label: string) => void} write
 * @property {() => void} undo
 * @property {() => void} redo
 * @property {() => {undo: boolean, redo: boolean}} can
 * @property {() => any[]} vars       what expressions can read
 * @property {string} past            address that tells what past instances would have got; empty: none
 * @property {string} ref             how documents name the table
 * @property {boolean} readOnly
 * @property {boolean} [closed]       there are no variables beyond those
 * @property {() => number[]} [lit]   rules that a test beyond this table lights
 */
import { ExpressionField } from '../expression/field.js';
import { give, taken } from './dmnfile.js';
import { entered } from './enter.js';
import { Grid } from './grid.js';
import { Findings } from './findings.js';
import { Head } from './head.js';
import { Past } from './past.js';
import { blankRule, cell, columnOf, insertColumn, insertRules, partOf, readBlock, removeColumn, setCells, typeOf, width } from './model.js';

const QUIET = 120;
const RESTS = 600;
const AGAIN = 2000;

export class TableEditor {
  /** @param {HTMLElement} root @param {Host} host */
  constructor(root, host) {
    this.root = root;
    this.host = host;
    /** @type {string[]} */
    this.test = [];
    /** @type {any} what the server said last */
    this.answer = { problems: [] };
    /** @type {Map<string, any>} */
    this.problems = new Map();
    this.asked = 0;
    this.end = new AbortController();
    const { signal } = this.end;
    this.grid = new Grid(this.part('grid'), this, signal);
    this.heading = new Head(this.part('column'), this);
    this.findings = new Findings(this.part('findings'), this);
    this.past = host.past ? new Past(this.part('past'), this) : null;
    this.part('past').hidden = !host.past;
    for (const act of ['import', 'export']) /** @type {HTMLElement} */ (root.querySelector(`[data-do="${act}"]`)).hidden = Boolean(host.closed);
    root.addEventListener('click', (e) => this.clicked(/** @type {HTMLElement} */ (e.target)), { signal });
    root.addEventListener('change', (e) => this.changed(/** @type {HTMLInputElement} */ (e.target)), { signal });
    root.addEventListener('keydown', (e) => this.keys(e), { signal });
    const title = /** @type {HTMLInputElement | null} */ (root.querySelector('[name="table-name"]'));
    if (title) title.value = host.read().name;
    this.draw();
    this.check();
  }

  destroy() {
    this.grid.commit(false);
    this.asked++;
    this.end.abort();
    this.heading.destroy();
    clearTimeout(this.timer);
    clearTimeout(this.rest);
  }

  /** @param {string} name @returns {HTMLElement} */
  part(name) {
    return /** @type {HTMLElement} */ (this.root.querySelector(`[data-part="${name}"]`));
  }

  table() {
    return this.host.read().body;
  }

  /** @param {Table} body @param {string} label */
  change(body, label) {
    if (body === this.table()) return;
    this.host.write({ body }, label);
    this.draw();
    this.check();
  }

  /** After undo, or somebody else's change. */
  refresh() {
    this.draw();
    this.check();
  }

  draw() {
    const { name, body } = this.host.read();
    const title = /** @type {HTMLInputElement | null} */ (this.root.querySelector('[name="table-name"]'));
    if (title && document.activeElement !== title) title.value = name;
    /** @type {HTMLSelectElement} */ (this.part('policy')).value = body.hitPolicy;
    const sum = /** @type {HTMLSelectElement} */ (this.part('aggregation'));
    sum.value = body.aggregation ?? '';
    const wrap = sum.closest('.field');
    if (wrap instanceof HTMLElement) wrap.hidden = body.hitPolicy !== 'collect';
    const sentence = /** @type {HTMLSelectElement} */ (this.part('policy')).selectedOptions[0]?.dataset.sentence ?? '';
    this.part('sentence').textContent = sentence;
    const can = this.host.can();
    for (const [act, possible] of Object.entries(can)) {
      const button = this.root.querySelector(`[data-do="${act}"]`);
      if (button instanceof HTMLButtonElement) button.disabled = !possible;
    }
    this.grid.draw();
    this.heading.show(this.grid.at.c);
  }

  // what the grid asks

  /** @param {number} r @param {number} c */
  text(r, c) {
    const t = this.table();
    if (r < t.rules.length) return cell(t, r, c);
    const { part, i } = partOf(t, c);
    if (part === 'input') return this.test[i] ?? '';
    return part === 'output' ? this.outcome(i) : '';
  }

  /** What the test row gives for an output. @param {number} i */
  outcome(i) {
    const said = this.answer.test;
    return i === 0 && said ? (said.value ?? '') : '';
  }

  /** @param {number} r @param {number} c @param {string} text */
  enter(r, c, text) {
    const t = this.table(), { part, i } = partOf(t, c);
    const known = (/** @type {string} */ name) => this.host.vars().some((v) => v.name === name);
    const source = part === 'note' ? text : entered(text, typeOf(t, c) || this.answer.types?.[i] || '', part === 'input' && r < t.rules.length, r < t.rules.length ? known : () => false);
    if (r < t.rules.length) return this.change(setCells(t, [{ r, c, text: source }]), 'Change cell');
    if (part !== 'input') return;
    this.test = Array.from({ length: t.inputs.length }, (_, k) => (k === i ? source : (this.test[k] ?? '')));
    this.grid.draw();
    this.check();
  }

  /** @param {string} text @param {number} r @param {number} c */
  paste(text, r, c) {
    const t = this.table(), rows = readBlock(text), changes = [], w = width(t);
    const known = (/** @type {string} */ name) => this.host.vars().some((v) => v.name === name);
    if (r >= t.rules.length) {
      rows[0].forEach((one, k) => c + k < w && this.enter(r, c + k, one));
      return;
    }
    const missing = Math.max(0, r + rows.length - t.rules.length);
    const grown = missing ? insertRules(t, t.rules.length, Array.from({ length: missing }, () => blankRule(t))) : t;
    for (const [y, row] of rows.entries()) {
      for (const [x, one] of row.entries()) {
        if (c + x >= w) break;
        const { part, i } = partOf(t, c + x);
        changes.push({ r: r + y, c: c + x, text: part === 'note' ? one : entered(one, typeOf(t, c + x) || (part === 'input' ? this.answer.types?.[i] : '') || '', part === 'input', known) });
      }
    }
    this.change(setCells(grown, changes), rows.length * rows[0].length > 1 ? 'Paste cells' : 'Paste cell');
    this.grid.from = { r, c };
    this.grid.at = { r: r + rows.length - 1, c: Math.min(w - 1, c + Math.max(...rows.map((one) => one.length)) - 1) };
    this.grid.select();
  }

  /** @param {number} r @param {number} c */
  problem(r, c) {
    return this.problems.get(`${r} ${c}`) ?? null;
  }

  /** @param {number} r */
  mark(r) {
    if (this.answer.test ? this.answer.test.rules.includes(r) : this.host.lit?.().includes(r)) return 'lit';
    return this.answer.report?.unused.includes(r) ? 'unused' : '';
  }

  /** Completion and checks for a cell under way. @param {HTMLInputElement} input @param {number} r @param {number} c */
  assist(input, r, c) {
    const t = this.table(), { part, i } = partOf(t, c);
    if (part === 'note' || r >= t.rules.length) return null;
    const type = typeOf(t, c) || (part === 'input' ? this.answer.types?.[i] : '') || '';
    const values = (part === 'input' ? t.inputs[i].values : t.outputs[i].values) ?? '';
    return new ExpressionField(input, {
      paint: /** @type {HTMLElement} */ (input.previousElementSibling), note: this.grid.note,
      about: () => ({ mode: part === 'input' ? 'tests' : '', type, vars: this.host.vars(), values, closed: this.host.closed }),
    });
  }

  /** @param {number} _ @param {number} c */
  moved(_, c) {
    this.heading.show(c);
  }

  /** @param {number} c */
  head(c) {
    this.heading.show(c);
    this.heading.focus();
  }

  away() {
    this.heading.focus();
  }

  /** @param {string} key @param {KeyboardEvent} e */
  command(key, e) {
    if (!(e.ctrlKey || e.metaKey) || e.altKey) return false;
    if (key.toLowerCase() === 'z') return e.shiftKey ? this.host.redo() : this.host.undo(), true;
    if (key.toLowerCase() === 'y') return this.host.redo(), true;
    return false;
  }

  /** Undo also where the focus is on a button beside the grid. @param {KeyboardEvent} e */
  keys(e) {
    if (e.target instanceof HTMLInputElement || e.target instanceof HTMLTextAreaElement) return;
    if (this.command(e.key, e)) {
      e.preventDefault();
      e.stopPropagation();
    }
  }

  /** @param {HTMLElement} target */
  clicked(target) {
    const act = target.closest('[data-do]')?.getAttribute('data-do');
    if (!act) return;
    const t = this.table(), c = this.grid.at.c, { part, i } = partOf(t, c);
    const column = (/** @type {import('./model.js').Part} */ kind, /** @type {any} */ head) => {
      const list = kind === 'input' ? t.inputs : kind === 'output' ? t.outputs : (t.notes ?? []);
      const at = part === kind ? i + 1 : list.length;
      this.change(insertColumn(t, kind, at, head), 'Add column');
      this.grid.go(-1, columnOf(this.table(), kind, at));
      this.heading.focus();
    };
    const acts = /** @type {Record<string, () => void>} */ ({
      undo: () => this.host.undo(), redo: () => this.host.redo(),
      'add-rule': () => (this.grid.insert(), this.grid.place.focus()), 'remove-rule': () => (this.grid.drop(), this.grid.place.focus()),
      'rule-up': () => this.grid.move('ArrowUp'), 'rule-down': () => this.grid.move('ArrowDown'),
      'add-input': () => column('input', this.heading.blankInput()), 'add-output': () => column('output', this.heading.blankOutput()), 'add-note': () => column('note', `Note ${(t.notes?.length ?? 0) + 1}`),
      'remove-column': () => {
        this.change(removeColumn(t, c), 'Remove column');
        this.grid.go(this.grid.at.r, Math.max(0, c - 1));
      },
      'column-left': () => this.grid.move('ArrowLeft'), 'column-right': () => this.grid.move('ArrowRight'),
      import: () => /** @type {HTMLInputElement} */ (this.part('file')).click(), export: () => this.export(),
    });
    acts[act]?.();
  }

  /** @param {HTMLInputElement | HTMLSelectElement} field */
  changed(field) {
    const part = field.dataset.part;
    if (field.name === 'table-name' && field.value.trim()) this.host.write({ name: field.value.trim() }, 'Rename table');
    else if (part === 'policy') this.change({ ...this.table(), hitPolicy: field.value, aggregation: field.value === 'collect' ? this.table().aggregation : undefined }, 'Change hit policy');
    else if (part === 'aggregation') this.change({ ...this.table(), aggregation: field.value || undefined }, 'Change hit policy');
    else if (part === 'file' && field instanceof HTMLInputElement) this.import(field);
  }

  // what the server is asked

  /** Checks the table soon, and looks for gaps once nothing has changed for a while. */
  check() {
    clearTimeout(this.timer);
    clearTimeout(this.rest);
    this.timer = setTimeout(() => this.ask(false), QUIET);
    this.rest = setTimeout(() => this.ask(true), RESTS);
  }

  /** @param {boolean} analyze */
  async ask(analyze) {
    const number = ++this.asked, table = this.table();
    const answer = await post('/tables/check', { table, vars: this.host.vars(), closed: this.host.closed, test: this.test.some(Boolean) ? this.test : null, analyze });
    if (number !== this.asked || this.end.signal.aborted) return;
    if (answer === undefined) this.rest = setTimeout(() => this.ask(analyze), AGAIN);
    if (!answer) return;
    const lit = String(this.answer.test?.rules ?? '');
    const report = answer.report ?? (this.answer.table === table ? this.answer.report : undefined);
    this.answer = { ...answer, report, table };
    this.problems = new Map();
    for (const p of answer.problems) {
      const c = p.input >= 0 ? p.input : p.output >= 0 ? columnOf(table, 'output', p.output) : -1;
      const key = `${p.rule} ${c}`;
      if (!this.problems.has(key) || this.problems.get(key).warning) this.problems.set(key, p);
    }
    for (const [i, text] of Object.entries(answer.test?.faults ?? {})) this.problems.set(`${table.rules.length} ${i}`, { text });
    this.grid.refresh();
    if (answer.test?.rules.length && String(answer.test.rules) !== lit) this.grid.showRule(answer.test.rules[0]);
    this.heading.tell();
    this.findings.show(this.answer);
    this.root.dataset.checked = String(number);
  }

  /** Takes the first table of a .dmn file in place of this one. @param {HTMLInputElement} field */
  async import(field) {
    const answer = await taken('/tables/import', field);
    if (!answer) return;
    const [first, ...more] = answer.tables;
    const left = [...answer.left, ...more.map((/** @type {any} */ t) => `“${t.name}” is a table of its own: import the file there too.`)];
    this.host.write({ name: first.name, body: first.body }, 'Import table');
    this.refresh();
    window.segue.toast({ tone: left.length ? 'warn' : 'good', title: `“${first.name}” was imported`, text: left.join(' ') || 'Undo brings back what was here.' });
  }

  export() {
    const { name, body } = this.host.read();
    return give('/tables/export', { name, table: body, vars: this.host.vars() }, 'table.dmn');
  }
}

/** @param {string} address @param {any} body @returns {Promise<any>} undefined where asking again may help, null where it does not */
export async function post(address, body) {
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify(body) });
    return response.ok ? await response.json() : response.status === 429 || response.status >= 500 ? undefined : null;
  } catch {
    return undefined;
  }
}
