/** Small helpers to make HTML. Text is always text: nothing here reads markup. */

/**
 * @param {string} name
 * @param {Record<string, string | undefined>} [attributes]
 * @param {(Node | string)[]} [children]
 * @returns {any}
 */
export function html(name, attributes = {}, children = []) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** Where the sprite of icons is; set once by the canvas. */
let sprite = '';

/** @param {string} address */
export function setSprite(address) {
  sprite = address;
}

/**
 * An icon from the sprite.
 *
 * @param {string} name
 * @returns {Element}
 */
export function iconOf(name) {
  const NS = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(NS, 'svg');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('viewBox', '0 0 24 24');
  const use = document.createElementNS(NS, 'use');
  use.setAttribute('href', `${sprite}#${name}`);
  picture.append(use);
  return picture;
}

/**
 * A button with an icon; its name is a tooltip and what is read out.
 *
 * @param {string} icon
 * @param {string} name
 * @param {(event: MouseEvent) => void} act
 * @param {{keys?: string, className?: string, text?: string}} [more]
 */
export function iconButton(icon, name, act, { keys, className, text } = {}) {
  const button = html('button', {
    type: 'button', class: className ?? 'canvas-button', 'aria-label': name, 'data-tip': keys ? `${name} (${keys})` : name, // a title would be heard a second time
  }, [iconOf(icon)]);
  if (text) button.append(html('span', {}, [text]));
  button.addEventListener('click', act);
  return button;
}
