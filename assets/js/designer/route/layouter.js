/** What diagram-js asks when a flow must find its way anew. */
import { entering, leaving } from './anchors.js';
import { follow } from './path.js';

export class Layouter {
  static $inject = ['router', 'looks'];

  /** @param {import('./router.js').Router} router @param {import('../draw/looks.js').Looks} looks */
  constructor(router, looks) {
    this.router = router;
    this.looks = looks;
  }

  /**
   * A way bent by hand keeps its bends where no card is in its way; any other is found afresh.
   *
   * @param {any} connection
   * @param {any} [hints]
   * @returns {import('../types.js').Point[]}
   */
  layoutConnection(connection, hints = {}) {
    const source = hints.source ?? connection.source, target = hints.target ?? connection.target;
    const request = { source, target, exit: connection.flow?.exit ?? '', connection };
    const points = connection.waypoints;
    if (connection.bent && points?.length > 3) {
      const kept = follow(points, nearest(leaving(this.looks, source, request.exit), points[0]), nearest(entering(this.looks, target), points[points.length - 1]));
      if (kept && this.router.price(kept, request).hits === 0) return kept;
    }
    return this.router.route(request);
  }
}

/** @param {import('./anchors.js').Anchor[]} anchors @param {import('../types.js').Point} point */
function nearest(anchors, point) {
  const away = (/** @type {import('./anchors.js').Anchor} */ a) => Math.hypot(a.x - point.x, a.y - point.y);
  const { x, y } = anchors.reduce((a, b) => (away(b) < away(a) ? b : a));
  return { x, y };
}
