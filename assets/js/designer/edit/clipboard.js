/**
 * Copy, cut, paste, duplicate. What is copied is plain JSON kept by the browser, so
 * it can be pasted into another process in another tab.
 */
import { parse, stringify } from '../document/json.js';
import { boundsOf } from './toolbar.js';
import { middleOfView } from './picker.js';
import { common } from '../document/read.js';

const KEY = 'segue.clipboard';
const ASIDE = 30;

export class Clipboard {
  static $inject = ['editorActions', 'selection', 'elementFactory', 'modeling', 'canvas', 'looks', 'eventBus', 'space'];

  /**
   * @param {any} actions
   * @param {any} selection
   * @param {import('./elements.js').Elements} factory
   * @param {any} modeling
   * @param {any} canvas
   * @param {import('../draw/looks.js').Looks} looks
   * @param {any} eventBus
   * @param {import('../route/space.js').Space} space
   */
  constructor(actions, selection, factory, modeling, canvas, looks, eventBus, space) {
    this.selection = selection;
    this.factory = factory;
    this.modeling = modeling;
    this.canvas = canvas;
    this.looks = looks;
    this.eventBus = eventBus;
    this.space = space;
    this.pasted = 0;
    actions.register({
      copy: () => this.copy(),
      ...(looks.readOnly ? {} : {
        cut: () => this.copy() && actions.trigger('removeSelection'),
        paste: () => this.paste(),
        duplicate: () => this.duplicate(),
      }),
    });
  }

  /** The selection with all that lies in it or sits on it. */
  chosen() {
    const all = new Set(this.selection.get().filter((/** @type {any} */ e) => e.block && e.parent));
    for (const shape of all) {
      for (const child of shape.children ?? []) if (child.block) all.add(child);
      for (const attached of shape.attachers ?? []) all.add(attached);
    }
    for (const shape of all) if (shape.host && !all.has(shape.host)) all.delete(shape);
    return all;
  }

  fragment() {
    const shapes = this.chosen();
    const flows = [...shapes].flatMap((s) => s.outgoing).filter((c) => shapes.has(c.target));
    return {
      blocks: [...shapes].sort((a, b) => a.order - b.order).map((s) => ({
        block: { ...s.block, parent: s.parent.block?.id, host: s.host?.block.id },
        x: s.x, y: s.y, width: s.width, height: s.height, facts: this.looks.factsOf(s.block),
      })),
      flows: flows.sort((a, b) => a.order - b.order).map((c) => ({ flow: { ...c.flow, from: c.source.block.id, to: c.target.block.id }, points: c.waypoints.map((/** @type {any} */ p) => ({ x: p.x, y: p.y })) })),
    };
  }

  copy() {
    const fragment = this.fragment();
    if (fragment.blocks.length === 0) return false;
    try {
      localStorage.setItem(KEY, stringify(fragment));
    } catch {
      this.eventBus.fire('announce', { text: 'This is too much to copy.' });
      return false;
    }
    this.pasted = 0;
    this.eventBus.fire('announce', { text: fragment.blocks.length === 1 ? 'Copied 1 block.' : `Copied ${fragment.blocks.length} blocks.` });
    return true;
  }

  paste() {
    const text = localStorage.getItem(KEY);
    if (!text) return;
    const fragment = parse(text);
    this.pasted++;
    const box = boundsOf(fragment.blocks);
    const view = this.canvas.viewbox();
    const seen = box.x < view.x + view.width && view.x < box.x + box.width && box.y < view.y + view.height && view.y < box.y + box.height;
    const middle = middleOfView(this.canvas);
    const by = seen ? { x: ASIDE * this.pasted, y: ASIDE * this.pasted } : { x: round(middle.x - box.x - box.width / 2), y: round(middle.y - box.y - box.height / 2) };
    this.add(fragment, by);
  }

  duplicate() {
    const fragment = this.fragment();
    if (fragment.blocks.length === 0) return;
    const box = boundsOf(fragment.blocks);
    let y = round(box.height + 44);
    const taken = () => [...this.space.shapes.touching({ ...box, y: box.y + y - 10 })].some((e) => this.looks.block(e.owner).form !== 'container');
    for (let tries = 0; tries < 12 && taken(); tries++) y += 60;
    this.add(fragment, { x: 0, y });
  }

  /** @param {any} fragment @param {import('../types.js').Point} by */
  add(fragment, by) {
    /** @type {Map<string, any>} */
    const made = new Map();
    const elements = [];
    for (const { block, x, y, width, height, facts } of fragment.blocks) {
      const shape = this.factory.newBlock(block.kind, { x: x + by.x, y: y + by.y, width, height });
      const { parent, host, lane, ...rest } = block;
      void lane;
      shape.block = { ...rest, id: shape.block.id };
      if (facts) this.looks.learn(shape.block, facts);
      if (parent && made.has(parent)) shape.parent = made.get(parent);
      if (host && made.has(host)) shape.host = made.get(host);
      made.set(block.id, shape);
      elements.push(shape);
    }
    for (const { flow, points } of fragment.flows) {
      const source = made.get(flow.from), target = made.get(flow.to);
      if (!source || !target) continue;
      const { id, from, to, ...rest } = flow;
      void [id, from, to];
      const waypoints = points.map((/** @type {any} */ p) => ({ x: p.x + by.x, y: p.y + by.y }));
      elements.push(this.factory.createConnection({ flow: rest, source, target, waypoints, parent: common(source, target) ?? undefined }));
    }
    this.create(elements);
  }

  /** As one command; createElements wants the middle of it all. @param {any[]} elements */
  create(elements) {
    const box = boundsOf(elements);
    const position = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    const made = this.modeling.createElements(elements, position, this.ground(), { autoSelect: false });
    this.selection.select(made.filter((/** @type {any} */ e) => e.block && !e.parent?.block));
  }

  ground() {
    return this.canvas.getRootElement();
  }
}

/** @param {number} n */
function round(n) {
  return Math.round(n / 10) * 10;
}
