/**
 * The grid: cells, selection, keyboard and clipboard, as in a spreadsheet. It draws
 * the rows in sight only, so that thousands of rules stay quick. The focus stays on
 * the grid itself, which names the active cell to screen readers; a cell that is
 * being edited has a field of its own.
 *
 * Row -1 is the heading, row rules.length the test row.
 *
 * @typedef {import('./model.js').Table} Table
 * @typedef {Object} Owner  what the editor does for its grid
 * @property {() => Table} table
 * @property {(table: Table, label: string) => void} change
 * @property {(r: number, c: number) => string} text
 * @property {(r: number, c: number, text: string) => void} enter
 * @property {(text: string, r: number, c: number) => void} paste
 * @property {(r: number, c: number) => any} problem
 * @property {(input: HTMLInputElement, r: number, c: number) => {destroy(): void} | null} assist
 * @property {(r: number, c: number) => void} moved
 * @property {(c: number) => void} head     the heading is to be edited
 * @property {() => void} away              the focus leaves for what follows
 * @property {(key: string, e: KeyboardEvent) => boolean} command  further keys; true: done
 * @property {(r: number) => string} mark   of a rule: "lit", "unused", ""
 */
import { blankRule, insertRules, partOf, removeRules, moveRules, moveColumn, setCells, titleOf, width, writeBlock, cell } from './model.js';

const ROW = 34;
const SPARE = 12;

export class Grid {
  /** @param {HTMLElement} place @param {Owner} owner @param {AbortSignal} signal ends it: the place is used again */
  constructor(place, owner, signal) {
    this.owner = owner;
    this.place = place;
    this.at = { r: 0, c: 0 };
    this.from = { r: 0, c: 0 };
    /** @type {{input: HTMLInputElement, assist: any, r: number, c: number} | null} */
    this.edit = null;
    this.first = 0;
    this.shown = 0;
    place.tabIndex = 0;
    place.setAttribute('role', 'grid');
    place.setAttribute('aria-multiselectable', 'true');
    this.sheet = document.createElement('table');
    this.sheet.className = 'grid__sheet';
    this.sheet.setAttribute('role', 'presentation');
    this.head = this.sheet.createTHead();
    this.body = this.sheet.createTBody();
    this.foot = this.sheet.createTFoot();
    for (const part of [this.head, this.body, this.foot]) part.setAttribute('role', 'rowgroup');
    this.note = document.createElement('div');
    this.note.className = 'grid__say';
    this.note.id = 'grid-say';
    this.note.hidden = true;
    place.replaceChildren(this.sheet, this.note);
    place.addEventListener('keydown', (e) => this.key(e), { signal });
    place.addEventListener('copy', (e) => this.copy(e), { signal });
    place.addEventListener('cut', (e) => this.copy(e) && this.clear(), { signal });
    place.addEventListener('paste', (e) => this.paste(e), { signal });
    place.addEventListener('pointerdown', (e) => this.press(e), { signal });
    place.addEventListener('dblclick', (e) => this.cellOf(e.target) && this.begin(), { signal });
    place.addEventListener('scroll', () => this.rows(), { signal });
    place.addEventListener('focus', () => this.draw(), { signal });
    const sized = new ResizeObserver(() => this.rows());
    sized.observe(place);
    signal.addEventListener('abort', () => sized.disconnect());
  }

  get last() {
    return this.owner.table().rules.length;
  }

  /** Draws everything anew; the selection is kept inside the table. */
  draw() {
    const t = this.owner.table(), w = width(t);
    const keep = (/** @type {{r: number, c: number}} */ p) => ({ r: Math.max(-1, Math.min(p.r, t.rules.length)), c: Math.max(0, Math.min(p.c, w - 1)) });
    this.at = keep(this.at);
    this.from = keep(this.from);
    this.place.setAttribute('aria-rowcount', String(t.rules.length + 2));
    this.place.setAttribute('aria-colcount', String(w + 1));
    const heading = row(1);
    heading.append(corner());
    for (let c = 0; c < w; c++) heading.append(this.heading(t, c));
    this.head.replaceChildren(heading);
    const test = row(t.rules.length + 2);
    test.className = 'grid__test';
    test.append(ruleHead('Try', 'Test row'));
    for (let c = 0; c < w; c++) test.append(this.cell(t, t.rules.length, c));
    this.foot.replaceChildren(test);
    this.first = -1;
    this.rows();
  }

  /** Draws the rules in sight, if others are than before. */
  rows() {
    const t = this.owner.table();
    const top = Math.max(0, Math.floor(this.place.scrollTop / ROW) - SPARE);
    const count = Math.ceil(this.place.clientHeight / ROW) + 2 * SPARE;
    const first = Math.max(0, Math.min(top - (top % SPARE), t.rules.length - 1));
    if (first === this.first && this.shown === count) return;
    this.first = first;
    this.shown = count;
    const list = [space(first)];
    const end = Math.min(t.rules.length, first + count + SPARE);
    for (let r = first; r < end; r++) list.push(this.rule(t, r));
    list.push(space(t.rules.length - end));
    const editing = this.edit;
    if (editing && document.activeElement === editing.input) this.place.focus({ preventScroll: true });
    this.body.replaceChildren(...list);
    this.select();
  }

  /** @param {Table} t @param {number} r */
  rule(t, r) {
    const tr = row(r + 2);
    const mark = this.owner.mark(r);
    if (mark) tr.classList.add(`is-${mark}`);
    tr.append(ruleHead(String(r + 1), ruleLabel(r, mark)));
    for (let c = 0; c < width(t); c++) tr.append(this.cell(t, r, c));
    return tr;
  }

  /** @param {Table} t @param {number} c */
  heading(t, c) {
    const th = document.createElement('th');
    const { part, i } = partOf(t, c);
    th.setAttribute('role', 'columnheader');
    th.scope = 'col';
    mark(th, -1, c);
    th.classList.add(`grid__${part}`);
    const title = document.createElement('span');
    title.className = 'grid__title';
    title.textContent = titleOf(t, c);
    const under = document.createElement('span');
    under.className = 'grid__under';
    const type = part === 'input' ? t.inputs[i].type : part === 'output' ? t.outputs[i].type : '';
    const says = part === 'input' ? (t.inputs[i].label ? t.inputs[i].expression : '') : part === 'output' && t.outputs[i].label ? (t.outputs[i].name ?? '') : '';
    under.textContent = [part === 'input' ? 'If' : part === 'output' ? 'Then' : 'Note', says, type && words(type)].filter(Boolean).join(' · ');
    th.append(title, under);
    if (this.owner.problem(-1, c)) th.classList.add('is-wrong');
    return th;
  }

  /** @param {Table} t @param {number} r @param {number} c */
  cell(t, r, c) {
    const td = document.createElement('td');
    td.setAttribute('role', 'gridcell');
    mark(td, r, c);
    const { part } = partOf(t, c);
    td.classList.add(`grid__${part}`);
    const text = this.owner.text(r, c);
    const span = document.createElement('span');
    span.className = 'grid__text';
    span.textContent = text;
    if (part === 'input' && text === '' && r < t.rules.length) {
      span.textContent = '–';
      span.classList.add('is-any');
      span.title = 'Any value';
    }
    td.append(span);
    const wrong = this.owner.problem(r, c);
    if (wrong) {
      td.classList.add(wrong.warning ? 'is-odd' : 'is-wrong');
      td.setAttribute('aria-invalid', wrong.warning ? 'false' : 'true');
    }
    return td;
  }

  /** Shows what the server has said since, without drawing anew: a cell may be under way. */
  refresh() {
    const t = this.owner.table();
    for (const tr of /** @type {NodeListOf<HTMLElement>} */ (this.body.querySelectorAll('tr[aria-rowindex]'))) {
      const r = Number(tr.getAttribute('aria-rowindex')) - 2, mark = this.owner.mark(r);
      tr.classList.toggle('is-lit', mark === 'lit');
      tr.classList.toggle('is-unused', mark === 'unused');
      tr.querySelector('.grid__rule')?.setAttribute('aria-label', ruleLabel(r, mark));
    }
    for (const el of /** @type {NodeListOf<HTMLElement>} */ (this.sheet.querySelectorAll('[data-c]'))) {
      const r = Number(el.dataset.r), c = Number(el.dataset.c), wrong = this.owner.problem(r, c);
      el.classList.toggle('is-wrong', Boolean(wrong && !wrong.warning));
      el.classList.toggle('is-odd', Boolean(wrong?.warning));
      if (el.role === 'gridcell') el.setAttribute('aria-invalid', String(Boolean(wrong && !wrong.warning)));
      const text = el.querySelector('.grid__text');
      if (r === t.rules.length && text) text.textContent = this.owner.text(r, c);
    }
    this.tell();
  }

  /** Shows where the selection is. */
  select() {
    const { r, c } = this.at, top = Math.min(r, this.from.r), bottom = Math.max(r, this.from.r), left = Math.min(c, this.from.c), right = Math.max(c, this.from.c);
    for (const el of this.sheet.querySelectorAll('.is-active, .is-selected')) {
      el.classList.remove('is-active', 'is-selected');
      el.removeAttribute('aria-selected');
    }
    const several = top !== bottom || left !== right;
    for (const el of /** @type {NodeListOf<HTMLElement>} */ (this.sheet.querySelectorAll('[data-c]'))) {
      const y = Number(el.dataset.r), x = Number(el.dataset.c);
      if (several && y >= top && y <= bottom && x >= left && x <= right) {
        el.classList.add('is-selected');
        el.setAttribute('aria-selected', 'true');
      }
    }
    const active = this.find(r, c);
    active?.classList.add('is-active');
    if (active && !several) active.setAttribute('aria-selected', 'true');
    if (active) this.place.setAttribute('aria-activedescendant', active.id);
    else this.place.removeAttribute('aria-activedescendant');
    this.tell();
  }

  /** What is wrong with the active cell stands beside it. */
  tell() {
    const active = this.find(this.at.r, this.at.c), wrong = this.owner.problem(this.at.r, this.at.c);
    const editing = this.edit !== null;
    this.note.hidden = !(active && (wrong || editing));
    if (!active || this.note.hidden) return;
    if (!editing) {
      this.note.textContent = wrong.text + (wrong.suggestion ? ` Did you mean ${wrong.suggestion}?` : '');
      this.note.classList.toggle('is-odd', Boolean(wrong.warning));
    }
    this.note.style.left = `${active.offsetLeft}px`;
    const below = active.offsetTop + active.offsetHeight;
    const foot = this.at.r >= this.last;
    this.note.style.top = foot ? '' : `${below}px`;
    this.note.classList.toggle('grid__say--above', foot);
  }

  /** @param {number} r @param {number} c @returns {HTMLElement | null} */
  find(r, c) {
    return this.sheet.querySelector(`[data-r="${r}"][data-c="${c}"]`);
  }

  /** @param {any} target @returns {{r: number, c: number} | null} */
  cellOf(target) {
    const el = target?.closest?.('[data-c]');
    return el ? { r: Number(el.dataset.r), c: Number(el.dataset.c) } : null;
  }

  /** @param {number} r @param {number} c @param {boolean} [extend] */
  go(r, c, extend = false) {
    const w = width(this.owner.table());
    this.at = { r: Math.max(-1, Math.min(r, this.last)), c: Math.max(0, Math.min(c, w - 1)) };
    if (!extend) this.from = { ...this.at };
    this.reveal();
    this.select();
    this.owner.moved(this.at.r, this.at.c);
  }

  reveal() {
    const { r, c } = this.at;
    if (r >= 0 && r < this.last) {
      const head = this.head.offsetHeight, foot = this.foot.offsetHeight;
      const top = r * ROW, view = this.place.clientHeight - head - foot;
      if (top < this.place.scrollTop) this.place.scrollTop = top;
      else if (top + ROW > this.place.scrollTop + view) this.place.scrollTop = top + ROW - view;
      this.rows();
    }
    const el = this.find(r, c);
    if (!el) return;
    const left = el.offsetLeft, side = /** @type {HTMLElement} */ (this.head.querySelector('th'))?.offsetWidth ?? 0;
    if (left - side < this.place.scrollLeft) this.place.scrollLeft = left - side;
    else if (left + el.offsetWidth > this.place.scrollLeft + this.place.clientWidth) this.place.scrollLeft = left + el.offsetWidth - this.place.clientWidth;
  }

  /** Brings a rule into view, wherever the active cell is. @param {number} r */
  showRule(r) {
    const view = this.place.clientHeight - this.head.offsetHeight - this.foot.offsetHeight, top = r * ROW;
    if (top < this.place.scrollTop || top + ROW > this.place.scrollTop + view) this.place.scrollTop = Math.max(0, top - Math.max(0, (view - ROW) / 2));
    this.rows();
  }

  /** @param {PointerEvent} e */
  press(e) {
    const rule = /** @type {HTMLElement} */ (e.target).closest?.('[data-rule]');
    const cell = this.cellOf(e.target);
    if (this.edit && /** @type {HTMLElement} */ (e.target).closest('.grid__edit, .grid__say')) return;
    if (this.edit) this.commit();
    if (e.button !== 0 || (!cell && !rule)) return;
    e.preventDefault();
    this.place.focus({ preventScroll: true });
    if (rule instanceof HTMLElement) {
      const r = Number(rule.dataset.rule) - 1;
      if (r >= 0) {
        this.go(r, width(this.owner.table()) - 1);
        this.from = { r, c: 0 };
        this.select();
      }
      return;
    }
    if (!cell) return;
    this.go(cell.r, cell.c, e.shiftKey);
    const end = new AbortController();
    addEventListener('pointermove', (m) => {
      const over = this.cellOf(document.elementFromPoint(m.clientX, m.clientY));
      if (over && (over.r !== this.at.r || over.c !== this.at.c)) this.go(over.r, over.c, true);
    }, { signal: end.signal });
    addEventListener('pointerup', () => end.abort(), { signal: end.signal });
  }

  /** @param {KeyboardEvent} e */
  key(e) {
    if (this.edit) return;
    const { r, c } = this.at, ctrl = e.ctrlKey || e.metaKey, w = width(this.owner.table());
    const page = Math.max(1, Math.floor(this.place.clientHeight / ROW) - 3);
    const to = (/** @type {number} */ y, /** @type {number} */ x) => (this.go(y, x, e.shiftKey), true);
    /** @type {Record<string, () => any>} */
    const keys = {
      ArrowUp: () => to(ctrl ? 0 : r - 1, c), ArrowDown: () => to(ctrl ? this.last - 1 : r + 1, c),
      ArrowLeft: () => to(r, ctrl ? 0 : c - 1), ArrowRight: () => to(r, ctrl ? w - 1 : c + 1),
      Home: () => to(ctrl ? 0 : r, 0), End: () => to(ctrl ? this.last - 1 : r, w - 1),
      PageUp: () => to(Math.max(0, r - page), c), PageDown: () => to(Math.min(this.last - 1, r + page), c),
      Tab: () => this.tab(e.shiftKey), Escape: () => (this.owner.away(), true),
      Enter: () => (ctrl ? this.insert(e.shiftKey) : e.shiftKey ? to(r - 1, c) : this.begin()), F2: () => this.begin(),
      Delete: () => (ctrl ? this.drop() : this.clear()), Backspace: () => this.clear(),
      a: () => ctrl && this.all(),
    };
    const done = this.owner.command(e.key, e) || (e.altKey ? this.move(e.key) : keys[e.key]?.());
    if (done) {
      e.preventDefault();
      e.stopPropagation();
    } else if (e.key.length === 1 && !ctrl && !e.altKey && e.key !== ' ') {
      this.begin(''); // the letter goes into the field, as what replaces the cell
    }
  }

  all() {
    this.from = { r: 0, c: 0 };
    this.at = { r: Math.max(0, this.last - 1), c: width(this.owner.table()) - 1 };
    this.select();
    return true;
  }

  /** To the next cell; out of the grid from the last one. @param {boolean} back */
  tab(back) {
    const w = width(this.owner.table()), { r, c } = this.at;
    const next = (r + 1) * w + c + (back ? -1 : 1);
    if (next < 0 || next >= (this.last + 2) * w) return false;
    this.go(Math.floor(next / w) - 1, next % w);
    return true;
  }

  span() {
    const last = Math.max(0, this.last - 1);
    return { top: Math.min(last, Math.max(0, Math.min(this.at.r, this.from.r))), bottom: Math.min(last, Math.max(0, Math.max(this.at.r, this.from.r))), left: Math.min(this.at.c, this.from.c), right: Math.max(this.at.c, this.from.c) };
  }

  /** @param {string} key */
  move(key) {
    const t = this.owner.table(), { top, bottom } = this.span();
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (step && this.at.r >= 0 && this.at.r < this.last) {
      const next = moveRules(t, top, bottom, step);
      if (next === t) return true;
      this.at.r += step;
      this.from.r += step;
      this.owner.change(next, 'Move rule');
      this.reveal();
      this.select();
      return true;
    }
    const side = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (!side) return false;
    const next = moveColumn(t, this.at.c, side);
    if (next !== t) {
      this.at.c += side;
      this.from.c = this.at.c;
      this.owner.change(next, 'Move column');
    }
    return true;
  }

  /** A new rule below the active one, or above it. @param {boolean} [above] */
  insert(above = false) {
    const t = this.owner.table();
    const at = Math.max(0, Math.min(this.last, this.at.r + (above ? 0 : 1)));
    this.owner.change(insertRules(t, at, [blankRule(t)]), 'Add rule');
    this.go(at, this.at.c);
    return true;
  }

  /** Removes the rules of the selection. */
  drop() {
    const { top, bottom } = this.span();
    if (this.last === 0) return true;
    this.owner.change(removeRules(this.owner.table(), top, bottom), bottom > top ? 'Remove rules' : 'Remove rule');
    this.go(Math.min(top, this.last - 1), this.at.c);
    return true;
  }

  clear() {
    const { top, bottom, left, right } = this.span();
    if (this.at.r >= this.last && this.from.r >= this.last) {
      for (let c = left; c <= right; c++) this.owner.enter(this.last, c, '');
      return true;
    }
    if (this.at.r < 0) return true;
    const changes = [];
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) changes.push({ r, c, text: '' });
    this.owner.change(setCells(this.owner.table(), changes), 'Clear cells');
    return true;
  }

  /** @param {ClipboardEvent} e */
  copy(e) {
    if (this.edit || this.at.r < 0) return false;
    const t = this.owner.table(), { top, bottom, left, right } = this.span();
    const rows = [];
    if (this.at.r >= this.last) rows.push(Array.from({ length: right - left + 1 }, (_, i) => this.owner.text(this.last, left + i)));
    else for (let r = top; r <= bottom; r++) rows.push(Array.from({ length: right - left + 1 }, (_, i) => cell(t, r, left + i)));
    e.clipboardData?.setData('text/plain', writeBlock(rows));
    e.preventDefault();
    return true;
  }

  /** @param {ClipboardEvent} e */
  paste(e) {
    if (this.edit || this.at.r < 0) return;
    const text = e.clipboardData?.getData('text/plain') ?? '';
    e.preventDefault();
    if (!text) return;
    const { top, left } = this.at.r >= this.last ? { top: this.last, left: this.span().left } : this.span();
    this.owner.paste(text, top, left);
  }

  /** Begins to edit the active cell. @param {string} [typed] what replaces it */
  begin(typed) {
    const { r, c } = this.at;
    if (r < 0) {
      this.owner.head(c);
      return true;
    }
    if (r >= this.last && partOf(this.owner.table(), c).part !== 'input') return true;
    const td = this.find(r, c);
    if (!td || this.edit) return true;
    const input = document.createElement('input');
    input.className = 'grid__edit';
    input.value = typed ?? this.owner.text(r, c);
    input.setAttribute('aria-label', `${titleOf(this.owner.table(), c)}, ${r < this.last ? `rule ${r + 1}` : 'test row'}`);
    input.setAttribute('aria-describedby', 'grid-say');
    const paint = document.createElement('span');
    paint.className = 'grid__paint';
    paint.setAttribute('aria-hidden', 'true');
    td.classList.add('is-edited');
    td.append(paint, input);
    this.note.replaceChildren();
    this.edit = { input, assist: null, r, c };
    input.focus({ preventScroll: true });
    input.setSelectionRange(input.value.length, input.value.length);
    this.edit.assist = this.owner.assist(input, r, c);
    input.addEventListener('keydown', (e) => this.editKey(e));
    input.addEventListener('blur', () => setTimeout(() => this.edit?.input === input && document.activeElement !== input && !this.note.contains(document.activeElement) && this.commit(false)));
    this.tell();
    return true;
  }

  /** @param {KeyboardEvent} e */
  editKey(e) {
    if (e.defaultPrevented) return;
    const { r, c } = this.at;
    if (e.key === 'Enter') {
      this.commit();
      this.go(e.shiftKey ? r - 1 : r + 1, c);
    } else if (e.key === 'Tab') {
      this.commit();
      this.tab(e.shiftKey);
    } else if (e.key === 'Escape') {
      this.stop();
    } else {
      e.stopPropagation();
      return;
    }
    e.preventDefault();
    e.stopPropagation();
  }

  /** @param {boolean} [focus] back to the grid */
  commit(focus = true) {
    if (!this.edit) return;
    const { input, r, c } = this.edit;
    this.stop(focus);
    this.owner.enter(r, c, input.value);
  }

  /** Leaves the cell as it was. @param {boolean} [focus] */
  stop(focus = true) {
    const edit = this.edit;
    if (!edit) return;
    this.edit = null;
    edit.assist?.destroy();
    const td = edit.input.parentElement;
    td?.classList.remove('is-edited');
    td?.querySelector('.grid__paint')?.remove();
    edit.input.remove();
    if (focus) this.place.focus({ preventScroll: true });
    this.tell();
  }
}

/** @param {number} index */
function row(index) {
  const tr = document.createElement('tr');
  tr.setAttribute('role', 'row');
  tr.setAttribute('aria-rowindex', String(index));
  return tr;
}

function corner() {
  const th = document.createElement('th');
  th.className = 'grid__rule';
  th.setAttribute('role', 'columnheader');
  th.setAttribute('aria-label', 'Rule');
  th.textContent = '#';
  return th;
}

/** @param {number} r @param {string} mark */
const ruleLabel = (r, mark) => `Rule ${r + 1}${mark === 'lit' ? ', matches the test row' : mark === 'unused' ? ', never decides' : ''}`;

/** @param {string} text @param {string} label */
function ruleHead(text, label) {
  const th = document.createElement('th');
  th.className = 'grid__rule';
  th.setAttribute('role', 'rowheader');
  th.setAttribute('aria-label', label);
  th.dataset.rule = text;
  th.textContent = text;
  return th;
}

/** @param {HTMLElement} el @param {number} r @param {number} c */
function mark(el, r, c) {
  el.id = `cell-${r}-${c}`;
  el.dataset.r = String(r);
  el.dataset.c = String(c);
  el.setAttribute('aria-colindex', String(c + 2));
}

/** Room for rules that are not drawn. @param {number} count */
function space(count) {
  const tr = document.createElement('tr');
  tr.setAttribute('role', 'presentation');
  tr.className = 'grid__space';
  tr.style.height = `${Math.max(0, count) * ROW}px`;
  tr.hidden = count <= 0;
  return tr;
}

/** @type {Record<string, string>} */
const TYPES = { string: 'text', number: 'number', boolean: 'yes or no', date: 'date', 'date and time': 'date and time', time: 'time', 'days and time duration': 'duration', 'years and months duration': 'months' };

/** @param {string} type */
export const words = (type) => TYPES[type] ?? type;
export { TYPES };
