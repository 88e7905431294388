/**
 * JSON that comes back as it went in. The document's numbers are decimals of any
 * length; JavaScript's are not. A number that would change on its way through
 * is kept as a Decimal with its own digits.
 */

/** A number with the digits it was written with. */
export class Decimal {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    Object.freeze(this);
  }

  valueOf() {
    return Number(this.text);
  }

  toString() {
    return this.text;
  }

  toJSON() {
    return Number(this.text);
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORDS = /** @type {const} */ ([['true', true], ['false', false], ['null', null]]);

/**
 * What may be a number that would not come back as it was written: with more digits
 * than a number holds, an exponent, a nought at the end or too many before the first
 * digit. Where a text only looks so, care is taken for nothing.
 */
const DELICATE = /(?:^|[:,[\s])(?:-?\d[\d.]{14}|-?\d+(?:\.\d+)?[eE]|-?\d+\.\d*0(?!\d)|-0(?![.\d])|-?0\.0{6})/;

/**
 * Reads JSON. Throws a SyntaxError that names the place.
 *
 * @param {string} text
 * @returns {any}
 */
export function parse(text) {
  if (!DELICATE.test(text)) {
    try {
      return JSON.parse(text); // a tenth of the time
    } catch {
      // read it again to name the place
    }
  }
  let at = 0;

  /** @param {string} expected @returns {never} */
  const fail = (expected) => {
    throw new SyntaxError(`JSON: expected ${expected} at character ${at + 1}`);
  };

  /** @param {RegExp} pattern */
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found ? found[0] : null;
  };

  const string = () => {
    const quoted = take(STRING) ?? fail('a string');
    return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
  };

  const object = () => {
    /** @type {Record<string, any>} */
    const out = {};
    at++;
    take(SPACE);
    if (text[at] === '}') return at++, out;
    for (;;) {
      take(SPACE);
      const key = string();
      take(SPACE);
      if (text[at] !== ':') fail('a colon');
      at++;
      const member = value();
      if (key === '__proto__') Object.defineProperty(out, key, { value: member, enumerable: true, configurable: true, writable: true });
      else out[key] = member;
      if (text[at] === '}') return at++, out;
      if (text[at] !== ',') fail('a comma or }');
      at++;
    }
  };

  const array = () => {
    /** @type {any[]} */
    const out = [];
    at++;
    take(SPACE);
    if (text[at] === ']') return at++, out;
    for (;;) {
      out.push(value());
      if (text[at] === ']') return at++, out;
      if (text[at] !== ',') fail('a comma or ]');
      at++;
    }
  };

  const scalar = () => {
    for (const [word, meaning] of WORDS) {
      if (text.startsWith(word, at)) return (at += word.length), meaning;
    }
    const digits = take(NUMBER) ?? fail('a value');
    const number = Number(digits);
    return String(number) === digits ? number : new Decimal(digits);
  };

  /** @returns {any} */
  function value() {
    take(SPACE);
    const c = text[at];
    const out = c === '{' ? object() : c === '[' ? array() : c === '"' ? string() : scalar();
    take(SPACE);
    return out;
  }

  const out = value();
  if (at < text.length) fail('the end');
  return out;
}

/**
 * Writes JSON without spaces; members that are undefined are left out.
 *
 * @param {any} value
 * @returns {string}
 */
export function stringify(value) {
  if (value instanceof Decimal) return value.text;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(stringify).join(',')}]`;
  const members = [];
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined) members.push(`${JSON.stringify(key)}:${stringify(value[key])}`);
  }
  return `{${members.join(',')}}`;
}

/**
 * A copy of an object with some members changed; the order of the members that
 * were there stays, new ones come last, undefined removes. Returns the object
 * itself where nothing changes.
 *
 * @template {object} T
 * @param {T} object
 * @param {Record<string, any>} changes
 * @returns {T}
 */
export function withMembers(object, changes) {
  const from = /** @type {Record<string, any>} */ (object);
  const different = Object.keys(changes).some((key) => from[key] !== changes[key]);
  if (!different) return object;
  const out = { ...from, ...changes };
  for (const key of Object.keys(changes)) if (changes[key] === undefined) delete out[key];
  return /** @type {T} */ (out);
}
