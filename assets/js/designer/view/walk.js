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
    this.leaving = false; // Tab goes on to what is beside the canvas
    /** @type {{of: any, into: boolean} | null} the block whose flows are gone through */
    this.at = null;
    eventBus.on('selection.changed', (/** @type {any} */ { newSelection }) => {
      if (newSelection.length > 0) this.leaving = false;
    });
    canvas.getContainer().addEventListener('focusout', (/** @type {FocusEvent} */ e) => {
      if (!canvas.getContainer().contains(/** @type {Node | null} */ (e.relatedTarget))) this.leaving = false;
    });
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
    if (this.leaving) return false;
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
    if (current?.flow && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      this.go(key === 'ArrowLeft' ? current.source : current.target);
      return true;
    }
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

  /** Lets go of what is selected, and next of the keys: Tab then leaves the canvas, however many blocks there are. */
  leave() {
    const [current] = this.selection.get();
    if (!current) this.leaving = true;
    this.selection.select(null);
    this.eventBus.fire('announce', { text: current ? 'Nothing is selected. Escape again, then Tab leaves the canvas.' : 'Tab leaves the canvas.' });
  }

  /**
   * Selects the next flow of the block that is selected.
   *
   * @param {boolean} into  one that leads to it, else one that leaves it
   */
  flows(into) {
    const [current] = this.selection.get();
    const of = current?.flow ? (this.at && this.at.into === into && [current.source, current.target].includes(this.at.of) ? this.at.of : into ? current.target : current.source) : current;
    if (!of?.block) return false;
    const all = (into ? of.incoming : of.outgoing).filter((/** @type {any} */ c) => c.flow).sort((/** @type {any} */ a, /** @type {any} */ b) => (into ? a.source.y - b.source.y : a.target.y - b.target.y));
    const next = all[(all.indexOf(current) + 1) % all.length];
    this.at = { of, into };
    if (next) this.go(next);
    else this.eventBus.fire('announce', { text: into ? 'Nothing leads to this block.' : 'Nothing leaves this block.', show: true });
    return true;
  }

  /** Selects a block or flow, shows it and puts the focus on it. @param {any} shape */
  go(shape) {
    this.selection.select(shape);
    this.view.reveal(shape);
    this.view.cull();
    this.focus(shape);
  }

  /** @param {any} shape */
  focus(shape) {
    const gfx = this.registry.getGraphics(shape);
    if (shape.flow && gfx) { // to those who hear the canvas lines are noise, but for the one that they went to
      gfx.setAttribute('tabindex', '-1');
      gfx.setAttribute('role', 'img');
      gfx.setAttribute('aria-label', 'Flow');
    }
    gfx?.focus({ preventScroll: true });
  }
}
