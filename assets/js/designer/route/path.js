/**
 * Ways made of right angles.
 *
 * @typedef {import('../types.js').Point} Point
 */

/**
 * Drops points on a straight line; null where the way would turn on its heel or run aslant.
 *
 * @param {Point[]} raw
 * @returns {Point[] | null}
 */
export function tidy(raw) {
  /** @type {Point[]} */
  const out = [];
  for (const { x, y } of raw) {
    const point = { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
    const last = out[out.length - 1], before = out[out.length - 2];
    if (last && last.x === point.x && last.y === point.y) continue;
    if (last && last.x !== point.x && last.y !== point.y) return null;
    if (before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))) {
      const back = (last.x - before.x) * (point.x - last.x) + (last.y - before.y) * (point.y - last.y) < 0;
      if (back) return null;
      out[out.length - 1] = point;
    } else out.push(point);
  }
  return out.length > 1 ? out : null;
}

/**
 * A way bent by hand whose ends have moved: the bends stay, the legs beside the
 * ends follow them.
 *
 * @param {Point[]} points
 * @param {Point} start
 * @param {Point} end
 * @returns {Point[] | null}
 */
export function follow(points, start, end) {
  const out = points.map(({ x, y }) => ({ x, y }));
  const last = out.length - 1;
  const levelOut = out[0].y === out[1].y, levelIn = out[last].y === out[last - 1].y;
  out[0] = { ...start };
  out[last] = { ...end };
  if (levelOut) out[1].y = start.y;
  else out[1].x = start.x;
  if (levelIn) out[last - 1].y = end.y;
  else out[last - 1].x = end.x;
  return tidy(out);
}
