/** Small pieces of the component kit, for what scripts draw themselves. */

/**
 * @param {string} tag
 * @param {Record<string, any>} attrs  "on…": a listener; false, null and undefined are left out
 * @param {(Node | string | null)[]} kids
 * @returns {any}
 */
export function el(tag, attrs = {}, ...kids) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'value') /** @type {any} */ (node).value = value;
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...kids.filter((k) => k !== null));
  return node;
}

/** @param {string} name */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', window.segue.icon(name));
  svg.append(use);
  return svg;
}

/** @param {string} label @param {string} id @param {...Node} kids */
export const field = (label, id, ...kids) => el('div', { class: 'field' }, el('label', { class: 'field__label', for: id }, el('span', {}, label)), ...kids);

/** @param {Record<string, any>} attrs @param {[string, string][]} options @param {string} value */
export function select(attrs, options, value) {
  const list = el('select', { class: 'input', ...attrs }, ...options.map(([v, label]) => el('option', { value: v }, label)));
  list.value = value;
  return el('span', { class: 'select' }, list, icon('chevron-down'));
}

/** @param {string} label @param {string} name of the icon @param {() => void} act @param {Record<string, any>} [more] */
export const press = (label, name, act, more = {}) => el('button', { type: 'button', class: 'btn btn--secondary btn--small', onclick: act, ...more }, icon(name), el('span', {}, label));

/** A button with only an icon. @param {string} label @param {string} name @param {() => void} act */
export const tool = (label, name, act) => el('button', { type: 'button', class: 'btn btn--ghost btn--small btn--icon', 'aria-label': label, title: label, onclick: act }, icon(name));

/** A field for an expression: paint behind, note and preview below. @param {string} id @param {string} value @param {Record<string, any>} attrs @param {boolean} [lines] */
export function formula(id, value, attrs = {}, lines = false) {
  const input = el(lines ? 'textarea' : 'input', { class: 'input input--code', id, spellcheck: 'false', autocomplete: 'off', 'aria-describedby': `${id}-note`, ...(lines ? { rows: '3' } : {}), ...attrs });
  input.value = value;
  const paint = el('div', { class: lines ? 'fx-paint fx-paint--lines' : 'fx-paint', 'aria-hidden': 'true' });
  const note = el('p', { class: 'fx-note', id: `${id}-note` }), preview = el('p', { class: 'fx-preview' });
  return { input, paint, note, preview, box: el('div', { class: 'decisions__formula' }, el('div', { class: 'fx' }, paint, input), note, preview) };
}
