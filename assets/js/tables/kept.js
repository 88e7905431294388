/**
 * What is edited on a page of its own: kept with an undo, saved by itself, and
 * published once it is saved. What is on the page is for those who extend it.
 */
const QUIET = 700;

export class Kept {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    const script = document.getElementById('shared-table');
    /** @type {{name: string, body: any}} */
    this.now = JSON.parse(script?.textContent ?? '{}');
    this.address = root.dataset.address ?? '';
    this.revision = root.dataset.revision ?? '';
    /** @type {any[]} */
    this.before = [];
    /** @type {any[]} */
    this.after = [];
    this.dirty = false;
    /** @type {Promise<boolean> | null} */
    this.running = null;
    this.state = /** @type {HTMLElement} */ (document.querySelector('[data-table-state]'));
    document.querySelector('[data-publish-table]')?.addEventListener('click', () => this.publish());
    addEventListener('beforeunload', (e) => this.dirty && e.preventDefault());
    this.say('Saved');
  }

  /** After undo or redo. */
  drawn() {}

  /** What is being typed is taken. */
  settle() {}

  undo() {
    this.step(this.before, this.after);
  }

  redo() {
    this.step(this.after, this.before);
  }

  can() {
    return { undo: this.before.length > 0, redo: this.after.length > 0 };
  }

  /** @param {any} value */
  write(value) {
    this.before.push(this.now);
    this.after = [];
    this.set({ ...this.now, ...value });
  }

  /** @param {any[]} from @param {any[]} to */
  step(from, to) {
    if (from.length === 0) return;
    to.push(this.now);
    this.set(from.pop());
    this.drawn();
  }

  /** @param {any} value */
  set(value) {
    this.now = value;
    this.dirty = true;
    this.say('Not saved yet');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), QUIET);
  }

  /** @param {string} text */
  say(text) {
    if (this.state) this.state.textContent = text;
  }

  /** @returns {Promise<boolean>} whether all is saved */
  async save() {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (!this.dirty) return true;
    this.running = this.send().finally(() => (this.running = null));
    return this.running;
  }

  async send() {
    this.dirty = false;
    this.say('Saving …');
    try {
      const response = await fetch(this.address, {
        method: 'PUT', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ revision: Number(this.revision), name: this.now.name, table: this.now.body }),
      });
      const answer = await response.json().catch(() => ({}));
      if (response.ok) {
        this.revision = String(answer.revision);
        this.say(this.dirty ? 'Not saved yet' : 'Saved');
        return !this.dirty;
      }
      this.dirty = true;
      this.say('Not saved');
      window.segue.toast({ tone: 'bad', title: 'The table was not saved', text: answer.detail ?? 'Try again in a moment.' });
    } catch {
      this.dirty = true;
      this.say('Offline, not saved');
      this.timer = setTimeout(() => this.save(), 4000);
    }
    return false;
  }

  async publish() {
    this.settle();
    if (!(await this.save())) return;
    const field = /** @type {HTMLInputElement | null} */ (document.querySelector('#publish-table [name="revision"]'));
    if (field) field.value = this.revision;
    window.segue.open('publish-table');
  }
}
