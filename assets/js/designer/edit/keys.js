/** Everything the keyboard can do beyond what diagram-js binds itself. */

const WALK = 'Alt + arrow keys';

/** Shown in the help of the canvas. */
export const SHORTCUTS = [
  ['Tab, Shift+Tab', 'Next, previous block along the flow'],
  [WALK, 'Follow the flow; up and down between branches'],
  ['F, Shift+F', 'Next flow out of the block, next flow into it; A inserts a block there'],
  ['A', 'Add what comes next'],
  ['C', 'Connect to another block'],
  ['F2, double-click', 'Rename'],
  ['Enter', 'Properties of the block; Escape comes back'],
  ['M, Shift+F10', 'What can be done with the selection'],
  ['Arrow keys', 'Move the selection (with Shift: further)'],
  ['Del', 'Delete'],
  ['Ctrl+Z, Ctrl+Y', 'Undo, redo'],
  ['Ctrl+C, X, V, D', 'Copy, cut, paste, duplicate'],
  ['Ctrl+A', 'Select all'],
  ['Shift + drag', 'Select what lies in a rectangle'],
  ['Ctrl+K, Ctrl+F', 'Find blocks, screens, processes, tasks and acts, and go there'],
  ['Ctrl + wheel, + and −', 'Zoom'],
  ['1', 'Show everything'],
  ['F6, Shift+F6', 'Header, palette, canvas, panel: next, previous part of the page'],
  ['Escape, then Tab', 'Leave the canvas'],
];

export class Keys {
  static $inject = ['eventBus', 'keyboard', 'selection', 'looks', 'walk', 'editorActions', 'rename', 'view', 'elementRegistry', 'rules', 'insert', 'connect', 'lanes', 'toolbar'];

  /**
   * @param {any} eventBus
   * @param {any} keyboard
   * @param {any} selection
   * @param {import('../draw/looks.js').Looks} looks
   * @param {import('../view/walk.js').Walk} walk
   * @param {any} actions
   * @param {any} rename
   * @param {import('../view/view.js').View} view
   * @param {any} registry
   * @param {any} rules
   * @param {any} insert
   * @param {any} connect
   * @param {import('./lanes.js').Lanes} lanes
   * @param {import('./toolbar.js').Toolbar} toolbar
   */
  constructor(eventBus, keyboard, selection, looks, walk, actions, rename, view, registry, rules, insert, connect, lanes, toolbar) {
    this.lanes = lanes;
    this.toolbar = toolbar;
    this.eventBus = eventBus;
    this.selection = selection;
    this.walk = walk;
    this.rules = rules;
    this.insert = insert;
    /** @type {{source: any, exit: string} | null} a flow being drawn by keys */
    this.drawing = null;

    keyboard.addListener(3000, (/** @type {any} */ { keyEvent: e }) => {
      if (this.drawing && this.drawKey(e)) return true;
      return this.read(e, actions, rename, view, registry, looks, keyboard) || undefined;
    });
    eventBus.on('connect.keys', (/** @type {any} */ { source, exit }) => {
      this.drawing = { source, exit: exit ?? connect.firstFree(source) };
      this.say('Choose where the flow goes: Tab to a block and press Enter, or click it. Escape stops.');
    });
    eventBus.on('element.click', 2400, (/** @type {any} */ { element }) => {
      if (!this.drawing) return;
      if (!element.block) {
        this.drawing = null;
        return;
      }
      this.draw(element);
      return false;
    });
  }

  /**
   * @param {KeyboardEvent} e
   * @param {any} actions
   * @param {any} rename
   * @param {any} view
   * @param {any} registry
   * @param {import('../draw/looks.js').Looks} looks
   * @param {any} keyboard
   * @returns {boolean}
   */
  read(e, actions, rename, view, registry, looks, keyboard) {
    const [element] = this.selection.get();
    const command = keyboard.isCmd(e);
    if (e.key === 'Tab' && !command && !e.altKey) return this.walk.tab(e.shiftKey);
    if (e.altKey && e.key.startsWith('Arrow')) return this.walk.along(e.key);
    if (command && e.key.toLowerCase() === 'f') return this.fire('search.ask'); // Ctrl+K is everywhere the same
    if (command && e.key.toLowerCase() === 'a') return this.all(registry);
    if (command || e.altKey) return false;
    if (e.key.startsWith('Arrow') && !element) return view.pan(e.key);
    if (e.key === '1') return view.fit(), true;
    if (e.key === '+' || e.key === '=') return view.step(1), true;
    if (e.key === '-') return view.step(-1), true;
    if (e.key === '?') return this.fire('help.ask');
    if (e.key === 'Escape') return this.walk.leave(), true;
    if (e.key.toLowerCase() === 'f') return this.walk.flows(e.shiftKey);
    if (e.key === 'Enter' && element) return this.fire('panel.ask', { element });
    if (looks.readOnly) return false;
    if (element && (e.key.toLowerCase() === 'm' || e.key === 'ContextMenu' || (e.key === 'F10' && e.shiftKey))) return this.toolbar.enter();
    if (e.key === 'F2' && element) return rename.begin(element), true;
    if ((e.key === 'Delete' || e.key === 'Backspace') && (element?.lane || element?.pool)) return element.lane ? this.lanes.remove(element) : this.lanes.erase(element), true;
    if (e.key.toLowerCase() === 'a') return this.fire('picker.ask', element?.flow ? { flow: element } : element?.block && looks.exits(element.block).length ? { source: element } : {});
    if (e.key.toLowerCase() === 'c' && element?.block && looks.exits(element.block).length) return this.fire('connect.keys', { source: element });
    return false;
  }

  /** @param {string} name @param {any} [payload] */
  fire(name, payload = {}) {
    this.eventBus.fire(name, payload);
    return true;
  }

  /** @param {any} registry */
  all(registry) {
    this.selection.select(registry.filter((/** @type {any} */ e) => e.block && !e.parent?.block));
    return true;
  }

  /** Keys while a flow is drawn. @param {KeyboardEvent} e */
  drawKey(e) {
    if (e.key === 'Escape') {
      this.drawing = null;
      this.say('No flow was drawn.');
      return true;
    }
    const [element] = this.selection.get();
    if (e.key !== 'Enter' || !element?.block) return false;
    this.draw(element);
    return true;
  }

  /** @param {any} target */
  draw(target) {
    const { source, exit } = /** @type {any} */ (this.drawing);
    this.drawing = null;
    if (!this.rules.allowed('connection.create', { source, target, exit })) return this.say('A flow cannot go there.');
    this.selection.select(this.insert.connect(source, target, exit));
    this.say('The flow is drawn.');
  }

  /** @param {string} text */
  say(text) {
    this.eventBus.fire('announce', { text, show: true });
  }
}
