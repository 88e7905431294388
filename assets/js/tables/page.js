/** The page of a shared table, or of several decisions that use each other. */
import { DecisionsPage } from './decisions.js';
import { TableEditor } from './editor.js';
import { Kept } from './kept.js';

class TablePage extends Kept {
  /** @param {HTMLElement} root */
  constructor(root) {
    super(root);
    this.editor = new TableEditor(root, {
      read: () => this.now, write: (value) => this.write(value), undo: () => this.undo(), redo: () => this.redo(),
      can: () => this.can(), vars: () => own(this.now.body),
      past: root.dataset.past ?? '', ref: root.dataset.ref ?? '', readOnly: false,
    });
    Object.defineProperty(root, 'editor', { value: this.editor });
  }

  drawn() {
    this.editor.refresh();
  }

  settle() {
    this.editor.grid.commit(false);
  }
}

/** Names that the table itself reads. @param {any} body */
function own(body) {
  return body.inputs.filter((/** @type {any} */ i) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(i.expression)).map((/** @type {any} */ i) => ({ name: i.expression, type: i.type ?? '' }));
}

const root = document.querySelector('[data-shared-table]');
if (root instanceof HTMLElement) new TablePage(root);
const decisions = document.querySelector('[data-shared-decisions]');
if (decisions instanceof HTMLElement) new DecisionsPage(decisions);
