/**
 * What is found about a table: mistakes, gaps, overlaps, rules that never decide, and
 * what the test row gives. Each leads to its place.
 *
 * @typedef {import('./editor.js').TableEditor} TableEditor
 */
import { icon } from './dom.js';
import { blankRule, columnOf, insertRules, titleOf } from './model.js';

const MOST = 50;

export class Findings {
  /** @param {HTMLElement} place @param {TableEditor} editor */
  constructor(place, editor) {
    this.editor = editor;
    this.list = /** @type {HTMLElement} */ (place.querySelector('ul'));
    this.result = /** @type {HTMLElement} */ (editor.part('result'));
  }

  /** @param {any} answer */
  show(answer) {
    const items = [];
    for (const p of answer.problems.slice(0, MOST)) items.push(this.problem(p));
    for (const g of answer.report?.gaps ?? []) items.push(this.gap(g));
    for (const o of answer.report?.overlaps ?? []) items.push(entry('warn', o.text, [button(`Show rule ${o.second + 1}`, () => this.go(o.second, 0))]));
    for (const r of answer.report?.unused ?? []) items.push(entry('warn', `Rule ${r + 1} never decides: rules above it match whenever it does.`, [button(`Show rule ${r + 1}`, () => this.go(r, 0))]));
    if (answer.report && !answer.report.complete) items.push(entry('info', 'There may be more: cells that compare with other data were not looked at, or the table is too large to look at everything.', []));
    const nothing = items.length === 0;
    if (nothing && answer.report) items.push(entry('good', 'Nothing to mend. Every combination of inputs is covered.', []));
    const keep = this.list.contains(document.activeElement);
    this.list.replaceChildren(...items);
    if (keep) this.editor.grid.place.focus();
    const test = answer.test;
    this.result.textContent = !test ? 'Enter values in the row “Try” below the rules. The rules that match light up.'
      : Object.keys(test.faults).length ? 'One of the values cannot be read.'
      : test.why ? test.why : `${test.rules.length === 0 ? 'No rule matches' : `Rule${test.rules.length > 1 ? 's' : ''} ${test.rules.map((/** @type {number} */ r) => r + 1).join(', ')} decide${test.rules.length > 1 ? '' : 's'}`}: ${test.value}`;
  }

  /** @param {any} p */
  problem(p) {
    const t = this.editor.table();
    const c = p.input >= 0 ? p.input : p.output >= 0 ? columnOf(t, 'output', p.output) : -1;
    const where = [p.rule >= 0 ? `Rule ${p.rule + 1}` : '', c >= 0 ? titleOf(t, c) : ''].filter(Boolean).join(', ');
    const act = c >= 0 ? [button('Show', () => this.go(p.rule, c))] : [];
    return entry(p.warning ? 'warn' : 'bad', `${where ? `${where}: ` : ''}${p.text}${p.suggestion ? ` Did you mean ${p.suggestion}?` : ''}`, act);
  }

  /** @param {{text: string, when: string[]}} gap */
  gap(gap) {
    return entry('warn', gap.text, [button('Add the missing rule', () => {
      const t = this.editor.table();
      this.editor.change(insertRules(t, t.rules.length, [{ ...blankRule(t), when: gap.when.map((w) => (w === '-' ? '' : w)) }]), 'Add the missing rule');
      this.go(this.editor.table().rules.length - 1, t.inputs.length);
    })]);
  }

  /** @param {number} r @param {number} c */
  go(r, c) {
    this.editor.grid.go(r, c);
    if (r < 0) this.editor.head(c);
    else this.editor.grid.place.focus({ preventScroll: true });
  }
}

const TONES = { bad: ['circle-alert', 'Must be mended: '], warn: ['triangle-alert', 'Worth a look: '], good: ['circle-check', ''], info: ['info', ''] };

/** @param {keyof typeof TONES} tone @param {string} text @param {HTMLElement[]} acts */
export function entry(tone, text, acts) {
  const li = document.createElement('li');
  li.className = `finding finding--${tone}`;
  const words = document.createElement('span');
  words.className = 'finding__text';
  const spoken = document.createElement('span');
  spoken.className = 'sr-only';
  spoken.textContent = TONES[tone][1];
  words.append(spoken, text);
  li.append(icon(TONES[tone][0]), words, ...acts);
  return li;
}

/** @param {string} label @param {() => void} act */
export function button(label, act) {
  const b = document.createElement('button');
  b.type = 'button';
  b.className = 'btn btn--secondary btn--small';
  b.textContent = label;
  b.addEventListener('click', act);
  return b;
}
