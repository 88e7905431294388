/**
 * The list of what can be written next: one for the page, shown above everything
 * beside the field that asked. The focus stays in the field (combobox pattern).
 *
 * @typedef {{start: number, end: number, text: string, label: string, kind: string, type?: string, doc?: string, example?: string}} Candidate
 */

const ID = 'expression-list';

export class CandidateList {
  constructor() {
    this.box = document.createElement('ul');
    this.box.id = ID;
    this.box.className = 'fx-list';
    this.box.setAttribute('role', 'listbox');
    this.box.setAttribute('aria-label', 'What can be written here');
    this.box.setAttribute('popover', 'manual');
    /** @type {Candidate[]} */
    this.candidates = [];
    this.active = -1;
    /** @type {HTMLElement | null} */
    this.field = null;
    /** @type {HTMLElement | null | undefined} */
    this.note = null;
    /** @type {(c: Candidate) => void} */
    this.take = () => {};
    this.box.addEventListener('pointerdown', (e) => e.preventDefault()); // the focus stays in the field
    this.box.addEventListener('click', (e) => {
      const option = /** @type {HTMLElement} */ (e.target).closest('[role="option"]');
      if (option instanceof HTMLElement) this.take(this.candidates[Number(option.dataset.index)]);
    });
    addEventListener('scroll', (e) => e.target !== this.box && this.field && this.place(), true);
    addEventListener('resize', () => this.field && this.place());
  }

  /** @param {HTMLElement} field */
  isOf(field) {
    return this.field === field;
  }

  /** @param {HTMLElement} field @param {Candidate[]} candidates @param {(c: Candidate) => void} take @param {HTMLElement | null} [note] stands between the field and the list */
  show(field, candidates, take, note) {
    if (candidates.length === 0) return this.hide(field);
    this.note = note;
    const before = this.field === field ? this.chosen() : null; // an answer that comes again takes no choice away
    const home = field.closest('dialog') ?? document.body;
    if (this.box.parentElement !== home) home.append(this.box);
    this.candidates = candidates;
    this.take = take;
    this.field = field;
    this.active = -1;
    this.box.replaceChildren(...candidates.map(option));
    if (!this.box.matches(':popover-open')) this.box.showPopover();
    this.box.scrollTop = 0;
    this.tell(field);
    field.removeAttribute('aria-activedescendant');
    this.place();
    const kept = candidates.findIndex((c) => before && c.text === before.text && c.start === before.start && c.end === before.end);
    if (kept >= 0) {
      this.active = kept - 1;
      this.move(1);
    }
  }

  /** Says of a field that the list is open below it. @param {HTMLElement} field */
  tell(field) {
    field.setAttribute('aria-controls', ID);
    field.setAttribute('aria-expanded', 'true');
  }

  /** @param {HTMLElement} field */
  hide(field) {
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    if (this.field !== field) return;
    this.field = null;
    this.active = -1;
    if (this.box.matches(':popover-open')) this.box.hidePopover();
  }

  /** @param {number} step */
  move(step) {
    const options = [...this.box.children];
    this.active = this.active < 0 ? (step > 0 ? 0 : options.length - 1) : (this.active + step + options.length) % options.length;
    options.forEach((o, i) => o.setAttribute('aria-selected', String(i === this.active)));
    options[this.active].scrollIntoView({ block: 'nearest' });
    this.field?.setAttribute('aria-activedescendant', options[this.active].id);
  }

  chosen() {
    return this.active >= 0 ? this.candidates[this.active] : null;
  }

  place() {
    const at = this.field?.getBoundingClientRect();
    if (!at) return;
    const box = this.box.getBoundingClientRect(), below = innerHeight - at.bottom - 8, above = at.top - 8;
    const up = below < Math.min(box.height, 160) && above > below;
    this.box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - box.width - 8))}px`;
    this.box.style.maxHeight = `${Math.max(120, Math.min(300, up ? above : below))}px`;
    const note = this.note?.textContent ? this.note.getBoundingClientRect().bottom : 0;
    this.box.style.top = up ? `${Math.max(8, at.top - 4 - Math.min(box.height, above))}px` : `${Math.max(at.bottom, note) + 4}px`;
  }
}

/** @param {Candidate} c @param {number} i */
function option(c, i) {
  const li = document.createElement('li');
  li.id = `${ID}-${i}`;
  li.className = 'fx-option';
  li.setAttribute('role', 'option');
  li.setAttribute('aria-selected', 'false');
  li.dataset.index = String(i);
  const head = document.createElement('span');
  head.className = 'fx-option__head';
  const label = document.createElement('span');
  label.className = 'fx-option__label';
  label.textContent = c.label.trim() || c.text;
  head.append(label);
  if (c.type && c.kind !== 'word') {
    const type = document.createElement('span');
    type.className = 'fx-option__type';
    type.textContent = c.type;
    head.append(type);
  }
  li.append(head);
  const doc = [c.doc, c.example ? `Example: ${c.example}` : ''].filter(Boolean).join(' ');
  if (doc) {
    const line = document.createElement('span');
    line.className = 'fx-option__doc';
    line.textContent = doc;
    li.append(line);
  }
  return li;
}
