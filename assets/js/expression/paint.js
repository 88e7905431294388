/**
 * Colours of an expression as it is typed. What a piece is can be told from its
 * letters alone; what is wrong comes from the server.
 *
 * @typedef {{start: number, end: number, warning?: boolean}} Span
 */

const KEYWORDS = new Set(['and', 'or', 'not', 'if', 'then', 'else', 'for', 'in', 'return', 'some', 'every', 'satisfies', 'between', 'instance', 'of', 'function', 'true', 'false', 'null']);
const PIECE = /(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;

/**
 * The pieces of a text with expressions in braces: those of the expressions only.
 *
 * @param {string} source @returns {{start: number, end: number, kind: string}[]}
 */
export function inBraces(source) {
  const list = [];
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if ((c === '{' || c === '}') && source[i + 1] === c) i++;
    else if (c === '{') {
      const end = closing(source, i + 1);
      list.push({ start: i, end: i + 1, kind: 'brace' });
      for (const p of pieces(source.slice(i + 1, end))) list.push({ ...p, start: p.start + i + 1, end: p.end + i + 1, kind: p.kind === 'name' ? 'hole' : p.kind });
      if (end < source.length) list.push({ start: end, end: end + 1, kind: 'brace' });
      i = end;
    }
  }
  return list;
}

/** Where the expression that begins at a place ends: its brace, else the end. @param {string} source @param {number} from */
function closing(source, from) {
  let depth = 0, quoted = false;
  for (let i = from; i < source.length; i++) {
    const c = source[i];
    if (quoted && c === '\\') i++;
    else if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === '{') depth++;
    else if (c === '}' && depth-- === 0) return i;
  }
  return source.length;
}

/** @param {string} source @returns {{start: number, end: number, kind: string}[]} */
export function pieces(source) {
  const list = [];
  for (const m of source.matchAll(PIECE)) {
    const start = m.index, end = start + m[0].length, g = m.groups ?? {};
    let kind = 'sign';
    if (g.text) kind = g.text.startsWith('@') ? 'date' : 'text';
    else if (g.number) kind = 'number';
    else if (g.word) kind = KEYWORDS.has(g.word) && !/^\s*\(/.test(g.word === 'not' ? source.slice(end) : '') ? 'key' : /^\s*\(/.test(source.slice(end)) ? 'call' : 'name';
    list.push({ start, end, kind });
  }
  return list;
}

/**
 * Draws a source into an element: coloured, with what is wrong underlined.
 *
 * @param {HTMLElement} into
 * @param {string} source
 * @param {Span[]} faults
 * @param {boolean} [prose]  a text with expressions in braces
 */
export function paint(into, source, faults, prose = false) {
  const cuts = new Set([0, source.length]);
  const list = prose ? inBraces(source) : pieces(source);
  for (const p of list) cuts.add(p.start).add(p.end);
  for (const f of faults) cuts.add(f.start).add(f.end);
  const at = [...cuts].filter((c) => c >= 0 && c <= source.length).sort((a, b) => a - b);
  const parts = [];
  let i = 0;
  for (let k = 0; k + 1 < at.length; k++) {
    const [start, end] = [at[k], at[k + 1]];
    while (i < list.length && list[i].end <= start) i++;
    const kind = list[i] && list[i].start <= start ? list[i].kind : '';
    const fault = faults.find((f) => f.start <= start && f.end >= end && f.end > f.start);
    if (!kind && !fault) {
      parts.push(document.createTextNode(source.slice(start, end)));
      continue;
    }
    const span = document.createElement('span');
    span.className = `${kind ? `fx-${kind}` : ''}${fault ? (fault.warning ? ' fx-odd' : ' fx-bad') : ''}`.trim();
    span.textContent = source.slice(start, end);
    parts.push(span);
  }
  const line = document.createElement('span');
  line.append(...parts);
  into.replaceChildren(line);
}
