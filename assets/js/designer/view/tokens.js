/** Tokens that glide along flows, those of branches together, each after the one that led to it. */
import { svg } from '../draw/svg.js';

const GLIDE = 400;
/** A long way is gone faster, so that nobody waits. */
const LONGEST = 3200;

export class Tokens {
  /** @param {any} stage  the canvas they go on */
  constructor(stage) {
    this.stage = stage;
    this.turn = 0;
  }

  /**
   * Lets tokens go over flows in the order in which they were taken.
   *
   * @param {string[]} flows
   * @param {(flow: string) => void} starts  is told of each as it sets out
   * @returns {Promise<boolean>} false where others set out before these arrived
   */
  async go(flows, starts) {
    this.stop();
    const turn = this.turn;
    const trips = this.plan(flows);
    if (trips.length === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return true;
    const end = Math.max(...trips.map((t) => t.at)) + GLIDE;
    const speed = Math.max(1, end / LONGEST);
    const layer = this.stage.diagram.get('canvas').getLayer('tokens', 10);
    const began = performance.now();
    return new Promise((done) => {
      const frame = (/** @type {number} */ now) => {
        if (turn !== this.turn) return done(false);
        const time = Math.max(0, now - began) * speed;
        for (const trip of trips) this.move(trip, (time - trip.at) / GLIDE, layer, starts);
        if (time < end) return requestAnimationFrame(frame);
        this.clear(layer);
        return done(true);
      };
      requestAnimationFrame(frame);
    });
  }

  stop() {
    this.turn++;
    if (this.stage.diagram.get('canvas').getLayer) this.clear(this.stage.diagram.get('canvas').getLayer('tokens', 10));
  }

  /** @param {Element} layer */
  clear(layer) {
    layer.replaceChildren();
  }

  /**
   * When each sets out: as soon as one has come to where it begins.
   *
   * @param {string[]} flows
   */
  plan(flows) {
    const registry = this.stage.diagram.get('elementRegistry');
    /** @type {Map<any, number>} */
    const there = new Map();
    return flows.flatMap((flow) => {
      const line = registry.find((/** @type {any} */ e) => e.flow?.id === flow);
      if (!line) return [];
      const at = there.get(line.source) ?? 0;
      there.set(line.target, Math.max(there.get(line.target) ?? 0, at + GLIDE));
      return [{ flow, at, points: line.waypoints, length: lengthOf(line.waypoints), dot: /** @type {any} */ (null), over: false }];
    });
  }

  /** @param {any} trip @param {number} share @param {Element} layer @param {(flow: string) => void} starts */
  move(trip, share, layer, starts) {
    if (share < 0 || trip.over) return;
    if (!trip.dot) {
      starts(trip.flow);
      trip.dot = svg('circle', { class: 'token', r: 7 }, layer);
    }
    const eased = share < 0.5 ? 2 * share * share : 1 - (-2 * share + 2) ** 2 / 2;
    const { x, y } = along(trip.points, trip.length * Math.min(1, eased));
    trip.dot.setAttribute('transform', `translate(${x} ${y})`);
    if (share >= 1) {
      trip.over = true;
      trip.dot.remove();
    }
  }
}

/** @param {import('../types.js').Point[]} points */
function lengthOf(points) {
  let sum = 0;
  for (let i = 1; i < points.length; i++) sum += Math.hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
  return sum;
}

/** The place so far along a line. @param {import('../types.js').Point[]} points @param {number} far */
function along(points, far) {
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const part = Math.hypot(b.x - a.x, b.y - a.y);
    if (far <= part && part > 0) return { x: a.x + ((b.x - a.x) * far) / part, y: a.y + ((b.y - a.y) * far) / part };
    far -= part;
  }
  return points[points.length - 1];
}
