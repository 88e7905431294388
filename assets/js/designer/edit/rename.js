/** Renaming in place: a field over the title. Enter keeps, Escape does not. */
import { html } from './dom.js';

export class Rename {
  static $inject = ['eventBus', 'canvas', 'looks', 'commands'];

  /** @param {any} eventBus @param {any} canvas @param {import('../draw/looks.js').Looks} looks @param {import('./commands.js').Commands} commands */
  constructor(eventBus, canvas, looks, commands) {
    this.eventBus = eventBus;
    this.canvas = canvas;
    this.looks = looks;
    this.commands = commands;
    /** @type {HTMLTextAreaElement | null} */
    this.field = null;
    if (looks.readOnly) return;
    eventBus.on('element.dblclick', (/** @type {any} */ { element }) => {
      if (element.block || element.flow || element.lane || element.pool) this.begin(element);
    });
    eventBus.on(['canvas.viewbox.changing', 'drag.start', 'diagram.destroy'], () => this.finish(true));
  }

  /** @param {any} element */
  begin(element) {
    this.finish(true);
    const isNote = element.block?.kind === 'note';
    const piece = element.block ?? element.flow ?? element.lane ?? element.pool;
    const what = element.block ? 'this block' : element.flow ? 'this flow' : element.lane ? 'this lane' : 'this pool';
    const field = html('textarea', { class: 'rename', rows: '1', maxlength: '200', 'aria-label': `Name of ${what}`, placeholder: element.block ? this.looks.block(element).kindName : `Name ${what}`, spellcheck: 'true' });
    field.value = (isNote ? piece.documentation : piece.name) ?? '';
    this.field = field;
    this.element = element;
    this.canvas.getContainer().append(field);
    this.place(field, element, isNote);
    for (const type of ['mousedown', 'click', 'dblclick', 'wheel']) field.addEventListener(type, (/** @type {Event} */ e) => e.stopPropagation());
    field.addEventListener('keydown', (/** @type {KeyboardEvent} */ e) => {
      e.stopPropagation();
      if (e.key === 'Escape') this.finish(false);
      else if ((e.key === 'Enter' && !(isNote && !e.ctrlKey)) || e.key === 'Tab') this.finish(true);
      else return;
      e.preventDefault();
      this.canvas.focus();
    });
    field.addEventListener('blur', () => this.finish(true));
    this.eventBus.fire('rename.begin', {});
    field.focus({ preventScroll: true });
    field.select();
  }

  /** @param {HTMLElement} field @param {any} element @param {boolean} isNote */
  place(field, element, isNote) {
    const view = this.canvas.viewbox(), s = view.scale;
    let box = { x: element.x, y: element.y, width: element.width, height: element.height };
    if (element.flow) {
      const points = element.waypoints, k = points.length >> 1;
      box = { x: (points[k - 1].x + points[k].x) / 2 - 80, y: (points[k - 1].y + points[k].y) / 2 - 16, width: 160, height: 32 };
    } else if (element.lane || element.pool) box = { x: element.x + 4, y: element.y + element.height / 2 - 18, width: 200, height: 36 };
    else if (element.width < 80) box = { x: element.x + element.width / 2 - 80, y: element.y + element.height + 4, width: 160, height: 36 };
    else if (!isNote) {
      const form = this.looks.block(element).form;
      const left = form === 'pill' ? element.height - 8 : form === 'container' ? 44 : form === 'decision' ? 72 : 58;
      box = { x: element.x + left, y: element.y + (form === 'container' ? 6 : 8), width: element.width - left - 10, height: form === 'container' ? 34 : element.height - 16 };
    }
    Object.assign(field.style, {
      left: `${(box.x - view.x) * s}px`, top: `${(box.y - view.y) * s}px`,
      width: `${Math.max(box.width * s, 140)}px`, height: `${Math.max(box.height * s, 32)}px`, fontSize: `${Math.max(12, 13.5 * s)}px`,
    });
  }

  /** @param {boolean} keep */
  finish(keep) {
    const { field, element } = this;
    if (!field) return;
    this.field = null;
    const value = field.value.replace(/\s+/g, ' ').trim() || undefined;
    field.remove();
    if (keep && element.parent) {
      if (element.lane) this.commands.apply({ lanes: { [element.lane.id]: { name: value } } }, 'Rename lane');
      else if (element.pool) this.commands.apply({ pools: { [element.pool.id]: { name: value } } }, 'Rename pool');
      else if (element.flow) this.commands.apply({ flows: { [element.flow.id]: { name: value } } }, 'Name flow');
      else if (element.block.kind === 'note') this.commands.apply({ blocks: { [element.block.id]: { documentation: field.value.trim() || undefined } } }, 'Write note');
      else this.commands.apply({ blocks: { [element.block.id]: { name: value } } }, 'Rename');
    }
    this.eventBus.fire('rename.end', {});
  }
}
