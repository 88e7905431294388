/** Makes new blocks and flows. */
import ElementFactory from 'diagram-js/lib/core/ElementFactory';
import { sizeOf } from '../shapes.js';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

export class Elements extends ElementFactory {
  static $inject = ['looks', 'documentModel', 'elementRegistry'];

  /** @param {import('../draw/looks.js').Looks} looks @param {import('../document/model.js').DocumentModel} model @param {any} registry */
  constructor(looks, model, registry) {
    super();
    this.looks = looks;
    this.model = model;
    this.registry = registry;
  }

  /**
   * A new block, not yet on the canvas.
   *
   * @param {string} offer  a kind, or one of its presets
   * @param {any} [attrs]
   */
  newBlock(offer, attrs = {}) {
    const kind = this.looks.offers.get(offer) ?? this.looks.kind(offer);
    const kindName = kind?.kind ?? offer;
    const id = this.newId(kindName);
    this.looks.fresh.add(id);
    const block = { id, kind: kindName, ...(kind?.props ? { props: structuredClone(kind.props) } : {}) };
    return super.createShape({ ...sizeOf(kind, kindName), ...attrs, id, block, order: this.model.nextOrder() });
  }

  /**
   * diagram-js makes all elements here, flows with whatever its callers give it.
   *
   * @param {string} type
   * @param {any} [attrs]
   * @returns {any}
   */
  create(type, attrs = {}) {
    if (type !== 'connection' || attrs.flow?.id) return super.create(/** @type {any} */ (type), attrs);
    const id = this.newId('flow');
    return super.create('connection', /** @type {any} */ ({ ...attrs, id, flow: { id, from: '', ...attrs.flow, to: '' }, order: this.model.nextOrder() }));
  }

  /**
   * An id that is not in use, and a valid XML name.
   *
   * @param {string} stem
   */
  newId(stem) {
    for (;;) {
      const random = crypto.getRandomValues(new Uint8Array(7));
      const id = `${stem}_${Array.from(random, (n) => LETTERS[n % LETTERS.length]).join('')}`;
      if (!this.registry.get(id)) return id;
    }
  }
}
