/**
 * A decision table as its editor changes it. Nothing is changed in place: each
 * function returns another table, so that undo is a matter of keeping the old one.
 *
 * Columns are counted through: inputs, then outputs, then notes.
 *
 * @typedef {{id?: string, label?: string, expression: string, type?: string, values?: string}} Input
 * @typedef {{id?: string, label?: string, name?: string, type?: string, values?: string, default?: string}} Output
 * @typedef {{id?: string, when: string[], then: string[], notes?: string[]}} Rule
 * @typedef {{id?: string, name?: string, hitPolicy: string, aggregation?: string, inputs: Input[], outputs: Output[], notes?: string[], rules: Rule[]}} Table
 * @typedef {'input' | 'output' | 'note'} Part
 */

/** @param {Table} t */
export const width = (t) => t.inputs.length + t.outputs.length + (t.notes?.length ?? 0);

/** Which column a number means. @param {Table} t @param {number} c @returns {{part: Part, i: number}} */
export function partOf(t, c) {
  if (c < t.inputs.length) return { part: 'input', i: c };
  if (c < t.inputs.length + t.outputs.length) return { part: 'output', i: c - t.inputs.length };
  return { part: 'note', i: c - t.inputs.length - t.outputs.length };
}

/** @param {Table} t @param {Part} part @param {number} i */
export const columnOf = (t, part, i) => i + (part === 'input' ? 0 : part === 'output' ? t.inputs.length : t.inputs.length + t.outputs.length);

/** What people call a column. @param {Table} t @param {number} c */
export function titleOf(t, c) {
  const { part, i } = partOf(t, c);
  if (part === 'note') return t.notes?.[i] || `Note ${i + 1}`;
  if (part === 'output') return t.outputs[i].label || t.outputs[i].name || `Output ${i + 1}`;
  return t.inputs[i].label || t.inputs[i].expression || `Input ${i + 1}`;
}

/** @param {Table} t @param {number} c */
export function typeOf(t, c) {
  const { part, i } = partOf(t, c);
  return (part === 'input' ? t.inputs[i].type : part === 'output' ? t.outputs[i].type : 'string') ?? '';
}

/** @param {Table} t @param {number} r @param {number} c */
export function cell(t, r, c) {
  const { part, i } = partOf(t, c);
  const rule = t.rules[r];
  return (part === 'input' ? rule.when[i] : part === 'output' ? rule.then[i] : rule.notes?.[i]) ?? '';
}

/** @param {string[]} list @param {number} i @param {string} value */
const replaced = (list, i, value) => list.map((v, k) => (k === i ? value : v));

/** @param {Table} t @param {Rule} rule @param {number} c @param {string} text @returns {Rule} */
function withCell(t, rule, c, text) {
  const { part, i } = partOf(t, c);
  if (part === 'input') return { ...rule, when: replaced(rule.when, i, text) };
  if (part === 'output') return { ...rule, then: replaced(rule.then, i, text) };
  const notes = Array.from({ length: t.notes?.length ?? 0 }, (_, k) => rule.notes?.[k] ?? '');
  return { ...rule, notes: replaced(notes, i, text) };
}

/** @param {Table} t @param {{r: number, c: number, text: string}[]} changes */
export function setCells(t, changes) {
  const rules = t.rules.slice();
  for (const { r, c, text } of changes) if (rules[r] && c < width(t) && cell({ ...t, rules }, r, c) !== text) rules[r] = withCell(t, rules[r], c, text);
  return rules.every((rule, i) => rule === t.rules[i]) ? t : { ...t, rules };
}

/** @param {Table} t @returns {Rule} */
export const blankRule = (t) => ({ when: t.inputs.map(() => ''), then: t.outputs.map(() => ''), ...(t.notes?.length ? { notes: t.notes.map(() => '') } : {}) });

/** @param {Table} t @param {number} at @param {Rule[]} [rules] */
export const insertRules = (t, at, rules = [blankRule(t)]) => ({ ...t, rules: [...t.rules.slice(0, at), ...rules, ...t.rules.slice(at)] });

/** @param {Table} t @param {number} from @param {number} to both included */
export const removeRules = (t, from, to) => ({ ...t, rules: t.rules.filter((_, i) => i < from || i > to) });

/** Moves rules by one place. @param {Table} t @param {number} from @param {number} to @param {number} step */
export function moveRules(t, from, to, step) {
  if (from + step < 0 || to + step >= t.rules.length) return t;
  const moved = t.rules.slice(from, to + 1);
  const rest = removeRules(t, from, to);
  return insertRules(rest, from + step, moved);
}

/** @param {Table} t @param {Part} part @param {number} i @param {any} head */
export function insertColumn(t, part, i, head) {
  const put = (/** @type {any[]} */ list, /** @type {any} */ v) => [...list.slice(0, i), v, ...list.slice(i)];
  if (part === 'input') return { ...t, inputs: put(t.inputs, head), rules: t.rules.map((r) => ({ ...r, when: put(r.when, '') })) };
  if (part === 'output') return { ...t, outputs: put(t.outputs, head), rules: t.rules.map((r) => ({ ...r, then: put(r.then, '') })) };
  const notes = t.notes ?? [];
  return { ...t, notes: put(notes, head), rules: t.rules.map((r) => ({ ...r, notes: put(notes.map((_, k) => r.notes?.[k] ?? ''), '') })) };
}

/** @param {Table} t @param {number} c */
export function removeColumn(t, c) {
  const { part, i } = partOf(t, c);
  const cut = (/** @type {any[]} */ list) => list.filter((_, k) => k !== i);
  if (part === 'input') return { ...t, inputs: cut(t.inputs), rules: t.rules.map((r) => ({ ...r, when: cut(r.when) })) };
  if (part === 'output') return t.outputs.length < 2 ? t : { ...t, outputs: cut(t.outputs), rules: t.rules.map((r) => ({ ...r, then: cut(r.then) })) };
  return { ...t, notes: cut(t.notes ?? []), rules: t.rules.map((r) => ({ ...r, notes: cut(r.notes ?? []) })) };
}

/** Moves a column by one place among its kin. @param {Table} t @param {number} c @param {number} step */
export function moveColumn(t, c, step) {
  const { part, i } = partOf(t, c);
  const list = part === 'input' ? t.inputs : part === 'output' ? t.outputs : (t.notes ?? []);
  const to = i + step;
  if (to < 0 || to >= list.length) return t;
  const swap = (/** @type {any[]} */ l) => l.map((v, k) => (k === i ? l[to] : k === to ? l[i] : v));
  if (part === 'input') return { ...t, inputs: swap(t.inputs), rules: t.rules.map((r) => ({ ...r, when: swap(r.when) })) };
  if (part === 'output') return { ...t, outputs: swap(t.outputs), rules: t.rules.map((r) => ({ ...r, then: swap(r.then) })) };
  return { ...t, notes: swap(t.notes ?? []), rules: t.rules.map((r) => ({ ...r, notes: swap(list.map((_, k) => r.notes?.[k] ?? '')) })) };
}

/** Changes a column's heading; what becomes empty is left out. @param {Table} t @param {number} c @param {Record<string, string>} changes */
export function setHead(t, c, changes) {
  const { part, i } = partOf(t, c);
  if (part === 'note') return { ...t, notes: replaced(t.notes ?? [], i, changes.label ?? '') };
  const list = /** @type {any[]} */ (part === 'input' ? t.inputs : t.outputs);
  const head = { ...list[i], ...changes };
  for (const key of Object.keys(changes)) if (head[key] === '' && key !== 'expression') delete head[key];
  const heads = list.map((h, k) => (k === i ? head : h));
  return part === 'input' ? { ...t, inputs: heads } : { ...t, outputs: heads };
}

/** Tab-separated text, as spreadsheets have it on the clipboard. @param {string} text @returns {string[][]} */
export function readBlock(text) {
  const rows = [[]], clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let field = '', quoted = false;
  const row = () => /** @type {string[]} */ (rows[rows.length - 1]);
  for (let i = 0; i < clean.length; i++) {
    const ch = clean[i];
    if (quoted && ch === '"' && clean[i + 1] === '"') (field += '"'), i++;
    else if (quoted && ch === '"') quoted = false;
    else if (quoted) field += ch;
    else if (ch === '"' && field === '' && closes(clean, i)) quoted = true;
    else if (ch === '\t') row().push(field), (field = '');
    else if (ch === '\n') row().push(field), (field = ''), rows.push([]);
    else field += ch;
  }
  row().push(field);
  return rows;
}

/**
 * Whether the quote at i begins a cell that a spreadsheet has quoted, and no text of
 * FEEL: spreadsheets quote cells that hold a tab, a line or a quote.
 *
 * @param {string} text @param {number} i
 */
function closes(text, i) {
  const cell = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(text.slice(i));
  return Boolean(cell && /["\t\n]/.test(cell[1]));
}

/** @param {string[][]} rows */
export const writeBlock = (rows) => rows.map((r) => r.map((c) => (/[\t\n]/.test(c) || /^".*"".*"$/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join('\t')).join('\n');
