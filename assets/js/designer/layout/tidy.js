/** "Tidy up": lays all blocks out anew, as one command. */
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { layoutBlocks } from './missing.js';

const COMMAND = 'layout.tidy';

export class Tidy extends CommandInterceptor {
  static $inject = ['eventBus', 'commandStack', 'modeling', 'elementRegistry', 'looks', 'documentModel', 'view'];

  /**
   * @param {any} eventBus
   * @param {any} commandStack
   * @param {any} modeling
   * @param {any} registry
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('../document/model.js').DocumentModel} model
   * @param {import('../view/view.js').View} view
   */
  constructor(eventBus, commandStack, modeling, registry, looks, model, view) {
    super(eventBus);
    this.stack = commandStack;
    this.modeling = modeling;
    this.registry = registry;
    this.looks = looks;
    this.model = model;
    this.view = view;
    commandStack.register(COMMAND, { preExecute: () => this.move() });
  }

  all() {
    this.stack.execute(COMMAND, { label: 'Tidy up' });
    this.view.begin();
  }

  /** Blocks of drawn pools stay: their lanes say where they belong. */
  move() {
    const shapes = this.registry.filter((/** @type {any} */ e) => e.block && !inPool(e)).sort((/** @type {any} */ a, /** @type {any} */ b) => a.order - b.order);
    if (shapes.length === 0) return;
    const blocks = shapes.map((/** @type {any} */ s) => ({ ...s.block, parent: s.parent.block?.id, host: s.host?.block.id }));
    const flows = this.registry.filter((/** @type {any} */ e) => e.flow && !inPool(e.source)).sort((/** @type {any} */ a, /** @type {any} */ b) => a.order - b.order)
      .map((/** @type {any} */ c) => ({ ...c.flow, from: c.source.block.id, to: c.target.block.id }));
    const byId = new Map(shapes.map((/** @type {any} */ s) => [s.block.id, s]));
    const places = layoutBlocks(blocks, flows, this.looks, (block) => byId.get(block.id));
    const first = shapes[0], at = places.get(first.block.id);
    const dx = at ? Math.round((first.x - at.x) / 10) * 10 : 0, dy = at ? Math.round((first.y - at.y) / 10) * 10 : 0;
    for (const shape of shapes) {
      const place = places.get(shape.block.id);
      if (!place) continue;
      const by = { x: place.x + dx - shape.x, y: place.y + dy - shape.y };
      if (place.width !== shape.width || place.height !== shape.height) this.modeling.resizeShape(shape, { ...place, x: place.x + dx, y: place.y + dy }, undefined, { attachSupport: false, layout: false });
      else if (by.x || by.y) this.modeling.moveShape(shape, by, undefined, undefined, { recurse: false, layout: false });
    }
    for (const shape of shapes) {
      for (const connection of shape.outgoing) {
        connection.bent = false;
        this.modeling.layoutConnection(connection);
      }
    }
  }
}

/** @param {any} shape */
function inPool(shape) {
  for (let at = shape.parent; at; at = at.parent) if (at.pool) return true;
  return false;
}
