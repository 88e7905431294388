/**
 * What a panel says when its request failed, and how it goes on. Nothing is taken
 * out of the fields: the author tries again, or lets go of what was typed.
 */

/** @typedef {{title: string, text: string}} Saying */

const PATIENCE = 30_000;

export class Trouble {
  /** @param {HTMLElement} place @param {{again: () => void, discard: () => void}} acts */
  constructor(place, acts) {
    this.place = place;
    this.acts = acts;
    /** @type {HTMLElement | null} */
    this.shown = null;
  }

  /**
   * @param {string} address @param {URLSearchParams} body
   * @param {string} of       what the fields are of, in words
   * @param {boolean} edited  whether something the author entered is in it
   * @returns {Promise<Document | null>} the answer's fragment; null if there is none, which has been said
   */
  async fetch(address, body, of, edited) {
    const kept = edited ? `What you entered for ${of} is still here, but not saved.` : `The fields of ${of} cannot be shown.`;
    try {
      const answer = await fetch(address, { method: 'POST', body, credentials: 'same-origin', headers: { 'HX-Request': 'true', Accept: 'text/html' }, signal: AbortSignal.timeout(PATIENCE) });
      const text = await answer.text(), page = new DOMParser().parseFromString(text, 'text/html');
      const whole = /^\s*<!doctype/i.test(text);
      if (answer.ok && !whole) return page;
      if (answer.status === 401 || (answer.redirected && whole)) this.say({ title: 'You were signed out.', text: `${kept} Sign in in another window, then try again here.` }, edited);
      else this.say({ title: read(page, '.toast__title, main h1') || 'The server could not do this.', text: `${read(page, '.toast__text, .problem__what p')} ${kept}` }, edited);
    } catch {
      this.say({ title: 'The server did not answer.', text: `${kept} Look whether you are connected, then try again.` }, edited);
    }
    return null;
  }

  /** @param {Saying} saying @param {boolean} edited */
  say({ title, text }, edited) {
    this.clear();
    const template = document.getElementById('panel-trouble');
    if (!(template instanceof HTMLTemplateElement)) return;
    const shown = /** @type {HTMLElement} */ (document.importNode(template.content, true).firstElementChild);
    const write = (/** @type {string} */ selector, /** @type {string} */ words) => /** @type {HTMLElement} */ (shown.querySelector(selector)).replaceChildren(words);
    write('.banner__title', title);
    write('[data-panel-why]', text.trim());
    shown.querySelector('[data-panel-again]')?.addEventListener('click', this.acts.again);
    const discard = /** @type {HTMLElement} */ (shown.querySelector('[data-panel-discard]'));
    discard.hidden = !edited;
    discard.addEventListener('click', this.acts.discard);
    this.shown = shown;
    this.place.before(shown);
    shown.scrollIntoView({ block: 'nearest' });
  }

  clear() {
    this.shown?.remove();
    this.shown = null;
  }
}

/** @param {Document} page @param {string} selector */
function read(page, selector) {
  return (page.querySelector(selector)?.textContent ?? '').trim().slice(0, 500);
}
