/** What was added is brought into sight, with what it pushed away where there is room for both. */
export class InSight {
  static $inject = ['eventBus', 'view', 'dragging'];

  /** @param {any} eventBus @param {import('./view.js').View} view @param {any} dragging */
  constructor(eventBus, view, dragging) {
    /** @type {any[][]} */
    let [added, pushed] = [[], []];
    eventBus.on('commandStack.elements.create.postExecuted', (/** @type {any} */ { context }) => {
      added.push(...context.elements.filter((/** @type {any} */ e) => e.block));
    });
    eventBus.on('room.made', (/** @type {any} */ { shape }) => pushed.push(shape));
    eventBus.on('commandStack.changed', (/** @type {any} */ { trigger }) => {
      const [now, also] = [added, pushed].map((list) => list.filter((e) => e.parent));
      [added, pushed] = [[], []];
      if (trigger !== 'execute' || now.length === 0) return;
      const bring = () => view.bring(now, also);
      if (dragging.context()) eventBus.once('drag.cleanup', bring); // the hand is still on the picture
      else bring();
    });
  }
}
