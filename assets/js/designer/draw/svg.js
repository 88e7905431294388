/** Small helpers to make SVG. */

const NS = 'http://www.w3.org/2000/svg';

/**
 * Makes an SVG element and appends it.
 *
 * @param {string} name
 * @param {Record<string, string | number | undefined>} attributes
 * @param {Element} [parent]
 * @returns {any}
 */
export function svg(name, attributes, parent) {
  const node = document.createElementNS(NS, name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) node.setAttribute(key, String(value));
  }
  parent?.appendChild(node);
  return node;
}

/**
 * A line with rounded corners.
 *
 * @param {import('../types.js').Point[]} points
 * @param {number} radius
 * @returns {string}
 */
export function roundedPath(points, radius) {
  let d = `M${points[0].x} ${points[0].y}`;
  for (let i = 1; i < points.length - 1; i++) {
    const before = points[i - 1], corner = points[i], after = points[i + 1];
    const a = Math.hypot(corner.x - before.x, corner.y - before.y);
    const b = Math.hypot(after.x - corner.x, after.y - corner.y);
    const r = Math.min(radius, a / 2, b / 2);
    if (r < 0.5) {
      d += `L${corner.x} ${corner.y}`;
      continue;
    }
    const [ax, ay] = [corner.x + ((before.x - corner.x) / a) * r, corner.y + ((before.y - corner.y) / a) * r];
    const [bx, by] = [corner.x + ((after.x - corner.x) / b) * r, corner.y + ((after.y - corner.y) / b) * r];
    d += `L${ax} ${ay}Q${corner.x} ${corner.y} ${bx} ${by}`;
  }
  const end = points[points.length - 1];
  return `${d}L${end.x} ${end.y}`;
}

/**
 * A closed outline with rounded corners.
 *
 * @param {[number, number][]} corners
 * @param {number} radius
 */
export function roundedOutline(corners, radius) {
  const n = corners.length;
  let d = '';
  for (let i = 0; i < n; i++) {
    const [px, py] = corners[(i + n - 1) % n], [x, y] = corners[i], [qx, qy] = corners[(i + 1) % n];
    const a = Math.hypot(x - px, y - py), b = Math.hypot(qx - x, qy - y);
    const r = Math.min(radius, a / 2, b / 2);
    d += `${i ? 'L' : 'M'}${x + ((px - x) / a) * r} ${y + ((py - y) / a) * r}Q${x} ${y} ${x + ((qx - x) / b) * r} ${y + ((qy - y) / b) * r}`;
  }
  return `${d}Z`;
}

/**
 * An icon of the sprite, drawn by reference.
 *
 * @param {string} name
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {string} className
 * @param {Element} parent
 */
export function icon(name, x, y, size, className, parent) {
  return svg('use', { href: `#icon-${name}`, x, y, width: size, height: size, class: className }, parent);
}
