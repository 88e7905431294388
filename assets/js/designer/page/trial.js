/**
 * The dialog that sends a test. It is about the block the panel shows; values typed
 * for variables are kept until the browser's session ends, for the next test.
 *
 * Nothing is sent but by its button.
 */
import { changeIn } from './answer.js';

/** A connection may be told to wait two minutes. */
export const PATIENCE = 130_000;

export class Trial {
  /**
   * @param {HTMLElement} place  the inside of the dialog; htmx loads it on "trial-load"
   * @param {any} designer
   * @param {import('./panel.js').Panel} panel
   * @param {() => Promise<boolean>} ready  resolves once all that was typed is saved; to false if it cannot be
   */
  constructor(place, designer, panel, ready) {
    this.place = place;
    this.key = `segue.trial.${place.dataset.keeps}`;
    panel.place.addEventListener('click', async (e) => {
      if (!(/** @type {HTMLElement} */ (e.target).closest('[data-trial]'))) return;
      if (!(await ready())) return;
      place.dispatchEvent(new CustomEvent('trial-load'));
      window.segue.open('trial');
    });
    place.addEventListener('htmx:config:request', (e) => {
      const { ctx } = /** @type {CustomEvent} */ (e).detail;
      if (!ctx.request.body?.set) return;
      ctx.request.timeout = PATIENCE;
      panel.tell(ctx.request.body);
    });
    place.addEventListener('htmx:after:swap', () => {
      this.recall();
      const answer = changeIn(place, designer);
      if (answer) designer.apply(answer.change, answer.label);
      else /** @type {HTMLElement | null} */ (place.querySelector('#trial-answer'))?.scrollIntoView({ block: 'nearest' });
    });
    place.addEventListener('change', () => this.remember());
  }

  samples() {
    return /** @type {NodeListOf<HTMLInputElement>} */ (this.place.querySelectorAll('[data-sample]'));
  }

  remember() {
    const kept = this.kept();
    for (const field of this.samples()) kept[field.dataset.sample ?? ''] = field.value;
    sessionStorage.setItem(this.key, JSON.stringify(kept));
  }

  recall() {
    const kept = this.kept();
    for (const field of this.samples()) if (!field.value && field.dataset.sample && kept[field.dataset.sample]) field.value = kept[field.dataset.sample];
  }

  /** @returns {Record<string, string>} */
  kept() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? '{}');
    } catch {
      return {};
    }
  }
}
