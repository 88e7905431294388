/**
 * The process as English beside the canvas. Sentence and block point at each other:
 * where the mouse or the focus is on a sentence, its block is marked, and the other way
 * round; a sentence selects its block. One sentence can be reached by Tab, the others by
 * arrow keys, so that a long text is one stop.
 */
import { statusText } from '../draw/looks.js';
import { whenIdle } from '../view/time.js';

const KEY = 'segue.reading';
/** More sentences than this are asked for anew only while they can be seen. */
const MANY = 300;

export class Reading {
  /** @param {HTMLElement} pane @param {any} designer */
  constructor(pane, designer) {
    this.pane = pane;
    this.designer = designer;
    this.text = /** @type {HTMLElement} */ (pane.querySelector('.reading__text'));
    this.toggles = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-reading-toggle]'));
    /** @type {string[]} */
    this.blocks = [];
    /** @type {Record<string, any>} */
    this.statuses = {};
    this.stale = false;
    this.followed = false;
    this.listen();
    const said = localStorage.getItem(KEY);
    this.show(said === null ? pane.hasAttribute('data-open') && innerWidth >= 1200 : said === 'open' && innerWidth >= 832);
    if (this.text.hasAttribute('data-later')) this.later();
  }

  /** A long text comes when the picture stands and nothing else is to be done, or when somebody wants it. */
  later() {
    this.stale = true;
    whenIdle(() => this.stale && this.refresh());
  }

  listen() {
    const reads = (/** @type {Event} */ e) => /** @type {HTMLElement} */ (e.target).closest?.('[data-reads]');
    const id = (/** @type {Element | null | undefined} */ step) => /** @type {HTMLElement | null} */ (step)?.dataset.reads ?? '';
    for (const event of ['mouseover', 'focusin']) this.text.addEventListener(event, (e) => this.designer.point(id(reads(e))));
    for (const event of ['mouseleave', 'focusout']) this.text.addEventListener(event, () => this.designer.point(''));
    this.text.addEventListener('focusin', (e) => reads(e) && this.stop(/** @type {HTMLElement} */ (reads(e))));
    this.text.addEventListener('click', (e) => reads(e) && this.designer.choose(id(reads(e))));
    this.text.addEventListener('keydown', (e) => this.key(e));
    this.text.addEventListener('htmx:after:swap', () => {
      this.stale = false;
      this.draw();
    });
    this.designer.onPoint((/** @type {string} */ block) => {
      for (const step of this.steps()) step.classList.toggle('is-pointed', block !== '' && step.dataset.reads === block);
    });
    for (const toggle of this.toggles) toggle.addEventListener('click', () => this.choose(!this.shown()));
    this.pane.querySelector('[data-reading-close]')?.addEventListener('click', () => {
      this.choose(false);
      this.toggles[0]?.focus();
    });
    this.pane.querySelector('[data-reading-print]')?.addEventListener('click', () => print());
  }

  shown() {
    return !this.pane.classList.contains('reading--away');
  }

  /** @param {boolean} on */
  choose(on) {
    localStorage.setItem(KEY, on ? 'open' : 'away');
    this.show(on);
    if (on && this.stale) this.refresh();
  }

  /** @param {boolean} on */
  show(on) {
    this.pane.classList.toggle('reading--away', !on);
    for (const toggle of this.toggles) toggle.setAttribute('aria-pressed', String(on));
    for (const button of this.pane.querySelectorAll('.reading__head button')) button.setAttribute('tabindex', on ? '0' : '-1');
    this.draw();
  }

  /** The document was saved: the text follows. */
  refresh() {
    if (!this.shown() && this.steps().length > MANY) {
      this.stale = true;
      return;
    }
    this.stale = true; // until the answer is here
    this.text.dispatchEvent(new CustomEvent('reading-load'));
  }

  /** @param {string[]} blocks */
  selected(blocks) {
    for (const block of this.blocks) this.step(block)?.removeAttribute('aria-current');
    this.blocks = blocks;
    for (const block of blocks) this.step(block)?.setAttribute('aria-current', 'true');
    const step = blocks.length === 1 && this.step(blocks[0]);
    if (!step || !this.shown()) return;
    this.stop(step);
    if (!this.text.contains(document.activeElement)) this.reveal(step);
  }

  /** Scrolls the text, and never the page around it, which somebody may be reading. @param {HTMLElement} step */
  reveal(step) {
    const { top, bottom } = step.getBoundingClientRect(), seen = this.text.getBoundingClientRect();
    if (top < seen.top) this.text.scrollTop -= seen.top - top;
    else if (bottom > seen.bottom) this.text.scrollTop += Math.min(bottom - seen.bottom, top - seen.top);
  }

  /** Where an instance is, or where many stand: of these it is shown at first what needs attention. @param {any} status */
  status(status) {
    this.statuses = status.blocks ?? {};
    this.draw();
    if (status.many && this.followed) return;
    this.followed = true;
    const words = status.many ? ['attention'] : ['attention', 'waiting', 'active'];
    const waits = this.steps().find((step) => words.includes(this.statuses[step.dataset.reads ?? '']?.status));
    if (waits && this.shown()) this.reveal(waits);
  }

  steps() {
    return /** @type {HTMLElement[]} */ ([...this.text.querySelectorAll('[data-reads]')]);
  }

  /** @param {string} block */
  step(block) {
    return /** @type {HTMLElement | null} */ (this.text.querySelector(`[data-reads="${CSS.escape(block)}"]`));
  }

  /** Marks what is selected and where an instance is; the server knows neither. */
  draw() {
    const steps = this.steps();
    for (const step of steps) {
      const block = step.dataset.reads ?? '';
      if (this.blocks.includes(block)) step.setAttribute('aria-current', 'true');
      else step.removeAttribute('aria-current');
      const status = this.statuses[block];
      if ((step.dataset.status ?? '') !== (status?.status ?? '')) step.dataset.status = status?.status ?? '';
      const mark = step.querySelector('[data-reads-mark]');
      const text = status ? statusText(status) : '';
      if (mark && mark.textContent !== text) mark.textContent = text;
    }
    const stop = steps.find((s) => s === document.activeElement) ?? steps.find((s) => s.hasAttribute('aria-current')) ?? steps[0];
    if (stop) this.stop(stop);
  }

  /** Tab comes to this one. @param {HTMLElement} step */
  stop(step) {
    for (const other of this.text.querySelectorAll('[data-reads][tabindex="0"]')) if (other !== step) other.setAttribute('tabindex', '-1');
    step.tabIndex = this.shown() ? 0 : -1;
  }

  /** @param {KeyboardEvent} e */
  key(e) {
    const steps = this.steps();
    const at = steps.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: steps.length - 1 }[e.key];
    if (at < 0 || to === undefined) return;
    e.preventDefault();
    steps[Math.max(0, Math.min(steps.length - 1, to))].focus();
  }
}
