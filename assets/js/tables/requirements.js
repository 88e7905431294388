/**
 * Decisions that use each other, as their editor changes them. Nothing is changed in
 * place: each function returns another model, so that undo is a matter of keeping the
 * old one.
 *
 * @typedef {{kind: string, id?: string, type?: string, text?: string, table?: any, params?: {name: string, type?: string}[], names?: string[], types?: string[], parts?: Box[]}} Box
 * @typedef {{id: string, name: string, variable?: string, type?: string, documentation?: string, requires?: string[], params?: {name: string, type?: string}[], logic?: Box, outputs?: string[]}} Node
 * @typedef {{name?: string, types?: any[], inputs?: Node[], decisions: Node[], knowledge?: Node[], services?: Node[]}} Model
 * @typedef {'input' | 'decision' | 'knowledge' | 'service'} Kind
 */

/** @type {Record<Kind, 'inputs' | 'decisions' | 'knowledge' | 'services'>} */
const LISTS = { input: 'inputs', decision: 'decisions', knowledge: 'knowledge', service: 'services' };

/** What people call the kinds. @type {Record<Kind, string>} */
export const KINDS = { input: 'Input', decision: 'Decision', knowledge: 'Reusable formula', service: 'Decision service' };

/** @param {string} ref */
export const local = (ref) => ref.slice(ref.lastIndexOf('#') + 1);

/** @param {Model} m @returns {{kind: Kind, node: Node}[]} */
export const all = (m) => /** @type {Kind[]} */ (['input', 'decision', 'knowledge', 'service']).flatMap((kind) => (m[LISTS[kind]] ?? []).map((node) => ({ kind, node })));

/** @param {Model} m @param {string} id */
export const find = (m, id) => all(m).find((x) => x.node.id === id) ?? null;

/** What others call the value of a node. @param {Node} n */
export const nameOf = (n) => n.variable || n.name;

/** @param {Model} m @param {string} id @param {(n: Node) => Node} change @returns {Model} */
export function change(m, id, change) {
  const found = find(m, id);
  if (!found) return m;
  const list = LISTS[found.kind];
  return { ...m, [list]: (m[list] ?? []).map((n) => (n.id === id ? tidy(change(n)) : n)) };
}

/** Leaves out what is empty, as stored models do. @param {any} n */
function tidy(n) {
  const clean = { ...n };
  for (const [key, value] of Object.entries(clean)) if (value === undefined || value === '' && key !== 'name' || Array.isArray(value) && value.length === 0) delete clean[key];
  return clean;
}

/** @param {Model} m @param {string} stem */
export function freeName(m, stem) {
  const taken = new Set(all(m).map((x) => nameOf(x.node)));
  let name = stem;
  for (let n = 2; taken.has(name); n++) name = `${stem} ${n}`;
  return name;
}

/** @param {Model} m @param {Kind} kind @param {Partial<Node>} node @returns {{model: Model, id: string}} */
export function add(m, kind, node) {
  const taken = new Set(all(m).map((x) => x.node.id));
  let n = all(m).length + 1;
  while (taken.has(`${kind}-${n}`)) n++;
  const made = tidy({ id: `${kind}-${n}`, name: '', ...node });
  return { model: { ...m, [LISTS[kind]]: [...(m[LISTS[kind]] ?? []), made] }, id: made.id };
}

/** Removes a node, and its use by others. @param {Model} m @param {string} id @returns {Model} */
export function remove(m, id) {
  const next = { ...m };
  for (const list of /** @type {const} */ (['inputs', 'decisions', 'knowledge', 'services'])) {
    if (!m[list]) continue;
    next[list] = m[list].filter((n) => n.id !== id).map((n) => (n.requires?.some((r) => local(r) === id) ? tidy({ ...n, requires: n.requires.filter((r) => local(r) !== id) }) : n));
  }
  return next;
}

/** Those that use a node. @param {Model} m @param {string} id */
export const usersOf = (m, id) => all(m).filter((x) => x.node.requires?.some((r) => local(r) === id)).map((x) => x.node);

/** The way along uses from one node to another; null if there is none. @param {Model} m @param {string} from @param {string} to @returns {string[] | null} */
export function way(m, from, to) {
  const seen = new Set([from]), queue = [[from]];
  for (let path = queue.shift(); path; path = queue.shift()) {
    for (const r of find(m, path[path.length - 1])?.node.requires ?? []) {
      const id = local(r);
      if (id === to) return [...path, id];
      if (!seen.has(id)) seen.add(id), queue.push([...path, id]);
    }
  }
  return null;
}

/** Why a node cannot use another; empty if it can. @param {Model} m @param {string} id @param {string} other */
export function refusal(m, id, other) {
  const path = way(m, other, id);
  if (!path) return '';
  const [first, ...rest] = path.map((x) => `“${find(m, x)?.node.name}”`);
  return `${first} already uses ${rest.join(', which uses ')}: if both used each other, neither could be decided first.`;
}

/** What a node can use, in the order in which files have it. @param {Model} m @param {string} id */
export function usable(m, id) {
  const of = find(m, id)?.kind;
  return all(m).filter((x) => x.node.id !== id && (of === 'decision' || x.kind === 'knowledge' || x.kind === 'service'));
}

/** @param {Model} m @param {string} id @param {string} other @param {boolean} on @returns {Model} */
export function connect(m, id, other, on) {
  const order = all(m).map((x) => x.node.id);
  return change(m, id, (n) => {
    const rest = (n.requires ?? []).filter((r) => local(r) !== other);
    const known = (/** @type {string} */ r) => (order.includes(local(r)) ? order.indexOf(local(r)) : order.length);
    return { ...n, requires: on ? [...rest, `#${other}`].sort((a, b) => known(a) - known(b)) : rest };
  });
}

/** The kinds of logic that can be edited, and what people call them. @type {Record<string, string>} */
export const LOGIC = { table: 'Table', literal: 'Expression', context: 'Entries, one by one', invocation: 'Call of a reusable formula' };
/** @type {Record<string, string>} */
const OTHER = { list: 'a list', relation: 'a list of rows', function: 'a function', if: 'a case', for: 'a loop', some: 'a question to a list', every: 'a question to a list', filter: 'a filter', external: 'a function in another language' };

/** @param {Box | undefined} b */
export const logicName = (b) => (!b ? 'Nothing yet' : LOGIC[b.kind] ?? OTHER[b.kind] ?? b.kind);

/** What a kind of logic begins with. @param {Model} m @param {Node} n @param {string} kind @param {any[]} vars @returns {Box} */
export function blank(m, n, kind, vars) {
  const simple = vars.filter((v) => /^(string|number|boolean|date)$/.test(v.type ?? ''));
  if (kind === 'table') {
    const inputs = (simple.length ? simple.slice(0, 1) : vars.slice(0, 1)).map((v) => ({ expression: v.name, ...(simple.length ? { type: v.type } : {}) }));
    return { kind, table: { hitPolicy: 'unique', inputs: inputs.length ? inputs : [{ expression: '' }], outputs: [{ label: n.name, ...(/^(string|number|boolean|date)$/.test(n.type ?? '') ? { type: n.type } : {}) }], rules: [{ when: [''], then: [''] }] } };
  }
  if (kind === 'context') return { kind, names: ['entry', ''], parts: [{ kind: 'literal' }, { kind: 'literal' }] };
  if (kind === 'invocation') {
    const used = (n.requires ?? []).map((r) => find(m, local(r))).find((x) => x?.kind === 'knowledge');
    return call(used?.node ?? m.knowledge?.find((k) => k.id !== n.id));
  }
  return { kind: 'literal' };
}

/** A call of a knowledge model, with all its parameters. @param {Node | undefined} k @param {Box} [before] whose arguments are kept by name @returns {Box} */
export function call(k, before) {
  const names = (k?.params ?? []).map((p) => p.name);
  const kept = (/** @type {string} */ name) => before?.parts?.[1 + (before.names ?? []).indexOf(name)];
  return { kind: 'invocation', names, parts: [{ kind: 'literal', text: k?.name ?? '' }, ...names.map((name) => ((before?.names ?? []).includes(name) && kept(name)) || { kind: 'literal' })] };
}
