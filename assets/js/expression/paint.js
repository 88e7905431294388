/**
 * Colours of an expression as it is typed. What a piece is can be told from its
 * letters alone; what is wrong comes from the server.
 *
 * @typedef {{start: number, end: number, warning?: boolean}} Span
 */

const KEYWORDS = new Set(['and', 'or', 'not', 'if', 'then', 'else', 'for', 'in', 'return', 'some', 'every', 'satisfies', 'between', 'instance', 'of', 'function', 'true', 'false', 'null']);
const PIECE = /(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;

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
 */
export function paint(into, source, faults) {
  const cuts = new Set([0, source.length]);
  const list = pieces(source);
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
