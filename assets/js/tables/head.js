/**
 * The settings of the column that the active cell is in.
 *
 * @typedef {import('./editor.js').TableEditor} TableEditor
 */
import { ExpressionField } from '../expression/field.js';
import { partOf, setHead, titleOf } from './model.js';

/** Which settings a column has, and which of them are FEEL. */
const FIELDS = { input: ['label', 'expression', 'type', 'values'], output: ['label', 'name', 'type', 'values', 'default'], note: ['label'] };

export class Head {
  /** @param {HTMLElement} place @param {TableEditor} editor */
  constructor(place, editor) {
    this.place = place;
    this.editor = editor;
    this.c = 0;
    /** @type {ExpressionField[]} */
    this.assists = [];
    for (const name of ['expression', 'values', 'default']) {
      const input = this.input(name);
      this.assists.push(new ExpressionField(input, {
        paint: input.parentElement?.querySelector('.fx-paint'), note: this.note(name),
        about: () => ({ mode: name === 'values' ? 'tests' : '', type: name === 'expression' ? '' : this.type(), vars: editor.host.vars(), closed: editor.host.closed }),
      }));
    }
    place.addEventListener('change', (e) => this.changed(/** @type {HTMLInputElement} */ (e.target)), { signal: editor.end.signal });
  }

  destroy() {
    for (const a of this.assists) a.destroy();
  }

  /** @param {string} name @returns {HTMLInputElement} */
  input(name) {
    return /** @type {HTMLInputElement} */ (this.place.querySelector(`[name="column-${name}"]`));
  }

  /** @param {string} name @returns {HTMLElement | null} */
  note(name) {
    return this.place.querySelector(`[data-note="${name}"]`);
  }

  type() {
    const t = this.editor.table(), { part, i } = partOf(t, this.c);
    return (part === 'output' ? t.outputs[i]?.type : t.inputs[i]?.type || this.editor.answer.types?.[i]) ?? '';
  }

  /** @param {number} c */
  show(c) {
    const t = this.editor.table();
    this.c = c;
    const { part, i } = partOf(t, c);
    const head = /** @type {any} */ (part === 'input' ? t.inputs[i] : part === 'output' ? t.outputs[i] : { label: t.notes?.[i] });
    const title = this.place.querySelector('[data-title]');
    if (title) title.textContent = `Column “${titleOf(t, c)}”`;
    for (const name of ['label', 'expression', 'name', 'type', 'values', 'default']) {
      const input = this.input(name), field = /** @type {HTMLElement} */ (input.closest('[data-setting]'));
      field.hidden = !FIELDS[part].includes(name);
      if (document.activeElement === input && input.value !== '') continue;
      input.value = head?.[name] ?? '';
      this.assists.find((a) => a.input === input)?.draw();
    }
    const label = this.place.querySelector('[data-values-label]');
    if (label) label.textContent = part === 'output' ? 'Values, the most important first' : 'Allowed values';
    const remove = /** @type {HTMLButtonElement | null} */ (this.editor.root.querySelector('[data-do="remove-column"]'));
    if (remove) remove.disabled = part === 'output' && t.outputs.length < 2;
    this.tell();
  }

  /** What is wrong with the heading stands beside its settings. */
  tell() {
    const t = this.editor.table(), { part, i } = partOf(t, this.c);
    for (const name of ['expression', 'values', 'default', 'name']) {
      const note = this.note(name);
      if (!note || document.activeElement === this.input(name)) continue;
      const p = this.editor.answer.problems.find((/** @type {any} */ x) => x.rule < 0 && (part === 'input' ? x.input : part === 'output' ? x.output : -2) === i && (x.field === name));
      note.textContent = p ? p.text : '';
      note.classList.toggle('is-odd', Boolean(p?.warning));
      this.input(name).setAttribute('aria-invalid', String(Boolean(p && !p.warning)));
    }
  }

  focus() {
    const { part } = partOf(this.editor.table(), this.c);
    const input = this.input(part === 'input' ? 'expression' : 'label');
    input.focus();
    input.select();
  }

  /** @param {HTMLInputElement} input */
  changed(input) {
    const name = input.name.replace('column-', '');
    const t = this.editor.table();
    /** @type {Record<string, string>} */
    const changes = { [name]: input.value.trim() };
    if (name === 'expression') {
      const known = this.editor.host.vars().find((v) => v.name === changes.expression);
      const { i } = partOf(t, this.c);
      if (known?.type && !/[<]/.test(known.type)) changes.type = known.type;
      else if (known) changes.type = '';
      if (known?.values?.length && !t.inputs[i].values) changes.values = known.values.join(', ');
    }
    if (name === 'name') changes.name = changes.name.replace(/\s+/g, '_');
    this.editor.change(setHead(t, this.c, changes), 'Change column');
  }

  /** An input for the first variable that no column tests yet. */
  blankInput() {
    const used = this.editor.table().inputs.map((i) => i.expression);
    const free = this.editor.host.vars().find((v) => !used.includes(v.name) && /^(string|number|boolean|date)$/.test(v.type ?? ''));
    return free ? { expression: free.name, type: free.type, ...(free.values?.length ? { values: free.values.join(', ') } : {}) } : { expression: '' };
  }

  blankOutput() {
    const n = this.editor.table().outputs.length + 1;
    return { label: `Answer ${n}`, name: `answer_${n}`, type: 'string' };
  }
}
