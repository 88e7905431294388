/** Times in few words. */

const UNITS = /** @type {const} */ ([[60, ''], [60, 'min'], [24, 'h'], [7, 'd'], [Infinity, 'wk']]);

/**
 * How long ago, in one unit: "12 min", "2 h". Empty for what cannot be read, and within
 * the first minute: seconds would stand still on the canvas, or never.
 *
 * @param {string} since ISO time
 * @param {number} [now]  milliseconds
 */
export function ago(since, now = Date.now()) {
  const then = Date.parse(since);
  if (Number.isNaN(then)) return '';
  let amount = Math.max(0, (now - then) / 1000);
  for (const [size, name] of UNITS) {
    if (amount < size) return !name ? '' : `${Math.floor(amount)} ${name}`;
    amount /= size;
  }
  return '';
}

/**
 * The time of day, as the reader writes it: "10:42".
 *
 * @param {Date} date
 */
export function clock(date) {
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':'); // what knows all languages takes as long to wake as to draw a hundred cards
}

/** Where a browser does not say when nothing else is to be done, in ms. */
const UNHURRIED = 300;

/** Does something once nothing else is to be done. @param {() => void} act */
export function whenIdle(act) {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, UNHURRIED);
}
