/**
 * Moves the view calmly to another part of the picture; at once where motion is
 * reduced. Whoever takes hold of the picture meanwhile stops it.
 *
 * @typedef {import('../types.js').Rect} Rect
 */
const LASTS = 260;

export class Glide {
  /** @param {any} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    /** @type {Rect | null} where the view is going */
    this.goal = null;
    for (const type of ['pointerdown', 'wheel']) canvas.getContainer().addEventListener(type, () => (this.goal = null), { capture: true, passive: true });
  }

  /** @param {Rect} goal of the same size as the view */
  to(goal) {
    const from = this.now();
    if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) return void this.canvas.viewbox(goal);
    this.goal = goal;
    const began = performance.now();
    let last = from;
    const frame = (/** @type {number} */ time) => {
      if (this.goal !== goal || !same(this.now(), last)) return void (this.goal === goal && (this.goal = null));
      const share = Math.min(1, Math.max(0, (time - began) / LASTS)), eased = 1 - (1 - share) ** 3;
      this.canvas.viewbox({ ...goal, x: from.x + (goal.x - from.x) * eased, y: from.y + (goal.y - from.y) * eased });
      last = this.now();
      if (share < 1) requestAnimationFrame(frame);
      else this.goal = null;
    };
    requestAnimationFrame(frame);
  }

  /** @returns {Rect} */
  now() {
    const { x, y, width, height } = this.canvas.viewbox();
    return { x, y, width, height };
  }
}

/** @param {Rect} a @param {Rect} b */
function same(a, b) {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
