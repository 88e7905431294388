/**
 * What is dragged in from the palette passes the canvas' edge, and the picture must not
 * run away from under it: it scrolls at its edges only once the hand has been well inside.
 */
const WELL = 60;

export class CalmEdges {
  static $inject = ['eventBus', 'autoScroll', 'canvas'];

  /** @param {any} eventBus @param {any} autoScroll @param {any} canvas */
  constructor(eventBus, autoScroll, canvas) {
    let been = true;
    const scroll = autoScroll.startScroll.bind(autoScroll);
    eventBus.on('create.init', () => void (been = false));
    eventBus.on('drag.cleanup', () => void (been = true));
    autoScroll.startScroll = (/** @type {import('../types.js').Point} */ point) => {
      const { width, height } = canvas.getSize();
      been ||= Math.min(point.x, point.y, width - point.x, height - point.y) > WELL;
      if (been) scroll(point);
    };
  }
}
