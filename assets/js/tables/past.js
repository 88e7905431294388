/**
 * What the last instances would have got from the table as it is here.
 *
 * @typedef {import('./editor.js').TableEditor} TableEditor
 */
export class Past {
  /** @param {HTMLElement} place @param {TableEditor} editor */
  constructor(place, editor) {
    this.editor = editor;
    this.result = /** @type {HTMLElement} */ (place.querySelector('[data-flips]'));
    this.button = /** @type {HTMLButtonElement} */ (place.querySelector('[data-ask-past]'));
    this.button.addEventListener('click', () => this.ask(), { signal: editor.end.signal });
  }

  async ask() {
    this.button.classList.add('is-loading');
    try {
      const { body } = this.editor.host.read();
      const response = await fetch(this.editor.host.past, {
        method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', Accept: 'text/html', 'HX-Request': 'true' },
        body: JSON.stringify({ table: body, ref: this.editor.host.ref, vars: this.editor.host.vars() }),
      });
      const text = await response.text();
      if (response.ok) this.result.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
      else this.result.textContent = 'The past instances could not be asked. Try again in a moment.';
    } catch {
      this.result.textContent = 'The server could not be reached. Try again in a moment.';
    } finally {
      this.button.classList.remove('is-loading');
      this.result.scrollIntoView({ block: 'nearest' });
    }
  }
}
