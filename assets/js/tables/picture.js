/**
 * The picture of decisions that use each other: what is used stands below what uses
 * it. Nodes are buttons in the order in which things are decided; the lines between
 * them are told to screen readers by each node's own words.
 *
 * @typedef {import('./requirements.js').Model} Model
 */
import { svg } from '../designer/draw/svg.js';
import { el, icon } from './dom.js';
import { all, KINDS, local, logicName } from './requirements.js';

const WIDE = 180, HIGH = 80, EDGE = 24;

export class Picture {
  /** @param {HTMLElement} place @param {(id: string) => void} open */
  constructor(place, open) {
    this.place = place;
    this.open = open;
  }

  /**
   * @param {Model} m
   * @param {any} answer  what the server says: places, order, problems, test
   * @param {string} current  id of the node that is open
   */
  draw(m, answer, current) {
    /** @type {Map<string, {x: number, y: number}>} */
    const at = new Map((answer.places ?? []).map((/** @type {any} */ p) => [p.id, { x: p.x + EDGE, y: p.y + EDGE }]));
    const focused = document.activeElement instanceof HTMLElement && this.place.contains(document.activeElement) ? document.activeElement.dataset.node : null;
    const wide = Math.max(0, ...[...at.values()].map((p) => p.x)) + WIDE + EDGE, high = Math.max(0, ...[...at.values()].map((p) => p.y)) + HIGH + EDGE;
    const lines = svg('svg', { class: 'picture__lines', width: wide, height: high, 'aria-hidden': 'true' });
    const nodes = all(m).filter((x) => at.has(x.node.id));
    for (const { node } of nodes) for (const r of node.requires ?? node.outputs ?? []) this.line(lines, m, at.get(local(r)), at.get(node.id), nodes.find((x) => x.node.id === local(r))?.kind === 'knowledge', current === node.id || current === local(r));
    const order = answer.order ?? [];
    const buttons = nodes.sort((a, b) => order.indexOf(a.node.id) - order.indexOf(b.node.id)).map(({ kind, node }) => this.node(m, kind, node, /** @type {any} */ (at.get(node.id)), answer, current));
    const sheet = el('div', { class: 'picture__sheet' }, lines, ...buttons);
    sheet.style.width = `${wide}px`;
    sheet.style.height = `${high}px`;
    this.place.replaceChildren(sheet);
    if (focused) this.button(focused)?.focus({ preventScroll: true });
  }

  /** @param {string} id @returns {HTMLElement | null} */
  button(id) {
    return this.place.querySelector(`[data-node="${CSS.escape(id)}"]`);
  }

  /** @param {SVGElement} into @param {Model} m @param {any} from @param {any} to @param {boolean} knowledge @param {boolean} near */
  line(into, m, from, to, knowledge, near) {
    if (!from || !to) return;
    const x1 = from.x + WIDE / 2, y1 = from.y, x2 = to.x + WIDE / 2, y2 = to.y + HIGH, bend = Math.max(20, Math.abs(y1 - y2) / 2);
    svg('path', { d: `M${x1} ${y1}C${x1} ${y1 - bend} ${x2} ${y2 + bend} ${x2} ${y2 + 7}`, class: `picture__line${knowledge ? ' picture__line--knowledge' : ''}${near ? ' is-near' : ''}` }, into);
    svg('path', { d: `M${x2} ${y2 + 1}l-5 9h10z`, class: `picture__head${near ? ' is-near' : ''}` }, into);
  }

  /** @param {Model} m @param {import('./requirements.js').Kind} kind @param {any} node @param {{x: number, y: number}} at @param {any} answer @param {string} current */
  node(m, kind, node, at, answer, current) {
    const wrong = answer.problems?.filter((/** @type {any} */ p) => p.node === node.id) ?? [];
    const said = answer.test?.said?.filter((/** @type {any} */ s) => s.node === node.id).at(-1);
    const uses = (node.requires ?? node.outputs ?? []).map((/** @type {string} */ r) => all(m).find((x) => x.node.id === local(r))?.node.name).filter(Boolean);
    const under = said ? said.value : kind === 'input' ? answer.nodes?.[node.id]?.type || 'Any value' : kind === 'service' ? 'Kept as it is' : logicName(node.logic);
    const button = el('button', {
      type: 'button', class: `picture__node picture__node--${kind}${said ? ' is-said' : ''}${wrong.length ? ' is-wrong' : ''}`, 'data-node': node.id,
      'aria-current': node.id === current ? 'true' : null, title: node.documentation, onclick: () => this.open(node.id),
    },
    el('span', { class: 'picture__kind' }, wrong.length ? icon('circle-alert') : null, KINDS[kind], wrong.length ? el('span', { class: 'sr-only' }, ', has something to mend') : null),
    el('span', { class: 'picture__name' }, node.name),
    el('span', { class: 'picture__under' }, under),
    el('span', { class: 'sr-only' }, uses.length ? `uses ${uses.join(', ')}` : ''));
    button.style.left = `${at.x}px`;
    button.style.top = `${at.y}px`;
    return button;
  }
}
