/** Measuring and breaking words, as the canvas font really is. */

const FAMILY = 'Inter, "Inter Variable", system-ui, sans-serif';

/** @type {Record<string, string>} */
export const FONTS = {
  title: `600 13.5px ${FAMILY}`,
  small: `600 12px ${FAMILY}`,
  sub: `400 12px ${FAMILY}`,
  label: `500 12px ${FAMILY}`,
  heading: `600 13px ${FAMILY}`,
};

/** @type {CanvasRenderingContext2D | null} */
let pen = null;
/** @type {Map<string, number>} */
const widths = new Map();

/** Forgets what was measured; call it once the fonts have arrived. */
export function forgetWidths() {
  widths.clear();
}

/**
 * The width of a text in canvas units.
 *
 * @param {string} text
 * @param {string} font one of FONTS
 */
export function textWidth(text, font) {
  const key = font + '\n' + text;
  let width = widths.get(key);
  if (width === undefined) {
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return text.length * 7;
    pen.font = FONTS[font];
    width = pen.measureText(text).width;
    if (widths.size > 20000) widths.clear();
    widths.set(key, width);
  }
  return width;
}

/**
 * Cuts a text to a width, with an ellipsis.
 *
 * @param {string} text
 * @param {number} width
 * @param {string} font
 */
export function clip(text, width, font) {
  if (textWidth(text, font) <= width) return text;
  let low = 0, high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textWidth(text.slice(0, middle).trimEnd() + '…', font) <= width) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, low).trimEnd() + '…';
}

/**
 * Breaks a text into at most so many lines; what does not fit ends in an ellipsis.
 * A word longer than a line is broken where it must be.
 *
 * @param {string} text
 * @param {number} width
 * @param {string} font
 * @param {number} most
 * @returns {string[]}
 */
export function wrap(text, width, font, most) {
  const words = text.split(/\s+/).filter(Boolean);
  /** @type {string[]} */
  const lines = [];
  let line = '';
  while (words.length > 0) {
    const word = words[0];
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer, font) <= width) {
      line = longer;
      words.shift();
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(clip([line, ...words].filter(Boolean).join(' '), width, font));
      return lines;
    }
    if (line) {
      lines.push(line);
      line = '';
      continue;
    }
    const head = fitting(word, width, font);
    lines.push(head);
    words[0] = word.slice(head.length);
  }
  if (line) lines.push(line);
  return lines;
}

/**
 * As much of a word as fits, at least one letter.
 *
 * @param {string} word
 * @param {number} width
 * @param {string} font
 */
function fitting(word, width, font) {
  let n = word.length;
  while (n > 1 && textWidth(word.slice(0, n), font) > width) n--;
  return word.slice(0, n);
}

/**
 * Breaks a name into at most so many lines without breaking words: one that is longer
 * than a line ends in an ellipsis, and so does a name of more lines.
 *
 * @param {string} text
 * @param {number} width
 * @param {string} font
 * @param {number} most
 */
export function fold(text, width, font, most) {
  const words = text.split(/\s+/).filter(Boolean);
  /** @type {string[]} */
  const lines = [];
  for (const word of words) {
    const last = lines[lines.length - 1], longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  const cut = shown.map((line) => clip(line, width, font));
  return { lines: cut, whole: cut.join(' ') === words.join(' ') };
}
