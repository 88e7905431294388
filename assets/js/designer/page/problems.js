/** The list of what there is to mend; a click on an entry goes to its block. */
import { html, iconOf } from '../edit/dom.js';
import { whenIdle } from '../view/time.js';

/** So many entries are made at once; the others follow while nothing else is to be done. */
const AT_ONCE = 100;

/** What the field of a problem begins with that is about an exit, whose name follows. */
const EXIT = 'exit:';

export class Problems {
  /**
   * @param {ParentNode} page
   * @param {any} designer
   * @param {(problem: import('../types.js').Problem) => void} go
   */
  constructor(page, designer, go) {
    this.list = page.querySelector('[data-problems]');
    this.counts = page.querySelectorAll('[data-problem-count]');
    this.designer = designer;
    this.go = go;
    this.said = ''; // what the entries say
    /** @type {import('../types.js').Problem[]} */
    this.all = [];
    designer.on('blocks.settled', () => this.tone());
    /** @type {Map<HTMLElement, import('../types.js').Problem>} where each is, by the place that says it */
    this.places = new Map();
  }

  /** @param {import('../types.js').Problem[]} problems */
  show(problems) {
    const errorsFirst = [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
    this.designer.problems(problems);
    for (const place of this.counts) {
      place.textContent = problems.length > 0 ? String(problems.length) : '';
      place.toggleAttribute('hidden', problems.length === 0);
    }
    this.all = problems;
    this.tone();
    const said = JSON.stringify(errorsFirst.map((p) => [p, this.nameOf(p)]));
    if (said === this.said) return;
    this.said = said;
    const none = html('li', { class: 'problems-none' }, [iconOf('circle-check'), 'Nothing to mend.']);
    this.places.clear();
    this.list?.replaceChildren(...(problems.length > 0 ? [] : [none]));
    if (problems.length > AT_ONCE && this.list?.closest('[role="tabpanel"]')?.hasAttribute('hidden')) whenIdle(() => this.fill(errorsFirst, said));
    else this.fill(errorsFirst, said);
  }

  /** The number has the colour of the worst, but for what was just added. */
  tone() {
    const bad = this.all.some((p) => p.severity === 'error' && !this.designer.fresh(p.block ?? ''));
    for (const place of this.counts) place.classList.toggle('panel__count--warning', !bad);
  }

  /** @param {import('../types.js').Problem[]} problems @param {string} said  what they are the entries of */
  fill(problems, said) {
    if (said !== this.said || !this.list) return; // others came meanwhile
    this.list.append(...problems.slice(0, AT_ONCE).map((p) => this.entry(p)));
    if (problems.length > AT_ONCE) whenIdle(() => this.fill(problems.slice(AT_ONCE), said));
  }

  /** @param {import('../types.js').Problem} problem */
  entry(problem) {
    const where = this.nameOf(problem);
    const error = problem.severity === 'error';
    const button = html('button', { type: 'button', class: `mend mend--${problem.severity}` }, [
      iconOf(error ? 'circle-alert' : 'triangle-alert'),
      html('span', { class: 'mend__words' }, [
        html('span', { class: 'sr-only' }, [error ? 'Must be mended: ' : 'Worth a look: ']),
        ...(where ? [this.where(problem, where)] : []),
        html('span', {}, [problem.text]),
        ...(problem.suggestion ? [html('span', { class: 'mend__suggestion' }, [problem.suggestion])] : []),
      ]),
    ]);
    button.addEventListener('click', () => this.go(problem));
    return html('li', {}, [button, ...this.acts(problem)]);
  }

  /** What mends an exit that leads nowhere. @param {import('../types.js').Problem} problem @returns {Element[]} */
  acts({ block, field }) {
    if (!block || !field?.startsWith(EXIT)) return [];
    const exit = field.slice(EXIT.length);
    const act = (/** @type {string} */ icon, /** @type {string} */ text, /** @type {() => void} */ done) => {
      const button = html('button', { type: 'button', class: 'btn btn--small btn--secondary' }, [iconOf(icon), html('span', {}, [text])]);
      button.addEventListener('click', done);
      return button;
    };
    return [html('div', { class: 'mend__acts' }, [
      act('spline', 'Connect it', () => this.designer.connectFrom(block, exit)),
      act('circle-stop', 'Add an end', () => this.designer.addEnd(block, exit)),
    ])];
  }

  /** @param {import('../types.js').Problem} problem @param {string} name */
  where(problem, name) {
    const place = html('span', { class: 'mend__where' }, [name]);
    this.places.set(place, problem);
    return place;
  }

  /** The draft has changed: each problem is called by what its block is called now. */
  renamed() {
    for (const [place, problem] of this.places) {
      const name = this.nameOf(problem);
      if (name && place.textContent !== name) place.textContent = name;
    }
  }

  /** @param {import('../types.js').Problem} problem */
  nameOf(problem) {
    if (problem.block) return this.designer.title(problem.block);
    const flow = problem.flow && this.designer.flow(problem.flow);
    return flow ? `${this.designer.title(flow.from)} → ${this.designer.title(flow.to)}` : '';
  }
}
