/** The buttons above what is selected. */
import { html, iconButton } from './dom.js';

const ABOVE = 50;

export class Toolbar {
  static $inject = ['eventBus', 'canvas', 'looks', 'selection', 'editorActions', 'connect', 'rename', 'lanes', 'distributeElements', 'walk'];

  /**
   * @param {any} eventBus
   * @param {any} canvas
   * @param {import('../draw/looks.js').Looks} looks
   * @param {any} selection
   * @param {any} actions
   * @param {import('./connect.js').Connect} connect
   * @param {import('./rename.js').Rename} rename
   * @param {import('./lanes.js').Lanes} lanes
   * @param {any} distribute
   * @param {import('../view/walk.js').Walk} walk
   */
  constructor(eventBus, canvas, looks, selection, actions, connect, rename, lanes, distribute, walk) {
    this.distribute = distribute;
    this.walk = walk;
    this.lanes = lanes;
    this.eventBus = eventBus;
    this.canvas = canvas;
    this.looks = looks;
    this.selection = selection;
    this.actions = actions;
    this.connect = connect;
    this.rename = rename;
    this.bar = html('div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'What to do with the selection', hidden: '' });
    if (looks.readOnly) return;
    for (const type of ['mousedown', 'click', 'dblclick']) this.bar.addEventListener(type, (/** @type {Event} */ e) => e.stopPropagation());
    this.bar.addEventListener('keydown', (/** @type {KeyboardEvent} */ e) => this.key(e));
    eventBus.on('canvas.init', () => canvas.getContainer().append(this.bar));
    eventBus.on('selection.changed', () => this.show());
    eventBus.on(['elements.changed', 'canvas.viewbox.changed'], () => this.follow());
    eventBus.on(['drag.start', 'rename.begin'], () => this.hide());
    eventBus.on(['drag.ended', 'drag.canceled', 'rename.end'], () => this.show());
  }

  hide() {
    this.bar.hidden = true;
  }

  /** Puts the focus on the first button. */
  enter() {
    this.bar.querySelector('button')?.focus();
    return true;
  }

  /** The arrows go from button to button, Escape and Tab back to what is selected. @param {KeyboardEvent} e */
  key(e) {
    const all = [...this.bar.querySelectorAll('button')];
    const at = all.indexOf(/** @type {HTMLButtonElement} */ (e.target));
    const to = /** @type {Record<string, number>} */ ({ ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 })[e.key];
    if (to !== undefined) all[(to + all.length) % all.length].focus();
    else if (e.key === 'Escape' || e.key === 'Tab') this.walk.focus(this.selection.get()[0]);
    else return;
    e.preventDefault();
    e.stopPropagation();
  }

  show() {
    const selected = this.selection.get().filter((/** @type {any} */ e) => e.parent && (e.block || e.flow || e.lane || e.pool));
    if (selected.length === 0) return this.hide();
    const [one] = selected;
    const buttons = selected.length > 1 ? this.forMany(selected) : one.flow ? this.forFlow(one) : one.lane ? this.forLane(one) : one.pool ? this.forPool(one) : this.forBlock(one);
    this.bar.replaceChildren(...buttons);
    this.bar.hidden = false;
    this.follow();
  }

  /** @param {any} shape */
  forBlock(shape) {
    const out = [];
    if (this.looks.exits(shape.block).length > 0) {
      out.push(iconButton('plus', 'Add what comes next', () => this.eventBus.fire('picker.ask', { source: shape }), { keys: 'A' }));
      const arrow = iconButton('spline', 'Connect to another block', () => this.eventBus.fire('connect.keys', { source: shape }), { keys: 'C' });
      arrow.addEventListener('mousedown', (/** @type {MouseEvent} */ e) => {
        if (e.button === 0) this.connect.start(e, shape, this.connect.firstFree(shape));
      });
      out.push(arrow);
    }
    if (shape.block.kind !== 'note') out.push(iconButton('replace', 'Change what it is', () => this.eventBus.fire('picker.ask', { change: shape, title: 'What should it be?' })));
    out.push(iconButton('pencil', 'Rename', () => this.rename.begin(shape), { keys: 'F2' }), this.duplicate(), this.remove());
    return out;
  }

  /** @param {any} connection */
  forFlow(connection) {
    return [
      iconButton('plus', 'Insert a block here', () => this.eventBus.fire('picker.ask', { flow: connection }), { keys: 'A' }),
      iconButton('pencil', 'Name this flow', () => this.rename.begin(connection), { keys: 'F2' }),
      this.remove(),
    ];
  }

  /** @param {any} lane */
  forLane(lane) {
    return [
      iconButton('arrow-up-to-line', 'Add a lane above', () => this.lanes.add(lane, false)),
      iconButton('arrow-down-to-line', 'Add a lane below', () => this.lanes.add(lane, true)),
      iconButton('rows-2', 'Split this lane in two', () => this.lanes.split(lane)),
      iconButton('pencil', 'Rename', () => this.rename.begin(lane), { keys: 'F2' }),
      iconButton('trash-2', 'Delete this lane; its blocks stay', () => this.lanes.remove(lane), { keys: 'Del', className: 'canvas-button danger' }),
    ];
  }

  /** @param {any} pool */
  forPool(pool) {
    return [
      iconButton('rows-3', 'Add a lane', () => this.lanes.add(pool)),
      iconButton('pencil', 'Rename', () => this.rename.begin(pool), { keys: 'F2' }),
      ...(this.lanes.canErase() ? [iconButton('trash-2', 'Take the lanes away; the blocks stay', () => this.lanes.erase(pool), { keys: 'Del', className: 'canvas-button danger' })] : []),
    ];
  }

  /** @param {any[]} selected */
  forMany(selected) {
    const blocks = selected.filter((e) => e.block);
    const out = [html('span', { class: 'toolbar-count' }, [`${blocks.length || selected.length} selected`])];
    if (blocks.length > 1) {
      out.push(
        iconButton('align-horizontal-justify-center', 'Line up in a row', () => this.actions.trigger('alignElements', { type: 'middle' })),
        iconButton('align-vertical-justify-center', 'Line up in a column', () => this.actions.trigger('alignElements', { type: 'center' })),
      );
    }
    if (blocks.length > 2) {
      out.push(
        iconButton('align-horizontal-distribute-center', 'Same gaps from left to right', () => this.distribute.trigger(this.selection.get(), 'horizontal')),
        iconButton('align-vertical-distribute-center', 'Same gaps from top to bottom', () => this.distribute.trigger(this.selection.get(), 'vertical')),
      );
    }
    out.push(this.duplicate(), this.remove());
    return out;
  }

  duplicate() {
    return iconButton('copy', 'Duplicate', () => this.actions.trigger('duplicate'), { keys: 'Ctrl+D' });
  }

  remove() {
    return iconButton('trash-2', 'Delete', () => this.actions.trigger('removeSelection'), { keys: 'Del', className: 'canvas-button danger' });
  }

  follow() {
    if (this.bar.hidden) return;
    const selected = this.selection.get().filter((/** @type {any} */ e) => e.parent);
    if (selected.length === 0) return this.hide();
    const box = boundsOf(selected);
    const view = this.canvas.viewbox();
    const width = this.bar.childElementCount * 35 + 10; // measuring would make the browser lay everything out
    const strip = selected[0].lane || selected[0].pool; // over its name, not over the blocks in the middle
    const left = strip ? (box.x - view.x) * view.scale : (box.x + box.width / 2 - view.x) * view.scale - width / 2;
    const top = (box.y - view.y) * view.scale - ABOVE;
    const below = (box.y + box.height - view.y) * view.scale + 14;
    this.bar.style.left = `${Math.round(Math.max(8, Math.min(left, view.outer.width - width - 8)))}px`;
    this.bar.style.top = `${Math.round(top < 8 ? below : top)}px`;
  }
}

/** @param {any[]} elements @returns {import('../types.js').Rect} */
export function boundsOf(elements) {
  let x = Infinity, y = Infinity, right = -Infinity, bottom = -Infinity;
  const take = (/** @type {number} */ px, /** @type {number} */ py) => {
    x = Math.min(x, px);
    y = Math.min(y, py);
    right = Math.max(right, px);
    bottom = Math.max(bottom, py);
  };
  for (const e of elements) {
    if (e.waypoints) for (const p of e.waypoints) take(p.x, p.y);
    else {
      take(e.x, e.y);
      take(e.x + e.width, e.y + e.height);
    }
  }
  return { x, y, width: right - x, height: bottom - y };
}
