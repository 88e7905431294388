/**
 * The canvas: a document as a picture that can be edited, or only looked at.
 *
 * createDesigner is all that the rest of Segue uses. Read document/model.js next:
 * it says how the picture and the document stay one.
 */
import Diagram from 'diagram-js';
import AlignElements from 'diagram-js/lib/features/align-elements';
import DistributeElements from 'diagram-js/lib/features/distribute-elements';
import AttachSupport from 'diagram-js/lib/features/attach-support';
import AutoScroll from 'diagram-js/lib/features/auto-scroll';
import Bendpoints from 'diagram-js/lib/features/bendpoints';
import Create from 'diagram-js/lib/features/create';
import EditorActions from 'diagram-js/lib/features/editor-actions';
import GridSnapping from 'diagram-js/lib/features/grid-snapping';
import Keyboard from 'diagram-js/lib/features/keyboard';
import KeyboardMoveSelection from 'diagram-js/lib/features/keyboard-move-selection';
import Lasso from 'diagram-js/lib/features/lasso-tool';
import Modeling from 'diagram-js/lib/features/modeling';
import Move from 'diagram-js/lib/features/move';
import Resize from 'diagram-js/lib/features/resize';
import RulesModule from 'diagram-js/lib/features/rules';
import Selection from 'diagram-js/lib/features/selection';
import Snapping from 'diagram-js/lib/features/snapping';
import ChangeSupport from 'diagram-js/lib/features/change-support';
import MoveCanvas from 'diagram-js/lib/navigation/movecanvas';
import ZoomScroll from 'diagram-js/lib/navigation/zoomscroll';

import { DocumentModel, idOf } from './document/model.js';
import { parse, stringify, withMembers } from './document/json.js';
import { readDocument } from './document/read.js';
import { Labels } from './route/labels.js';
import { Layouter } from './route/layouter.js';
import { counts, groupClass, Looks, statusText } from './draw/looks.js';
import { Graphics } from './draw/graphics.js';
import { Renderer, loadIcons } from './draw/renderer.js';
import { forgetWidths } from './draw/text.js';
import { Router } from './route/router.js';
import { Space } from './route/space.js';
import { BentFlows, ClearFlows, FreshEnds, GrowContainers, HealFlows, Order } from './edit/behaviors.js';
import { CalmEdges } from './edit/calm-edges.js';
import { Clipboard } from './edit/clipboard.js';
import { Commands } from './edit/commands.js';
import { Connect } from './edit/connect.js';
import { Elements } from './edit/elements.js';
import { Insert } from './edit/insert.js';
import { Keys } from './edit/keys.js';
import { Landing } from './edit/landing.js';
import { Lanes } from './edit/lanes.js';
import { LiveFlows } from './edit/live-flows.js';
import { Picker } from './edit/picker.js';
import { Rename } from './edit/rename.js';
import { Rules } from './edit/rules.js';
import { Toolbar } from './edit/toolbar.js';
import { setSprite } from './edit/dom.js';
import { Tidy } from './layout/tidy.js';
import { Announce } from './view/announce.js';
import { Controls } from './view/controls.js';
import { Detail } from './view/detail.js';
import { Export } from './view/export.js';
import { InSight } from './view/in-sight.js';
import { Minimap } from './view/minimap.js';
import { View } from './view/view.js';
import { Walk } from './view/walk.js';

const MINUTE = 60_000;
/** The priority at which diagram-js swallows the click after a drag. */
const CLICK_TRAP = 5000;

/** @param {Record<string, any>} types @returns {any} */
function services(types) {
  const names = Object.keys(types);
  return { __init__: names, ...Object.fromEntries(names.map((name) => [name, ['type', types[name]]])) };
}

const LOOKING = services({
  documentModel: DocumentModel, looks: Looks, space: Space, labels: Labels, router: Router, layouter: Layouter,
  cardRenderer: Renderer, graphicsFactory: Graphics, elementFactory: Elements, detail: Detail, view: View, walk: Walk, announce: Announce, minimap: Minimap, exporting: Export,
});

const EDITING = services({
  segueRules: Rules, commands: Commands, insert: Insert, connect: Connect, picker: Picker, rename: Rename, toolbar: Toolbar, clipboard: Clipboard,
  healFlows: HealFlows, clearFlows: ClearFlows, bentFlows: BentFlows, growContainers: GrowContainers, order: Order, freshEnds: FreshEnds,
  liveFlows: LiveFlows, lanes: Lanes, tidy: Tidy, inSight: InSight, calmEdges: CalmEdges, landing: Landing, keys: Keys, controls: Controls,
});

/**
 * @typedef {Object} Options
 * @property {HTMLElement} container
 * @property {(act: () => void) => void} [onTurn]  does an undo or redo, when its turn has come
 * @property {string | import('./types.js').Document} document  JSON text is read without loss
 * @property {import('./types.js').Kind[]} palette
 * @property {string} icons                       address of the sprite
 * @property {boolean} [readOnly]
 * @property {boolean} [inPage]                   lies in a page that scrolls, and leaves the wheel to it
 * @property {Record<string, import('./types.js').Facts>} [facts]  by block
 * @property {string} [emptyText]
 * @property {(change: {label: string}) => void} [onChange]  after each change of the document
 * @property {(selection: {blocks: string[], flows: string[], lanes: string[], pools: string[]}) => void} [onSelect]
 * @property {(id: string) => void} [onOpen]      a block's properties were asked for
 * @property {(id: string, kind: string, props: any) => void} [onKind]  a block shall become of another kind
 * @property {import('./layout/tidy.js').Ask} [onTidy]  finds places for all blocks
 */

/**
 * Draws a document in a container.
 *
 * @param {Options} options
 */
export function createDesigner(options) {
  const { container, readOnly = false, icons } = options;
  setSprite(icons);
  const diagram = /** @type {any} */ (new Diagram(/** @type {any} */ ({
    canvas: { container },
    looks: { kinds: options.palette, readOnly, emptyText: options.emptyText },
    keyboardMoveSelection: { moveSpeed: 10, moveSpeedAccelerated: 50 },
    zoomScroll: { scale: 0.9 },
    modules: [
      RulesModule, Selection, MoveCanvas, ZoomScroll, Keyboard, EditorActions, Modeling, Move, Create, Bendpoints, Resize, ChangeSupport,
      AttachSupport, AutoScroll, GridSnapping, Snapping, Lasso, KeyboardMoveSelection, AlignElements, DistributeElements, LOOKING, EDITING,
    ],
  })));
  const get = (/** @type {string} */ name) => diagram.get(name);
  const canvas = get('canvas'), eventBus = get('eventBus'), stack = get('commandStack'), registry = get('elementRegistry'), looks = get('looks');
  const model = get('documentModel'), selection = get('selection'), commands = get('commands');

  container.classList.toggle('read-only', readOnly);
  const picture = canvas.getContainer().querySelector('svg');
  picture.classList.add('canvas-picture');
  picture.setAttribute('role', 'application');
  picture.setAttribute('aria-roledescription', 'process canvas');
  picture.setAttribute('aria-label', 'Process canvas. Tab goes from block to block along the flow.');
  canvas.setRootElement(get('elementFactory').createRoot({ id: '__root' }));

  quietRoot(canvas);
  if (options.inPage) leaveWheel(get('zoomScroll'));
  const watch = rememberSize(canvas, get('view'));

  /**
   * The picture is out of sight while it is built, and what lies outside the view stays
   * so: the browser lays out a thousand cards only where somebody looks at them.
   *
   * @param {string | import('./types.js').Document} document
   * @param {Record<string, import('./types.js').Facts>} [facts]
   */
  const read = (document, facts) => {
    const parsed = typeof document === 'string' ? parse(document) : document;
    const count = parsed.pools.reduce((/** @type {number} */ sum, /** @type {any} */ pool) => sum + pool.blocks.length + pool.flows.length, 0);
    picture.style.display = 'none';
    learn(looks, parsed, facts);
    get('view').read(count, () => {
      readDocument(diagram, parsed);
      stack.clear();
    });
    picture.style.display = '';
    eventBus.fire('diagram.read', {});
  };
  read(options.document, options.facts);

  /** Draws elements anew without touching the document. @param {any[]} elements */
  const redraw = (elements) => {
    for (const element of elements) if (get('view').draws(element)) eventBus.fire('element.changed', { element, gfx: registry.getGraphics(element) });
  };
  const redrawAll = () => redraw(registry.filter((/** @type {any} */ e) => e.parent));

  loadIcons(picture, icons);
  if (!document.fonts.check('600 13px Inter')) {
    document.fonts.ready.then(() => {
      forgetWidths();
      redrawAll();
    });
  }

  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;
  const said = new Map();
  /** How long a block has waited goes on while nothing else changes. */
  const tick = () => {
    if (document.hidden) return;
    redraw(registry.filter((/** @type {any} */ e) => {
      const status = e.block && looks.statuses.get(e.block.id), text = status && counts(status) ? statusText(status) : '';
      const old = Boolean(text) && said.get(e.block.id) !== text;
      if (text) said.set(e.block.id, text);
      return old;
    }));
  };

  /** Undo and redo, by whatever hand, wait for what was done before them. @param {() => void} act */
  const turn = (act) => (options.onTurn ? options.onTurn(act) : act());
  if (!readOnly) {
    const actions = get('editorActions');
    for (const name of ['undo', 'redo']) {
      actions.unregister(name);
      actions.register(name, () => turn(() => stack[name]()));
    }
  }

  /** @type {any} the block that the text beside the canvas points at */
  let pointed;
  const focus = keepFocus(canvas, eventBus);
  if (options.onTidy && !readOnly) get('tidy').ask = options.onTidy;
  eventBus.on('commandStack.changed', (/** @type {any} */ { trigger }) => {
    if (trigger !== 'clear') options.onChange?.({ label: trigger ?? 'change' });
  });
  const ids = (/** @type {any[]} */ list, /** @type {'block' | 'flow' | 'lane' | 'pool'} */ key) => list.filter((e) => e[key] && e.parent).map((e) => e[key].id);
  // A drag swallows the click that ends it. Where that click never comes, because what
  // was dragged is drawn anew meanwhile, it must not swallow the next one instead.
  eventBus.on('element.mousedown', 10000, () => {
    for (let next, waits = eventBus._getListeners('element.click'); waits; waits = next) {
      next = waits.next;
      if (waits.priority === CLICK_TRAP) eventBus.off('element.click', waits.callback);
    }
  });
  eventBus.on('selection.changed', (/** @type {any} */ { newSelection }) => {
    options.onSelect?.({ blocks: ids(newSelection, 'block'), flows: ids(newSelection, 'flow'), lanes: ids(newSelection, 'lane'), pools: ids(newSelection, 'pool') });
  });
  /** What blocks lack is marked from now on. @param {any[]} elements */
  const settle = (elements) => {
    const left = elements.filter((e) => e.block && looks.fresh.delete(e.block.id) && e.parent);
    if (left.length === 0) return;
    redraw(left);
    eventBus.fire('blocks.settled', {});
  };
  eventBus.on('selection.changed', (/** @type {any} */ { oldSelection, newSelection }) => settle(oldSelection.filter((/** @type {any} */ e) => !newSelection.includes(e))));
  eventBus.on('panel.ask', (/** @type {any} */ { element }) => options.onOpen?.(idOf(element)));

  eventBus.on('kind.change', (/** @type {any} */ { element, kind, props }) => options.onKind?.(element.block.id, kind, props));

  return {
    /** The document as it is now; as JSON text by json(). */
    document: () => model.write(registry.getAll()),
    json: () => stringify(model.write(registry.getAll())),
    /** Puts another document in place of this one; undo starts anew. @param {string | import('./types.js').Document} document @param {Record<string, import('./types.js').Facts>} [facts] */
    replace(document, facts) {
      diagram.clear();
      canvas.setRootElement(get('elementFactory').createRoot({ id: '__root' }));
      read(document, facts);
    },
    /** @param {string} id @param {any} props @param {import('./types.js').Facts} [facts] */
    applyProps: (id, props, facts) => commands.apply({ blocks: { [id]: { props } }, facts: facts ? { [id]: facts } : undefined }, 'Change properties'),
    /** @param {import('./types.js').Change} change @param {string} [label] */
    apply: (change, label) => commands.apply(change, label),
    /** @param {string} id @returns {import('./types.js').Block | undefined} */
    block: (id) => commands.find(id, 'block')?.block,
    /** A flow with its ends as they are now. @param {string} id @returns {import('./types.js').Flow | undefined} */
    flow(id) {
      const connection = commands.find(id, 'flow');
      return connection && { ...connection.flow, from: connection.source.block.id, to: connection.target.block.id };
    },
    /** All blocks along the flow, as the canvas shows and says them. */
    blocks: () => get('walk').order().map((/** @type {any} */ shape) => ({ ...looks.block(shape), id: shape.block.id, spoken: looks.spoken(shape) })),
    /** What can be added. */
    kinds: () => [...looks.offers].filter(([, kind]) => kind.shape !== 'event').map(([offer, kind]) => ({ offer, name: kind.name, icon: kind.icon, summary: kind.summary ?? '', heading: kind.heading ?? kind.group, tile: groupClass(kind.group) })),
    /** Asks for what the canvas opens. @param {'export.ask' | 'help.ask'} what */
    ask: (what) => eventBus.fire(what, {}),
    /** How a block is called on the canvas. @param {string} id */
    title(id) {
      const shape = commands.find(id, 'block');
      return shape ? looks.block(shape).title : '';
    },
    /** Whether something is still there. @param {{of: string, id: string}} subject */
    has: ({ of, id }) => of === 'process' || Boolean(commands.find(id, pieceOf(of))),
    /**
     * A document that holds only one block with the flows that leave it, or one flow
     * with its ends, or a pool with its lanes, or nothing but the data; and the forms
     * and data of all.
     *
     * @param {{of: string, id: string}} subject
     */
    part({ of, id }) {
      const element = of === 'process' ? null : commands.find(id, pieceOf(of));
      const pool = element && (element.pool ?? model.poolOf(element));
      const none = withMembers(model.head, { pools: [], layout: {} });
      if (!pool) return none;
      const ends = of === 'flow' ? [element.source, element.target] : of === 'block' ? [element] : [];
      const pieces = registry.filter((/** @type {any} */ e) => e.pool || e.lane || ends.includes(e) || (e.flow && e.source === ends[0]));
      const now = model.write(pieces).pools.find((/** @type {any} */ p) => p.id === pool.id);
      return now ? withMembers(none, { pools: [now] }) : none;
    },
    /** Titles of the blocks at the ends of a subject's flows. @param {{of: string, id: string}} subject @returns {Record<string, string>} */
    titlesAround({ of, id }) {
      const element = of === 'process' ? null : commands.find(id, pieceOf(of));
      const shapes = element?.flow ? [element.source, element.target] : element ? element.outgoing.map((/** @type {any} */ c) => c.target) : [];
      return Object.fromEntries(shapes.map((/** @type {any} */ s) => [s.block.id, looks.block(s).title]));
    },
    /** What the document holds beside its pools: name, data, forms, tables. */
    head: () => model.head,
    text: stringify,
    parse,
    /** What the server says of blocks, by block, true for this document. @param {import('./types.js').Document} document @param {Record<string, import('./types.js').Facts>} facts */
    describe(document, facts) {
      const news = learn(looks, document, facts);
      if (news.size === 0) return;
      redraw(registry.filter((/** @type {any} */ e) => e.block && news.has(e.block.id)));
      redraw(registry.filter((/** @type {any} */ e) => e.flow && news.has(e.source.block.id)));
    },
    /** Resolves once nothing is dragged. @returns {Promise<void>} */
    calm: () => new Promise((resolve) => {
      if (get('dragging').context()) eventBus.once('drag.cleanup', () => queueMicrotask(resolve));
      else resolve();
    }),
    /** What the server has said of blocks, by block. @returns {Record<string, import('./types.js').Facts>} */
    facts: () => Object.fromEntries(registry.filter((/** @type {any} */ e) => e.block).map((/** @type {any} */ e) => [e.block.id, looks.factsOf(e.block)])),
    /** Marks what there is to mend. @param {import('./types.js').Problem[]} list */
    problems(list) {
      const before = looks.problems;
      looks.problems = new Map();
      for (const problem of list) {
        const id = problem.block || problem.flow;
        if (id) looks.problems.set(id, [...(looks.problems.get(id) ?? []), problem]);
      }
      const changed = [...new Set([...before.keys(), ...looks.problems.keys()])].filter((id) => stringify(before.get(id) ?? null) !== stringify(looks.problems.get(id) ?? null));
      redraw(changed.map((id) => commands.find(id)).filter(Boolean));
    },
    /** Shows where an instance is, or where many stand. @param {import('./types.js').Overlay | null} overlay */
    status(overlay) {
      looks.live = overlay !== null && !overlay.many;
      looks.statuses = new Map(Object.entries(overlay?.blocks ?? {}));
      looks.taken = new Set(overlay?.flows ?? []);
      redrawAll();
      clearInterval(ticking);
      if ([...looks.statuses.values()].some(counts)) ticking = setInterval(tick, MINUTE / 4);
    },
    /** Selects a block or flow and shows it, large enough to be read. @param {string} id */
    select(id) {
      const element = commands.find(id);
      if (!element) return false;
      get('view').near(element);
      if (element.block) get('walk').go(element);
      else {
        selection.select(element);
        get('view').reveal(element);
      }
      return true;
    },
    /** Brings a block into view without selecting it. @param {string} id */
    show(id) {
      const element = id && commands.find(id);
      if (element) get('view').follow(element);
    },
    /** Draws lanes around what is there. */
    drawLanes() {
      const lane = get('lanes').draw();
      if (!lane) eventBus.fire('announce', { text: 'There are lanes already. Select one to add another.', show: true });
      canvas.focus();
    },
    /** Selects a block and shows it; the focus stays where it is. @param {string} id */
    choose(id) {
      const element = commands.find(id, 'block');
      if (!element) return;
      selection.select(element);
      get('view').reveal(element);
      get('view').cull();
    },
    /** Points at one block, or at none. @param {string} id */
    point(id) {
      const element = id && commands.find(id, 'block');
      if (pointed === element) return;
      if (pointed?.parent) canvas.removeMarker(pointed, 'pointed');
      if (element) canvas.addMarker(element, 'pointed');
      pointed = element || undefined;
    },
    /** Tells which block the mouse is over; "" for none. @param {(id: string) => void} tell */
    onPoint(tell) {
      eventBus.on('element.hover', (/** @type {any} */ { element }) => tell(element.block?.id ?? ''));
      eventBus.on('element.out', () => tell(''));
    },
    /** Marks what blocks lack that were just added too. */
    settle: () => settle(registry.getAll()),
    /** Whether a block was just added, and nobody has left it yet. @param {string} id */
    fresh: (id) => looks.fresh.has(id),
    /** Has the author choose where an exit leads. @param {string} id @param {string} exit */
    connectFrom(id, exit) {
      const source = commands.find(id, 'block');
      if (!source) return;
      get('walk').go(source);
      eventBus.fire('connect.keys', { source, exit });
    },
    /** Puts an end behind an exit. @param {string} id @param {string} exit */
    addEnd(id, exit) {
      const source = commands.find(id, 'block');
      if (source) get('walk').go(get('insert').append(source, 'end', exit));
    },
    deselect: () => selection.select(null),
    /** Puts the focus on what is selected, else on the canvas. */
    focus() {
      const [element] = selection.get();
      if (element) get('walk').focus(element);
      else canvas.focus();
    },
    fit: () => get('view').fit(),
    undo: () => turn(() => stack.undo()),
    redo: () => turn(() => stack.redo()),
    canUndo: () => stack.canUndo(),
    canRedo: () => stack.canRedo(),
    /** The picture as a file's text. */
    svg: () => get('exporting').svg(),
    tidy: () => get('tidy').all(),
    /** Begins to drag a new block out of the palette. @param {PointerEvent} event @param {string} kind */
    drag: (event, kind) => get('create').start(event, get('elementFactory').newBlock(kind)),
    /** Adds a block by keyboard: after what is selected or on its edge, into the selected flow, or in the middle. @param {string} kind */
    add(kind) {
      const [element] = selection.get();
      if (looks.offers.get(kind)?.shape === 'event') {
        if (element) get('insert').onEdge(element, kind);
        return;
      }
      const ask = element?.flow ? { flow: element } : element?.block && looks.exits(element.block).length > 0 && looks.canBeEntered({ id: '', kind: looks.offers.get(kind)?.kind ?? kind }) ? { source: element } : {};
      const made = get('picker').add(kind, ask);
      if (made) get('walk').go(made);
    },
    /** Colours have changed: what is painted by hand must be painted anew. */
    repaint: () => get('minimap').repaint(),
    on: (/** @type {string} */ event, /** @type {any} */ listener) => eventBus.on(event, listener),
    destroy() {
      watch.disconnect();
      clearInterval(ticking);
      focus.abort();
      diagram.destroy();
    },
    /** For measuring: the diagram itself. */
    diagram,
  };
}

/** What a subject of the panel is a piece of the document as. @param {string} of @returns {'block' | 'flow' | 'lane' | 'pool'} */
function pieceOf(of) {
  return of === 'flow' || of === 'lane' || of === 'pool' ? of : 'block';
}

/**
 * Marks on the root would restyle everything below it each time the pointer leaves a
 * card, and nothing is drawn differently for them.
 *
 * @param {any} canvas
 */
function quietRoot(canvas) {
  for (const name of ['addMarker', 'removeMarker']) {
    const act = canvas[name].bind(canvas);
    canvas[name] = (/** @type {any} */ element, /** @type {string} */ marker) => {
      const target = typeof element === 'string' ? canvas._elementRegistry.get(element) : element;
      if (target?.parent || target?.waypoints) act(target, marker);
    };
  }
}

/**
 * In a page that scrolls the wheel scrolls the page; with Ctrl or Cmd, as by a pinch, it
 * zooms, and sideways it moves the picture.
 *
 * @param {any} zoomScroll
 */
function leaveWheel(zoomScroll) {
  const handle = zoomScroll._handleWheel;
  zoomScroll._handleWheel = (/** @type {WheelEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) handle(event);
  };
}

/**
 * A focused block that is deleted, or moved in the page, loses the focus to nothing,
 * and with it the keys for undo. The canvas takes it back.
 *
 * @param {any} canvas
 * @param {any} eventBus
 */
function keepFocus(canvas, eventBus) {
  const end = new AbortController();
  let inside = false;
  document.addEventListener('focusin', (e) => (inside = canvas.getContainer().contains(/** @type {Node} */ (e.target))), { signal: end.signal });
  eventBus.on('elements.changed', 50, () => {
    if (inside && document.activeElement === document.body) canvas.focus();
  });
  return end;
}

/**
 * diagram-js asks the container for its size after every change, and the browser
 * would lay out the whole picture to answer. The size changes when the observer says so.
 *
 * The picture has it in pixels. As a share of the container it would be another one for
 * a moment, while the browser measures the page's flexible boxes, and each time the
 * picture's size changes the browser lays out everything in it again: showing a toolbar
 * would cost what drawing all of it costs.
 *
 * @param {any} canvas
 * @param {View} view
 */
function rememberSize(canvas, view) {
  const container = canvas.getContainer(), picture = container.querySelector('svg');
  let size = { width: 0, height: 0 };
  const measure = () => {
    size = { width: container.clientWidth, height: container.clientHeight };
    if (!size.width || !size.height) return; // put away
    picture.setAttribute('width', String(size.width));
    picture.setAttribute('height', String(size.height));
  };
  measure();
  canvas.getSize = () => ({ ...size });
  const watch = new ResizeObserver(() => view.resize(() => {
    measure();
    canvas.resized();
  }));
  watch.observe(container);
  return watch;
}

/**
 * @param {Looks} looks
 * @param {import('./types.js').Document} document
 * @param {Record<string, import('./types.js').Facts>} [facts]
 * @returns {Set<string>} the blocks of which something was said that was not known
 */
function learn(looks, document, facts) {
  /** @type {Set<string>} */
  const news = new Set();
  if (!facts) return news;
  for (const pool of document.pools) {
    for (const block of pool.blocks) {
      if (facts[block.id] && looks.learn(block, facts[block.id])) news.add(block.id);
    }
  }
  return news;
}
