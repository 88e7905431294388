/**
 * "Tidy up": all blocks in columns along the flow. The server finds the places
 * (designer/layout); here they become one command, and the flows are drawn to them.
 */
import { labelSizes } from '../draw/flow.js';

const COMMAND = 'layout.tidy';
/** How far below a block the name of an exit that leads nowhere is seen. */
const STUB = 44;

/**
 * What the server is told of how the document is drawn: by flow, which exit it leaves
 * by, 0 the main one, and how wide its words are; by block, what its exits that lead
 * nowhere take up below it.
 *
 * @typedef {{sides: Record<string, number>, words: Record<string, number>, below: Record<string, number>}} Drawn
 * @typedef {(drawn: Drawn) => Promise<Record<string, import('../types.js').Bounds> | null>} Ask  places by block; null: there are none, and the author knows why
 */

export class Tidy {
  static $inject = ['commandStack', 'modeling', 'elementRegistry', 'looks', 'view', 'selection'];

  /**
   * @param {any} commandStack
   * @param {any} modeling
   * @param {any} registry
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('../view/view.js').View} view
   * @param {any} selection
   */
  constructor(commandStack, modeling, registry, looks, view, selection) {
    this.selection = selection;
    this.stack = commandStack;
    this.modeling = modeling;
    this.registry = registry;
    this.looks = looks;
    this.view = view;
    /** @type {Ask} */
    this.ask = async () => null;
    this.asked = false;
    commandStack.register(COMMAND, { preExecute: (/** @type {any} */ { places }) => this.move(places) });
  }

  async all() {
    if (this.asked) return;
    this.asked = true;
    const places = await this.ask(this.drawn()).finally(() => (this.asked = false));
    if (!places) return;
    this.stack.execute(COMMAND, { label: 'Tidy up', places });
    const [chosen] = this.selection.get();
    if (chosen?.parent) this.view.reveal(chosen);
    else this.view.fit();
  }

  /** @returns {Drawn} */
  drawn() {
    /** @type {Drawn} */
    const out = { sides: {}, words: {}, below: {} };
    for (const shape of this.registry.filter((/** @type {any} */ e) => e.block)) {
      const used = new Set(shape.outgoing.map((/** @type {any} */ c) => c.flow.exit ?? ''));
      if (this.looks.exits(shape.block).slice(1).some((e) => !used.has(e.name))) out.below[shape.block.id] = STUB;
    }
    for (const connection of this.registry.filter((/** @type {any} */ e) => e.flow)) {
      const { flow, source } = connection;
      const words = this.looks.flowLabel(connection);
      out.sides[flow.id] = Math.max(0, this.looks.exits(source.block).findIndex((e) => e.name === (flow.exit ?? '')));
      if (words) out.words[flow.id] = labelSizes(words)[0].width;
    }
    return out;
  }

  /** The first block that moves stays where it is, and all others go with it. @param {Record<string, import('../types.js').Bounds>} places */
  move(places) {
    const shapes = this.registry.filter((/** @type {any} */ e) => e.block && places[e.block.id]).sort((/** @type {any} */ a, /** @type {any} */ b) => a.order - b.order);
    if (shapes.length === 0) return;
    const [first] = shapes, at = places[first.block.id];
    const dx = Math.round((first.x - +at.x) / 10) * 10, dy = Math.round((first.y - +at.y) / 10) * 10;
    for (const shape of shapes) {
      const place = places[shape.block.id];
      const to = { x: +place.x + dx, y: +place.y + dy, width: +place.w, height: +place.h };
      if (to.width !== shape.width || to.height !== shape.height) this.modeling.resizeShape(shape, to, undefined, { attachSupport: false, layout: false });
      else if (to.x !== shape.x || to.y !== shape.y) this.modeling.moveShape(shape, { x: to.x - shape.x, y: to.y - shape.y }, undefined, undefined, { recurse: false, layout: false });
    }
    for (const shape of shapes) {
      for (const connection of shape.outgoing) {
        connection.bent = false;
        this.modeling.layoutConnection(connection);
      }
    }
  }
}
