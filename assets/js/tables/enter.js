/**
 * What people type into a cell, as FEEL: texts get their quotes, dates their mark,
 * groups of digits lose their commas. What is FEEL already stays as it is.
 */

const BARE = /^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u;
const GROUPED = /(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g;
const DAY = /(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g;
const WORDS = new Set(['true', 'false', 'null', '-']);

/**
 * @param {string} text   as typed or pasted
 * @param {string} type   the column's FEEL type; empty: any
 * @param {boolean} test  the cell holds tests, not a value
 * @param {(name: string) => boolean} known  whether a name is a variable
 */
export function entered(text, type, test, known) {
  const source = text.trim();
  if (source === '' || source === '-') return source;
  switch (type) {
    case 'string':
      return test ? texts(source, known) : quoted(source, known);
    case 'number':
      return source.replace(GROUPED, (digits) => digits.replaceAll(',', ''));
    case 'date':
      return source.replace(DAY, '@"$1"');
    case 'boolean':
      return /^yes$/i.test(source) ? 'true' : /^no$/i.test(source) ? 'false' : /^(true|false)$/i.test(source) ? source.toLowerCase() : source;
  }
  return source;
}

/** @param {string} source @param {(name: string) => boolean} known @returns {string} */
function texts(source, known) {
  const not = /^not\s*\((.*)\)$/s.exec(source);
  if (not) return `not(${texts(not[1].trim(), known)})`;
  if (source.includes('"')) return source;
  const parts = source.split(',').map((p) => p.trim());
  if (!parts.every((p) => BARE.test(p) || p === '')) return source;
  return parts.filter(Boolean).map((p) => quoted(p, known)).join(', ');
}

/** @param {string} part @param {(name: string) => boolean} known */
function quoted(part, known) {
  return BARE.test(part) && !WORDS.has(part) && !known(part) ? JSON.stringify(part) : part;
}
