/**
 * The page of a shared table: keeps what is edited there, with an undo of its own,
 * saves it by itself, and lets it be published once it is saved.
 */
import { TableEditor } from './editor.js';

const QUIET = 700;

class Page {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    const script = document.getElementById('shared-table');
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
    const vars = JSON.parse(document.getElementById('shared-table-vars')?.textContent ?? '[]');
    this.editor = new TableEditor(root, {
      read: () => this.now, write: (value) => this.write(value), undo: () => this.step(this.before, this.after), redo: () => this.step(this.after, this.before),
      can: () => ({ undo: this.before.length > 0, redo: this.after.length > 0 }), vars: () => [...vars, ...own(this.now.body, vars)],
      past: root.dataset.past ?? '', ref: root.dataset.ref ?? '', readOnly: false,
    });
    Object.defineProperty(root, 'editor', { value: this.editor });
    document.querySelector('[data-publish-table]')?.addEventListener('click', () => this.publish());
    addEventListener('beforeunload', (e) => this.dirty && e.preventDefault());
    this.say('Saved');
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
    this.editor.refresh();
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
    this.editor.grid.commit(false);
    if (!(await this.save())) return;
    const field = /** @type {HTMLInputElement | null} */ (document.querySelector('#publish-table [name="revision"]'));
    if (field) field.value = this.revision;
    window.segue.open('publish-table');
  }
}

/** Names that the table itself reads and nothing here declares. @param {any} body @param {any[]} vars */
function own(body, vars) {
  return body.inputs.filter((/** @type {any} */ i) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(i.expression) && !vars.some((v) => v.name === i.expression))
    .map((/** @type {any} */ i) => ({ name: i.expression, type: i.type ?? '' }));
}

const root = document.querySelector('[data-shared-table]');
if (root instanceof HTMLElement) new Page(root);
