/** "Save as picture": the whole process as a file, as it looks now, without what belongs to editing. */
import { html, iconOf } from '../edit/dom.js';

/** What a style sheet gives and a file must carry by itself. */
const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'display', 'visibility'];
const EDITING = '.djs-hit, .djs-outline, .djs-selection-outline, .djs-bendpoints, .djs-resizer, .djs-drag-group, .exit-loose, .exit-reach, .flow-add, .mark, title:not(.flow-label > title)';
const PAD = 32;
/** Pixels for each unit of a PNG, and the most it may be wide or high. */
const SHARP = 2, MOST = 12000;

export class Export {
  static $inject = ['eventBus', 'canvas', 'elementRegistry', 'view', 'documentModel', 'detail'];

  /**
   * @param {any} eventBus
   * @param {any} canvas
   * @param {any} registry
   * @param {import('./view.js').View} view
   * @param {import('../document/model.js').DocumentModel} model
   * @param {import('./detail.js').Detail} detail
   */
  constructor(eventBus, canvas, registry, view, model, detail) {
    this.detail = detail;
    this.eventBus = eventBus;
    this.canvas = canvas;
    this.registry = registry;
    this.view = view;
    this.model = model;
    eventBus.on('export.ask', () => this.ask());
  }

  ask() {
    const close = html('button', { type: 'button', class: 'canvas-button', 'aria-label': 'Close' }, [iconOf('x')]);
    const dialog = html('dialog', { class: 'canvas-help canvas-export', 'aria-label': 'Save as picture' }, [
      html('header', {}, [html('h2', {}, ['Save as picture']), close]),
      html('p', {}, ['The whole process, as it looks now.']),
    ]);
    const choice = (/** @type {string} */ text, /** @type {string} */ kind, /** @type {() => Promise<Blob | null>} */ make) => {
      const button = html('button', { type: 'button', class: 'btn btn--secondary', 'data-export': kind }, [iconOf('image-down'), html('span', {}, [text])]);
      button.addEventListener('click', async () => {
        const blob = await make();
        if (blob) this.save(blob, kind);
        else this.eventBus.fire('announce', { text: 'The picture is too large for this. Save it as SVG.', show: true });
        dialog.close();
      });
      return button;
    };
    dialog.append(html('div', { class: 'row' }, [
      choice('SVG, sharp at any size', 'svg', async () => new Blob([this.svg()], { type: 'image/svg+xml' })),
      choice('PNG, for documents', 'png', () => this.png()),
    ]));
    const bpmn = this.canvas.getContainer().closest('[data-bpmn]')?.dataset.bpmn;
    if (bpmn) {
      const link = html('a', { class: 'btn btn--secondary', href: bpmn, download: '', 'data-export': 'bpmn' }, [iconOf('file-down'), html('span', {}, ['BPMN 2.0, for other tools'])]);
      link.addEventListener('click', () => dialog.close());
      dialog.append(html('p', {}, ['The process itself, with its picture:']), html('div', { class: 'row' }, [link]));
    }
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.canvas.focus();
    });
    dialog.addEventListener('keydown', (/** @type {Event} */ e) => e.stopPropagation());
    this.canvas.getContainer().append(dialog);
    dialog.showModal();
  }

  /** @param {Blob} blob @param {string} kind */
  save(blob, kind) {
    const link = html('a', { href: URL.createObjectURL(blob), download: `${this.model.head.id || 'process'}.${kind}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** The picture's own text, with every style written out. */
  svg() {
    return this.view.whole(() => this.detail.whole(() => this.text()));
  }

  text() {
    const from = this.canvas.getContainer().querySelector('svg');
    const viewport = from.querySelector('.viewport');
    const box = this.view.bounds() ?? { x: 0, y: 0, width: 100, height: 100 };
    const marked = [...viewport.querySelectorAll('.selected, .hover')].map((gfx) => [gfx, gfx.getAttribute('class')]);
    for (const [gfx] of marked) gfx.classList.remove('selected', 'hover');
    const copy = /** @type {SVGElement} */ (viewport.cloneNode(true));
    write(viewport, copy);
    for (const [gfx, marks] of marked) gfx.setAttribute('class', marks);
    copy.removeAttribute('transform');
    for (const part of copy.querySelectorAll('[data-editing]')) part.remove();
    const x = box.x - PAD, y = box.y - PAD, width = box.width + 2 * PAD, height = box.height + 2 * PAD;
    const ground = getComputedStyle(this.canvas.getContainer()).backgroundColor;
    const icons = [...new Set([...copy.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? ''))].map((ref) => from.querySelector(`defs > [id="${CSS.escape(ref.slice(1))}"]`)?.outerHTML ?? '');
    const markers = [...from.querySelectorAll('defs > marker')].map((m) => m.outerHTML);
    const body = new XMLSerializer().serializeToString(copy).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`
      + `<defs>${[...icons, ...markers].join('')}</defs><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ground}"/>${body}</svg>`;
  }

  /** @returns {Promise<Blob | null>} null where the browser cannot make one so large */
  async png() {
    const address = URL.createObjectURL(new Blob([this.svg()], { type: 'image/svg+xml' }));
    try {
      const image = new Image();
      image.src = address;
      await image.decode();
      const scale = Math.min(SHARP, MOST / Math.max(image.width, image.height));
      const surface = document.createElement('canvas');
      surface.width = Math.ceil(image.width * scale);
      surface.height = Math.ceil(image.height * scale);
      surface.getContext('2d')?.drawImage(image, 0, 0, surface.width, surface.height);
      return await new Promise((done) => surface.toBlob(done, 'image/png'));
    } finally {
      URL.revokeObjectURL(address);
    }
  }
}

/** Writes computed styles onto a copy; what carries no style of its own is left alone. @param {Element} from @param {Element} to */
function write(from, to) {
  if (from.matches(EDITING)) return to.setAttribute('data-editing', '');
  const computed = getComputedStyle(from);
  to.removeAttribute('class');
  to.removeAttribute('style');
  for (const name of ['role', 'tabindex', 'aria-label', 'aria-roledescription', 'data-element-id']) to.removeAttribute(name);
  if (from.classList.length > 0 || from.nodeName !== 'g') for (const name of STYLES) to.setAttribute(name, computed.getPropertyValue(name)); // a style attribute would be refused by the page
  for (let i = 0; i < from.children.length; i++) write(from.children[i], to.children[i]);
}
