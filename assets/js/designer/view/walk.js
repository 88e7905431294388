/** The order of blocks along the flow, for Tab and for reading aloud. */

export class Walk {
  static $inject = ['eventBus', 'elementRegistry', 'selection', 'view', 'canvas', 'looks'];

  /**
   * @param {any} eventBus
   * @param {any} registry
   * @param {any} selection
   * @param {import('./view.js').View} view
   * @param {any} canvas
   * @param {import('../draw/looks.js').Looks} looks
   */
  constructor(eventBus, registry, selection, view, canvas, looks) {
    this.eventBus = eventBus;
    this.registry = registry;
    this.selection = selection;
    this.view = view;
    this.canvas = canvas;
    this.looks = looks;
    /** @type {any[] | null} */
    this.known = null;
    // a click on what is selected keeps it; diagram-js would let go of it
    eventBus.on('element.click', 1500, (/** @type {any} */ { element, originalEvent }) => {
      const selected = selection.get();
      return selected.length === 1 && selected[0] === element && !originalEvent.shiftKey ? true : undefined;
    });
    eventBus.on(['elements.changed', 'shape.added', 'shape.removed', 'connection.added', 'connection.removed'], () => {
      this.known = null;
    });
  }

  /** All blocks, each after one that leads to it, as far as the flow allows. @returns {any[]} */
  order() {
    if (this.known) return this.known;
    const blocks = this.registry.filter((/** @type {any} */ e) => e.block).sort((/** @type {any} */ a, /** @type {any} */ b) => a.order - b.order);
    /** @type {Set<any>} */
    const out = new Set();
    const visit = (/** @type {any} */ first) => {
      const stack = [first];
      while (stack.length > 0) {
        const shape = stack.pop();
        if (out.has(shape)) continue;
        out.add(shape);
        const next = shape.outgoing.map((/** @type {any} */ c) => c.target).sort((/** @type {any} */ a, /** @type {any} */ b) => a.y - b.y);
        const inner = (shape.children ?? []).filter((/** @type {any} */ c) => c.block && c.incoming.length === 0);
        const attached = (shape.attachers ?? []).filter((/** @type {any} */ a) => a.block);
        stack.push(...[...inner, ...attached, ...next].reverse());
      }
    };
    for (const shape of blocks) if (shape.incoming.length === 0 && !shape.host && !shape.parent?.block) visit(shape);
    for (const shape of blocks) visit(shape);
    return (this.known = [...out]);
  }

  /**
   * Goes to the next or previous block; false at the ends, where the browser goes on.
   *
   * @param {boolean} back
   */
  tab(back) {
    const order = this.order();
    const [current] = this.selection.get();
    const at = current?.flow ? order.indexOf(current.source) + (back ? 1 : 0) : order.indexOf(current);
    const next = at < 0 ? (back ? undefined : order[0]) : order[at + (back ? -1 : 1)];
    if (!next) {
      this.selection.select(null);
      return false;
    }
    this.go(next);
    return true;
  }

  /** Follows the flow. @param {string} key */
  along(key) {
    const [current] = this.selection.get();
    const shape = current?.block ? current : current?.source ?? this.order()[0];
    if (!shape) return false;
    const siblings = () => {
      const before = shape.incoming[0]?.source;
      return before ? before.outgoing.map((/** @type {any} */ c) => c.target).sort((/** @type {any} */ a, /** @type {any} */ b) => a.y - b.y) : [shape];
    };
    let next;
    if (key === 'ArrowRight') next = shape.outgoing[0]?.target;
    else if (key === 'ArrowLeft') next = shape.incoming[0]?.source;
    else next = siblings()[siblings().indexOf(shape) + (key === 'ArrowDown' ? 1 : -1)];
    if (next) this.go(next);
    return true;
  }

  /** Selects a block, shows it and puts the focus on it. @param {any} shape */
  go(shape) {
    this.selection.select(shape);
    this.view.reveal(shape);
    this.view.cull();
    this.focus(shape);
  }

  /** @param {any} shape */
  focus(shape) {
    const gfx = this.registry.getGraphics(shape);
    gfx?.focus({ preventScroll: true });
  }
}
