/**
 * What is open below the picture: one node, edited by its kind. Tables have the grid;
 * the others have fields that are drawn here.
 *
 * @typedef {import('./decisions.js').DecisionsPage} DecisionsPage
 * @typedef {import('./requirements.js').Box} Box
 */
import { ExpressionField } from '../expression/field.js';
import { el, field, formula, press, select, tool } from './dom.js';
import { TableEditor } from './editor.js';
import { blank, call, change, connect, find, KINDS, local, LOGIC, logicName, refusal, usable } from './requirements.js';

const TYPES = /** @type {[string, string][]} */ ([['', 'Any'], ['string', 'Text'], ['number', 'Number'], ['boolean', 'Yes or no'], ['date', 'Date'], ['date and time', 'Date and time'], ['time', 'Time'], ['days and time duration', 'Duration in days and hours'], ['years and months duration', 'Duration in months'], ['list', 'List'], ['context', 'Entries']]);

export class NodeEditor {
  /** @param {DecisionsPage} page */
  constructor(page) {
    this.page = page;
    this.id = '';
    this.about = page.part('about');
    this.logic = page.part('logic');
    this.tableRoot = page.part('table');
    /** @type {TableEditor | null} */
    this.table = null;
    /** @type {{part: number[], assist: ExpressionField, note: HTMLElement}[]} */
    this.fields = [];
    /** what its expressions could read when it was last checked */
    this.known = '';
  }

  get node() {
    return find(this.page.now.body, this.id)?.node ?? null;
  }

  /** Draws a node; empty: none. @param {string} id */
  show(id) {
    const found = find(this.page.now.body, id);
    // The grid of the same table stays: somebody may be typing in it.
    const stays = this.table !== null && id === this.id && found?.node.logic?.kind === 'table';
    if (!stays) this.close();
    this.id = id;
    this.page.part('node').hidden = !found;
    if (!found) return;
    const { kind, node } = found;
    this.about.replaceChildren(this.title(kind, node), ...(kind === 'service' ? [this.kept('A decision service: some decisions under one name. It is kept as it is and written to files again.')] : this.settings(kind, node)));
    this.logic.replaceChildren();
    if (stays) this.table?.refresh();
    else if (kind !== 'input' && kind !== 'service') this.drawLogic(node);
    this.tell();
  }

  close() {
    this.table?.destroy();
    this.table = null;
    for (const f of this.fields) f.assist.destroy();
    this.fields = [];
    this.tableRoot.hidden = true;
  }

  /** @param {string} text */
  kept(text) {
    return el('p', { class: 'muted' }, text);
  }

  /** @param {(n: any) => any} by @param {boolean} [redraw] */
  write(by, redraw = false) {
    this.page.change(change(this.page.now.body, this.id, by), redraw);
  }

  /** @param {import('./requirements.js').Kind} kind @param {any} node */
  title(kind, node) {
    return el('div', { class: 'decisions__title' }, el('h2', {}, KINDS[kind], ' “', node.name, '”'), el('span', { class: 'tables__gap' }), press('Remove', 'trash-2', () => this.page.remove(this.id)));
  }

  /** @param {import('./requirements.js').Kind} kind @param {any} node */
  settings(kind, node) {
    const types = [...TYPES, ...(this.page.now.body.types ?? []).map((/** @type {any} */ t) => /** @type {[string, string]} */ ([t.name, t.name]))];
    if (node.type && !types.some(([v]) => v === node.type)) types.push([node.type, node.type]);
    const row = el('div', { class: 'form__row' },
      field('Name', 'node-name', el('input', { class: 'input', id: 'node-name', value: node.name, maxlength: '120', autocomplete: 'off', onchange: (/** @type {any} */ e) => this.page.rename(this.id, e.target.value) })),
      field(kind === 'knowledge' ? 'What it gives' : 'Type', 'node-type', select({ id: 'node-type', onchange: (/** @type {any} */ e) => this.write((n) => ({ ...n, type: e.target.value })) }, types, node.type ?? '')),
      ...(kind === 'input' ? [] : [field('Decided by', 'node-logic', select({ id: 'node-logic', onchange: (/** @type {any} */ e) => this.become(e.target.value) }, this.logics(node), LOGIC[node.logic?.kind] ? node.logic.kind : ''))]),
      field('What it is about', 'node-documentation', el('input', { class: 'input', id: 'node-documentation', value: node.documentation ?? '', placeholder: 'How risky the customer is', autocomplete: 'off', onchange: (/** @type {any} */ e) => this.write((n) => ({ ...n, documentation: e.target.value.trim() })) })));
    const rows = [row];
    if (kind === 'knowledge') rows.push(this.params(node, types));
    if (kind !== 'input') rows.push(this.uses(node));
    return rows;
  }

  /** @param {any} node @returns {[string, string][]} */
  logics(node) {
    const list = /** @type {[string, string][]} */ (Object.entries(LOGIC));
    return LOGIC[node.logic?.kind] ? list : [['', logicName(node.logic)], ...list];
  }

  /** @param {string} kind */
  become(kind) {
    if (!kind) return;
    this.write((n) => ({ ...n, logic: blank(this.page.now.body, n, kind, this.page.vars(this.id)) }), true);
  }

  /** Which others a node uses: what goes in a circle is refused, with the reason. @param {any} node */
  uses(node) {
    const m = this.page.now.body, used = (node.requires ?? []).map(local), list = usable(m, this.id);
    const boxes = list.map(({ kind, node: other }, i) => {
      const on = used.includes(other.id), why = on ? '' : refusal(m, this.id, other.id);
      const id = `node-use-${i}`;
      return el('label', { class: 'choice' },
        el('input', { class: 'choice__input', type: 'checkbox', id, 'data-use': other.id, checked: on, disabled: Boolean(why), 'aria-describedby': why ? `${id}-why` : null, onchange: (/** @type {any} */ e) => this.page.change(connect(this.page.now.body, this.id, other.id, e.target.checked), true, id) }),
        el('span', { class: 'choice__label' }, other.name, ' ', el('span', { class: 'muted' }, KINDS[kind].toLowerCase())),
        why ? el('span', { class: 'choice__help', id: `${id}-why` }, why) : null);
    });
    return el('fieldset', { class: 'field decisions__uses' }, el('legend', { class: 'field__label' }, 'Uses'), boxes.length ? el('div', { class: 'choices choices--row' }, ...boxes) : this.kept('There is nothing else yet that it could use.'));
  }

  /** @param {any} node @param {[string, string][]} types */
  params(node, types) {
    const list = node.params ?? [];
    const put = (/** @type {number} */ i, /** @type {any} */ p) => this.write((n) => ({ ...n, params: (n.params ?? []).map((/** @type {any} */ x, /** @type {number} */ k) => (k === i ? { ...x, ...p } : x)) }), true);
    const rows = list.map((/** @type {any} */ p, /** @type {number} */ i) => el('div', { class: 'decisions__row' },
      el('input', { class: 'input', 'aria-label': `Name of parameter ${i + 1}`, id: `node-param-${i}`, value: p.name, autocomplete: 'off', onchange: (/** @type {any} */ e) => put(i, { name: e.target.value.trim().replace(/\s+/g, ' ') || p.name }) }),
      select({ 'aria-label': `Type of “${p.name}”`, onchange: (/** @type {any} */ e) => put(i, { type: e.target.value || undefined }) }, types, p.type ?? ''),
      tool(`Remove parameter “${p.name}”`, 'trash-2', () => this.write((n) => ({ ...n, params: (n.params ?? []).filter((/** @type {any} */ _, /** @type {number} */ k) => k !== i) }), true))));
    const free = () => {
      for (let n = list.length + 1; ; n++) if (!list.some((/** @type {any} */ p) => p.name === `value ${n}`)) return `value ${n}`;
    };
    return el('fieldset', { class: 'field' }, el('legend', { class: 'field__label' }, 'Parameters'), ...rows, press('Parameter', 'plus', () => this.write((n) => ({ ...n, params: [...(n.params ?? []), { name: free() }] }), true)));
  }

  /** @param {any} node */
  drawLogic(node) {
    const logic = node.logic;
    switch (logic?.kind) {
      case 'table': return this.openTable();
      case 'literal': return this.logic.append(field('Expression', 'node-text', this.expression('node-text', [], logic, true).box));
      case 'context': return this.logic.append(this.context(logic));
      case 'invocation': return this.logic.append(this.invocation(logic));
      case undefined: return this.logic.append(this.kept('Nothing is decided here yet. Choose above what decides it.'));
    }
    this.logic.append(this.kept(`This is decided by ${logicName(logic)}. That works, is kept as it is and written to files again; to edit it here, choose another way above.`));
  }

  openTable() {
    this.tableRoot.hidden = false;
    const { page, id } = this;
    this.table = new TableEditor(this.tableRoot, {
      read: () => ({ name: this.node?.name ?? '', body: this.node?.logic?.table ?? { hitPolicy: 'unique', inputs: [], outputs: [{}], rules: [] } }),
      write: (value) => value.body && page.change(change(page.now.body, id, (n) => ({ ...n, logic: { .../** @type {Box} */ (n.logic), table: value.body } }))),
      undo: () => page.undo(), redo: () => page.redo(), can: () => page.can(), vars: () => page.vars(id), closed: true,
      lit: () => page.answer.test?.said.filter((/** @type {any} */ s) => s.node === id).at(-1)?.rules ?? [], past: '', ref: '', readOnly: false,
    });
    Object.defineProperty(this.page.root, 'editor', { value: this.table, configurable: true });
  }

  /** A field for the text of one box. @param {string} id @param {number[]} part @param {Box} box @param {boolean} [lines] @param {Record<string, any>} [attrs] @param {() => any[]} [more] variables beyond the node's */
  expression(id, part, box, lines = false, attrs = {}, more = () => []) {
    const f = formula(id, box.text ?? '', { ...attrs, onchange: () => this.write((n) => ({ ...n, logic: withText(/** @type {Box} */ (n.logic), part, f.input.value.trim()) })) }, lines);
    const assist = new ExpressionField(f.input, { paint: f.paint, note: f.note, preview: f.preview, about: () => ({ vars: [...this.page.vars(this.id), ...more()], closed: true, samples: this.page.samples() }) });
    this.fields.push({ part, assist, note: f.note });
    return f;
  }

  /** Entries, one by one; the last one may be without a name: then it is the result. @param {any} logic */
  context(logic) {
    const names = /** @type {string[]} */ (logic.names ?? []), parts = /** @type {Box[]} */ (logic.parts ?? []);
    // What was typed since this was drawn is in the model only.
    const splice = (/** @type {number} */ k, /** @type {number} */ cut, /** @type {string[]} */ name) => this.write((x) => {
      const put = (/** @type {any[] | undefined} */ list, /** @type {any} */ item) => [...(list ?? []).slice(0, k), ...name.map(item), ...(list ?? []).slice(k + cut)];
      return { ...x, logic: { ...x.logic, names: put(x.logic.names, (/** @type {string} */ n) => n), parts: put(x.logic.parts, () => ({ kind: 'literal' })), ...(x.logic.types ? { types: put(x.logic.types, () => '') } : {}) } };
    }, true);
    const rename = (/** @type {number} */ i, /** @type {string} */ name) => this.write((x) => ({ ...x, logic: { ...x.logic, names: x.logic.names.map((/** @type {string} */ n, /** @type {number} */ k) => (k === i && name ? name : n)) } }), true);
    const rows = parts.map((p, i) => {
      const label = names[i] || 'Result';
      const name = names[i] === '' ? el('span', { class: 'decisions__result' }, 'Result') : el('input', { class: 'input', id: `node-entry-${i}`, 'aria-label': `Name of entry ${i + 1}`, value: names[i], autocomplete: 'off', onchange: (/** @type {any} */ e) => rename(i, e.target.value.trim().replace(/\s+/g, ' ')) });
      const earlier = () => names.slice(0, i).filter(Boolean).map((x) => ({ name: x, type: '' }));
      const value = p.kind === 'literal' ? this.expression(`node-part-${i}`, [i], p, false, { 'aria-label': `Value of ${label}` }, earlier).box : this.kept(`${logicName(p)}: kept as it is.`);
      return el('div', { class: 'decisions__row' }, name, value, tool(`Remove ${label}`, 'trash-2', () => splice(i, 1, [])));
    });
    const at = names.indexOf('') < 0 ? names.length : names.indexOf('');
    const free = () => {
      for (let n = names.length; ; n++) if (!names.includes(`entry ${n}`)) return `entry ${n}`;
    };
    return el('div', { class: 'field decisions__entries', role: 'group', 'aria-label': 'Entries' }, el('p', { class: 'field__help' }, names.includes('') ? 'Each entry can use those above it. The result is what others get.' : 'Each entry can use those above it. Others get all entries together.'), ...rows,
      el('div', { class: 'decisions__acts' }, press('Entry', 'plus', () => splice(at, 0, [free()])), names.includes('') ? null : press('Result', 'plus', () => splice(names.length, 0, ['']))));
  }

  /** @param {any} logic */
  invocation(logic) {
    const m = this.page.now.body, models = m.knowledge ?? [], text = logic.parts[0].text ?? '';
    const options = /** @type {[string, string][]} */ (models.filter((/** @type {any} */ k) => k.id !== this.id).map((/** @type {any} */ k) => [k.name, k.name]));
    if (!options.some(([v]) => v === text)) options.unshift([text, text || 'Choose a model']);
    const choose = (/** @type {string} */ name) => {
      const now = this.page.now.body;
      const k = (now.knowledge ?? []).find((/** @type {any} */ x) => x.name === name);
      let next = change(now, this.id, (n) => ({ ...n, logic: call(k, n.logic) }));
      if (k) next = connect(next, this.id, k.id, true);
      this.page.change(next, true, 'node-model');
    };
    const model = models.find((/** @type {any} */ k) => k.name === text);
    const stale = model && JSON.stringify((model.params ?? []).map((/** @type {any} */ p) => p.name)) !== JSON.stringify(logic.names ?? []);
    const rows = (logic.names ?? []).map((/** @type {string} */ name, /** @type {number} */ i) => {
      const p = logic.parts[i + 1];
      return el('div', { class: 'decisions__row' }, el('label', { class: 'decisions__result', for: `node-part-${i + 1}` }, name), p.kind === 'literal' ? this.expression(`node-part-${i + 1}`, [i + 1], p).box : this.kept(`${logicName(p)}: kept as it is.`));
    });
    return el('div', { class: 'field decisions__entries' }, field('Reusable formula', 'node-model', select({ id: 'node-model', onchange: (/** @type {any} */ e) => choose(e.target.value) }, options, text)), ...rows,
      stale ? el('p', { class: 'field__help' }, 'The parameters of the formula have changed. ', press('Take them over', 'refresh-cw', () => choose(text))) : null);
  }

  /** What is wrong stands beside its field; what the test said, in the table. */
  tell() {
    const vars = JSON.stringify(this.page.vars(this.id));
    if (vars !== this.known) this.table?.check();
    this.known = vars;
    this.table?.grid.refresh();
    for (const f of this.fields) {
      if (document.activeElement === f.assist.input) continue;
      const p = this.page.answer.problems.find((/** @type {any} */ x) => x.node === this.id && x.part && String(x.part) === String(f.part));
      f.assist.faults = p ? [p] : [];
      f.assist.draw();
      f.assist.say({ faults: p ? [p] : [] });
    }
  }
}

/** @param {Box} b @param {number[]} way @param {string} text @returns {Box} */
function withText(b, way, text) {
  if (way.length === 0) {
    const next = { ...b, text };
    if (!text) delete (/** @type {any} */ (next).text);
    return next;
  }
  return { ...b, parts: b.parts?.map((p, i) => (i === way[0] ? withText(p, way.slice(1), text) : p)) };
}

