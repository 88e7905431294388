/** While blocks are dragged, the flows tied to them follow. */
import { drawFlow } from '../draw/flow.js';
import { svg } from '../draw/svg.js';

/** More flows than this are not followed: the drag must stay smooth. */
const MOST = 24;

export class LiveFlows {
  static $inject = ['eventBus', 'router', 'canvas'];

  /** @param {any} eventBus @param {import('../route/router.js').Router} router @param {any} canvas */
  constructor(eventBus, router, canvas) {
    eventBus.on('shape.move.start', 400, (/** @type {any} */ { context }) => {
      const moving = withInner(context.shapes);
      /** @type {Set<any>} */
      const tied = new Set();
      for (const shape of moving) {
        for (const c of [...shape.incoming, ...shape.outgoing]) if (moving.has(c.source) !== moving.has(c.target)) tied.add(c);
      }
      context.moving = moving;
      context.tied = tied.size <= MOST ? [...tied] : [];
    });
    eventBus.on('shape.move.move', 400, (/** @type {any} */ { context, dx, dy }) => {
      if (!context.tied?.length) return;
      context.live ??= svg('g', { class: 'live-flows' }, canvas.getActiveLayer());
      context.live.replaceChildren();
      const ignore = new Set([...context.moving, ...context.tied]);
      const shifted = (/** @type {any} */ s) => ({ x: s.x + dx, y: s.y + dy, width: s.width, height: s.height });
      for (const connection of context.tied) {
        const { source, target, flow } = connection;
        const points = router.route({
          source, target, exit: flow.exit ?? '', connection, ignore, quick: true,
          sourceRect: context.moving.has(source) ? shifted(source) : undefined,
          targetRect: context.moving.has(target) ? shifted(target) : undefined,
        });
        drawFlow(svg('g', { class: 'flow flow-live' }, context.live), points);
      }
    });
    eventBus.on('shape.move.cleanup', (/** @type {any} */ { context }) => context.live?.remove());
  }
}

/** @param {any[]} shapes */
function withInner(shapes) {
  const all = new Set(shapes);
  for (const shape of all) {
    for (const child of shape.children ?? []) if (!child.waypoints) all.add(child);
    for (const attached of shape.attachers ?? []) all.add(attached);
  }
  return all;
}
