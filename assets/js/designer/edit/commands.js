/**
 * The commands beyond moving things about: new properties, names, conditions,
 * process data. They stand on the same stack, so one undo covers all.
 *
 * @typedef {import('../types.js').Change} Change
 */
import { withMembers } from '../document/json.js';
import { idOf } from '../document/model.js';

export const UPDATE = 'document.update';

/** Replaces pieces of the document by others; what they were is kept for undo. */
class UpdateHandler {
  static $inject = ['documentModel', 'eventBus'];

  /** @param {import('../document/model.js').DocumentModel} model @param {any} eventBus */
  constructor(model, eventBus) {
    this.model = model;
    this.eventBus = eventBus;
  }

  /** @param {any} context */
  execute(context) {
    return this.swap(context);
  }

  /** @param {any} context */
  revert(context) {
    return this.swap(context);
  }

  /** What is set changes places with what was there, so that the same act does and undoes. @param {any} context */
  swap(context) {
    /** @type {Set<any>} */
    const changed = new Set();
    for (const item of context.set) {
      const { element, key } = item;
      [element[key], item.value] = [item.value, element[key]];
      if (key === 'order') changed.add(element.source);
      changed.add(element);
      for (const c of element.outgoing ?? element.source?.outgoing ?? []) changed.add(c);
    }
    if (context.head) {
      [this.model.head, context.head] = [context.head, this.model.head];
      this.eventBus.fire('document.head.changed', { head: this.model.head });
    }
    return [...changed].filter((e) => e?.parent);
  }
}

export class Commands {
  static $inject = ['commandStack', 'documentModel', 'elementRegistry', 'looks', 'eventBus', 'modeling'];

  /**
   * @param {any} commandStack
   * @param {import('../document/model.js').DocumentModel} model
   * @param {any} registry
   * @param {import('../draw/looks.js').Looks} looks
   * @param {any} eventBus
   * @param {any} modeling
   */
  constructor(commandStack, model, registry, looks, eventBus, modeling) {
    this.stack = commandStack;
    this.model = model;
    this.registry = registry;
    this.looks = looks;
    commandStack.registerHandler(UPDATE, UpdateHandler);
    eventBus.on(`commandStack.${UPDATE}.postExecuted`, (/** @type {any} */ { context }) => {
      for (const connection of context.shifted) if (connection.parent) modeling.layoutConnection(connection);
    });
  }

  /**
   * One change, one step of undo. Parts about what is not there are left out.
   *
   * @param {Change} change
   * @param {string} [label] what was done, for the undo button
   */
  apply(change, label = 'Change') {
    /** @type {any[]} */
    const set = [], shifted = [];
    for (const [id, members] of Object.entries(change.blocks ?? {})) {
      const shape = this.find(id, 'block');
      if (!shape) continue;
      const value = withMembers(shape.block, members);
      const before = this.looks.exits(shape.block).map((e) => e.name).join();
      if (change.facts?.[id]) this.looks.learn(value, change.facts[id]);
      if (value === shape.block) continue;
      if (before !== this.looks.exits(value).map((e) => e.name).join()) shifted.push(...shape.outgoing);
      set.push({ element: shape, key: 'block', value });
    }
    for (const [id, members] of Object.entries(change.flows ?? {})) {
      const connection = this.find(id, 'flow');
      const value = connection && withMembers(connection.flow, members);
      if (!value || value === connection.flow) continue;
      if ((value.exit ?? '') !== (connection.flow.exit ?? '')) shifted.push(connection);
      set.push({ element: connection, key: 'flow', value });
    }
    for (const key of /** @type {const} */ (['lane', 'pool'])) {
      for (const [id, members] of Object.entries(change[`${key}s`] ?? {})) {
        const element = this.find(id, key);
        const value = element && withMembers(element[key], members);
        if (value && value !== element[key]) set.push({ element, key, value });
      }
    }
    set.push(...this.reordered(change.order ?? []));
    const head = change.document ? withMembers(this.model.head, change.document) : this.model.head;
    if (set.length === 0 && head === this.model.head) return;
    this.stack.execute(UPDATE, { set, shifted, head: head === this.model.head ? null : head, label });
  }

  /** Gives flows the places of the document they have among them, in a new order. @param {string[]} ids */
  reordered(ids) {
    const flows = ids.map((id) => this.find(id, 'flow')).filter(Boolean);
    const places = flows.map((f) => f.order).sort((a, b) => a - b);
    return flows.map((element, i) => ({ element, key: 'order', value: places[i] })).filter((item) => item.value !== item.element.order);
  }

  /**
   * The element of a piece of the document.
   *
   * @param {string} id
   * @param {'block' | 'flow' | 'pool' | 'lane'} [kind]
   */
  find(id, kind) {
    const direct = this.registry.get(id);
    const fits = (/** @type {any} */ e) => e && idOf(e) === id && (kind ? e[kind] : e.block || e.flow || e.pool || e.lane);
    return fits(direct) ? direct : this.registry.find(fits);
  }
}
