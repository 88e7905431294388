/**
 * The editor of the document's decision tables, in a dialog above the canvas. Each
 * change is a command on the canvas's stack, so that one undo covers all.
 */
import { TableEditor } from '../../tables/editor.js';

/** @param {HTMLElement} container of the canvas @param {any} designer */
export function decisionTables(container, designer) {
  const dialog = document.getElementById('table-editor');
  if (!(dialog instanceof HTMLDialogElement)) return;
  const root = /** @type {HTMLElement} */ (dialog.querySelector('[data-table-editor]'));
  /** @type {TableEditor | null} */
  let editor = null;
  let writing = false;
  const tables = () => designer.head().tables ?? [];

  /** @param {string} id */
  const open = (id) => {
    const find = () => tables().find((/** @type {any} */ t) => t.id === id);
    if (!find()) return;
    dialog.showModal();
    editor = new TableEditor(root, {
      read: () => find() ?? { name: '', body: { hitPolicy: 'unique', inputs: [], outputs: [{}], rules: [] } },
      write: (value, label) => {
        writing = true;
        designer.apply({ document: { tables: tables().map((/** @type {any} */ t) => (t.id === id ? { ...t, ...value } : t)) } }, label);
        writing = false;
      },
      undo: () => designer.undo(), redo: () => designer.redo(), can: () => ({ undo: designer.canUndo(), redo: designer.canRedo() }),
      vars: () => JSON.parse(document.getElementById('panel-block-variables')?.textContent || '[]'),
      past: (container.dataset.draft ?? '').replace(/draft$/, 'tables/past'), ref: id, readOnly: false,
    });
    editor.grid.place.focus();
    Object.defineProperty(root, 'editor', { value: editor, configurable: true });
  };

  document.addEventListener('click', (e) => {
    const id = /** @type {HTMLElement} */ (e.target).closest?.('[data-edit-table]')?.getAttribute('data-edit-table');
    if (id) open(id);
  });
  // After undo the table may be another, or gone with the act that made it.
  designer.on('commandStack.changed', () => {
    if (!editor || writing) return;
    if (tables().some((/** @type {any} */ t) => t.id === editor?.host.ref)) editor.refresh();
    else dialog.close();
  });
  dialog.addEventListener('close', () => {
    editor?.destroy();
    editor = null;
    document.querySelector('[data-edit-table]')?.dispatchEvent(new Event('focus'));
  });
}
