// How well words that somebody types fit what things are called. Case and accents do not count; a word
// fits where one begins, and from three letters on also inside.

/** @typedef {{score: number, spans: [number, number][]}} Fit  how well, and which parts of the name */

const INSIDE = 3;

/**
 * A text as it is compared, and where each of its letters stands in what was written.
 *
 * @param {string} text
 */
function folded(text) {
  let plain = "";
  /** @type {number[]} */
  const from = [];
  let at = 0;
  for (const letter of text) {
    for (const part of letter.normalize("NFKD").toLowerCase()) {
      if (/\p{Mn}/u.test(part)) continue;
      plain += part;
      for (let i = 0; i < part.length; i++) from.push(at);
    }
    at += letter.length;
  }
  from.push(text.length);
  return { plain, from };
}

/** @param {string} text @returns {string[]} */
export const wordsOf = (text) => folded(text).plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * Where a word is in a text: at the beginning of one of its words, else inside; -1 nowhere.
 *
 * @param {string} plain
 * @param {string} word
 */
function place(plain, word) {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(plain[at - 1])) return at;
  }
  return word.length >= INSIDE ? plain.indexOf(word) : -1;
}

/**
 * Fits words to a name and to what else it is looked for by; null unless each is found.
 *
 * @param {string[]} words
 * @param {string} name
 * @param {string} [besides]
 * @returns {Fit | null}
 */
export function fit(words, name, besides = "") {
  const { plain, from } = folded(name);
  const other = folded(besides).plain;
  let score = 0;
  /** @type {[number, number][]} */
  const spans = [];
  for (const word of words) {
    const at = place(plain, word);
    if (at >= 0) {
      const begins = at === 0 || !/[\p{L}\p{N}]/u.test(plain[at - 1]);
      score += at === 0 ? 4 : begins ? 3 : 2;
      spans.push([from[at], from[at + word.length]]);
    } else if (place(other, word) >= 0) score += 1;
    else return null;
  }
  return { score, spans: spans.sort((a, b) => a[0] - b[0]) };
}

/**
 * Writes a name with the parts that fit marked.
 *
 * @param {Element} place
 * @param {string} name
 * @param {[number, number][]} spans
 */
export function mark(place, name, spans) {
  const parts = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    parts.push(name.slice(at, start));
    const hit = document.createElement("mark");
    hit.textContent = name.slice(start, to);
    parts.push(hit);
    at = to;
  }
  parts.push(name.slice(at));
  place.replaceChildren(...parts.filter((part) => part !== ""));
}
