/**
 * The form of a panel: what it says now, and what people do in it: rows are dragged,
 * clauses come and go, variables are put where the caret is. Nothing is sent from
 * here; the panel is told.
 *
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field
 */

/** Fields that say nothing about the document. */
const QUIET = '.combobox__input, [data-quiet], [data-open-mark]';

/**
 * What a form says, by the names of its fields.
 *
 * @param {HTMLFormElement | null} form
 * @returns {Map<string, string>}
 */
export function said(form) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const element of form?.elements ?? []) {
    const field = /** @type {HTMLInputElement} */ (element);
    if (!field.name || field.disabled || field.matches(`button, fieldset, ${QUIET}`)) continue;
    const list = values.get(field.name) ?? [];
    values.set(field.name, list);
    if (field.type === 'checkbox' || field.type === 'radio' ? field.checked : true) list.push(field.value);
  }
  return new Map([...values].map(([name, list]) => [name, JSON.stringify(list)]));
}

/** The body of a request with all that a form holds. @param {HTMLFormElement} form */
export function bodyOf(form) {
  for (const mark of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('[data-open-mark]'))) {
    mark.value = mark.parentElement?.querySelector(':scope > details')?.hasAttribute('open') ? '1' : '';
  }
  return new URLSearchParams(/** @type {any} */ (new FormData(form)));
}

/**
 * Morphing leaves what stands in a field, though the server may have written it
 * otherwise. Only the field that is typed into keeps its own, and those that belong
 * to a button beside them.
 *
 * @param {HTMLElement} place
 * @param {Element | null} typed
 */
export function settle(place, typed) {
  for (const field of /** @type {NodeListOf<Field>} */ (place.querySelectorAll('input, textarea, select'))) {
    if (field === typed || field.matches('.combobox__input, [data-quiet]')) continue;
    if (field instanceof HTMLSelectElement) for (const option of field.options) option.selected = option.defaultSelected;
    else if (field.type === 'checkbox' || field.type === 'radio') /** @type {HTMLInputElement} */ (field).checked = /** @type {HTMLInputElement} */ (field).defaultChecked;
    else if (field.value !== field.defaultValue) field.value = field.defaultValue;
  }
}

/**
 * @typedef {Object} Told
 * @property {() => void} changed  something is to be sent
 * @property {() => void} left     a field has lost the focus, changed or not
 * @property {(button: {name: string, value: string}) => void} pressed  a button that sends was pressed
 */

export class Fields {
  /** @param {HTMLElement} place @param {Told} told */
  constructor(place, told) {
    this.place = place;
    this.told = told;
    /** @type {Set<string>} ids of the sections that people opened */
    this.open = new Set();
    place.addEventListener('change', (e) => {
      if (!(/** @type {HTMLElement} */ (e.target).matches('.combobox__input, [data-quiet]'))) told.changed();
    });
    place.addEventListener('focusout', () => told.left());
    place.addEventListener('submit', (e) => {
      e.preventDefault();
      const button = /** @type {HTMLButtonElement | null} */ (/** @type {SubmitEvent} */ (e).submitter);
      if (button?.name) told.pressed({ name: button.name, value: button.value });
      else told.changed();
    });
    place.addEventListener('click', (e) => this.clicked(/** @type {HTMLElement} */ (e.target)));
    place.addEventListener('pointerdown', (e) => this.grab(e));
  }

  get form() {
    return this.place.querySelector('form');
  }

  /** Opens the sections again that people opened. */
  reopen() {
    for (const id of this.open) this.place.querySelector(`details[id="${CSS.escape(id)}"]`)?.setAttribute('open', '');
  }

  /** @param {HTMLElement} target */
  clicked(target) {
    const details = target.closest('summary')?.parentElement;
    if (details instanceof HTMLDetailsElement && details.id) {
      if (details.open) this.open.delete(details.id);
      else this.open.add(details.id);
    }
    const insert = /** @type {HTMLElement | null} */ (target.closest('[data-insert]'));
    if (insert) return this.insert(insert);
    const add = target.closest('[data-add-clause]');
    if (add) return this.addClause(add);
    const clause = target.closest('[data-remove-clause]')?.closest('[data-clause]');
    if (!clause) return;
    clause.remove();
    this.told.changed();
  }

  /** @param {Element} add */
  addClause(add) {
    const inside = add.closest('[data-group]');
    const last = [...((inside ?? add.closest('[data-condition]'))?.querySelectorAll('[data-clause]') ?? [])].at(-1);
    const copy = /** @type {HTMLElement | undefined} */ (last?.cloneNode(true));
    if (!last || !copy) return;
    for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (copy.querySelectorAll('input, select'))) if (!field.name.endsWith('.group')) field.value = '';
    const group = /** @type {HTMLInputElement | null} */ (copy.querySelector('[name$=".group"]'));
    if (group) group.value = add.getAttribute('data-new-group') ?? inside?.getAttribute('data-group') ?? '';
    last.after(copy);
    this.told.changed();
  }

  /** Puts a variable where the caret is. @param {HTMLElement} item */
  insert(item) {
    const field = this.form?.elements.namedItem(item.dataset.into ?? '');
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setRangeText(item.dataset.insert ?? '', field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
    this.told.changed();
  }

  /** Drags a row by its handle; the order of the page is the order that is sent. @param {PointerEvent} e */
  grab(e) {
    const row = /** @type {HTMLElement} */ (e.target).closest('[data-handle]')?.closest('[data-row]');
    if (!row || e.button !== 0) return;
    e.preventDefault();
    const end = new AbortController();
    const { signal } = end;
    let moved = false;
    row.classList.add('is-dragged');
    addEventListener('pointermove', (move) => {
      const over = document.elementFromPoint(move.clientX, move.clientY)?.closest('[data-row]');
      if (!over || over === row || over.parentElement !== row.parentElement) return;
      const box = over.getBoundingClientRect();
      const below = over.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING;
      if (below && move.clientY > box.top + box.height / 2) over.after(row);
      else if (!below && move.clientY < box.top + box.height / 2) over.before(row);
      else return;
      moved = true;
    }, { signal });
    for (const over of ['pointerup', 'pointercancel']) {
      addEventListener(over, () => {
        end.abort();
        row.classList.remove('is-dragged');
        if (moved) this.told.changed();
      }, { signal });
    }
  }
}
