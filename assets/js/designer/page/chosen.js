/**
 * What a block of an instance got and gave, beside its drawing. A block that is
 * selected there, or something that happened, opens the panel; both mark each other.
 * When the instance goes on the panel follows, and keeps focus and what was opened.
 */
export class Chosen {
  /** @param {HTMLFormElement} form @param {HTMLElement} container @param {any} designer */
  constructor(form, container, designer) {
    this.form = form;
    this.designer = designer;
    this.tab = /** @type {HTMLElement} */ (document.getElementById('tab-block'));
    this.panel = /** @type {HTMLElement} */ (document.getElementById('instance-block'));
    this.story = /** @type {HTMLElement} */ (document.getElementById('instance-story'));
    this.block = '';
    /** @type {string | null} what happened, from which the panel was opened */
    this.from = null;
    this.goes = this.comes = false; // into the panel once it is there; it was asked for by somebody
    this.held = false; // the focus was in it
    /** @type {Set<string>} what was opened in it */
    this.open = new Set();
    container.addEventListener('block-selected', (e) => this.choose(/** @type {CustomEvent} */ (e).detail, null));
    this.listen();
    const step = document.getElementById('instance-step');
    if (step) new MutationObserver(() => this.block && this.look()).observe(step, { childList: true, characterData: true, subtree: true });
    new MutationObserver(() => this.mark()).observe(this.story, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-current'] });
  }

  listen() {
    const about = (/** @type {Event} */ e) => /** @type {HTMLElement | null} */ (/** @type {Element} */ (e.target).closest?.('[data-about]'));
    this.story.addEventListener('click', (e) => {
      const title = about(e), id = title?.dataset.about ?? '';
      if (!title) return;
      this.choose(id, title);
      this.designer.choose(id);
    });
    for (const event of ['mouseover', 'focusin']) this.story.addEventListener(event, (e) => this.designer.point(about(e)?.dataset.about ?? ''));
    for (const event of ['mouseleave', 'focusout']) this.story.addEventListener(event, () => this.designer.point(''));
    this.designer.onPoint((/** @type {string} */ block) => {
      for (const title of this.titles()) title.classList.toggle('is-pointed', block !== '' && title.dataset.about === block);
    });
    this.form.addEventListener('htmx:after:swap', () => this.drawn());
    this.panel.addEventListener('focusin', () => (this.held = true));
    this.panel.addEventListener('focusout', (e) => (this.held = /** @type {FocusEvent} */ (e).relatedTarget === null));
    this.panel.addEventListener('toggle', (e) => {
      const more = /** @type {HTMLDetailsElement} */ (e.target), key = this.key(more);
      if (more.open) this.open.add(key);
      else this.open.delete(key);
    }, true);
    this.panel.addEventListener('click', (e) => /** @type {Element} */ (e.target).closest?.('[data-chosen-all]') && this.look('yes'));
    this.panel.closest('.tab-panel')?.addEventListener('keydown', (e) => this.back(/** @type {KeyboardEvent} */ (e)));
  }

  /** @param {string} block  "" for none @param {HTMLElement | null} from */
  choose(block, from) {
    if (from) {
      this.from = from.textContent;
      this.goes = true;
    }
    if (block === this.block && !from) return;
    if (block !== this.block) {
      if (!from) this.from = null;
      this.open.clear();
      this.block = block;
      this.mark();
    }
    this.comes = block !== '';
    this.look('');
    if (block) this.tab.click();
  }

  /** Has the panel drawn anew. @param {string} [all] */
  look(all) {
    const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (this.form.elements.namedItem(name));
    field('block').value = this.block;
    if (all !== undefined) field('all').value = all;
    this.form.dispatchEvent(new CustomEvent('block-look'));
  }

  drawn() {
    for (const more of this.panel.querySelectorAll('details')) if (this.open.has(this.key(more))) more.open = true;
    const title = /** @type {HTMLElement | null} */ (this.panel.querySelector('[data-chosen-title]'));
    if (!title || title.dataset.chosenTitle !== this.block) return;
    if (this.comes) this.reveal(title);
    this.comes = false;
    const lost = document.activeElement === document.body && this.held;
    if (this.goes || lost) title.focus({ preventScroll: true });
    this.goes = false;
  }

  /** The panel may lie below what the instance waits for. @param {HTMLElement} title */
  reveal(title) {
    const run = this.panel.querySelector('article')?.getBoundingClientRect();
    if (title.getBoundingClientRect().top < 0 || (run?.top ?? 0) + 96 > innerHeight) this.tab.scrollIntoView({ block: 'start' });
  }

  titles() {
    return /** @type {HTMLElement[]} */ ([...this.story.querySelectorAll('[data-about]')]);
  }

  mark() {
    for (const title of this.titles()) {
      const is = this.block !== '' && title.dataset.about === this.block;
      if (is !== title.hasAttribute('aria-current')) is ? title.setAttribute('aria-current', 'true') : title.removeAttribute('aria-current');
    }
  }

  /** What is opened, wherever it moves to. @param {HTMLDetailsElement} more */
  key(more) {
    const run = more.closest('article');
    return `${run?.dataset.run} ${[...(run?.querySelectorAll('details') ?? [])].indexOf(more)}`;
  }

  /** Escape goes back to where the block was chosen. @param {KeyboardEvent} e */
  back(e) {
    if (e.key !== 'Escape' || e.defaultPrevented) return;
    e.preventDefault();
    const titles = this.titles().filter((title) => title.dataset.about === this.block);
    if (this.from === null || titles.length === 0) {
      this.designer.focus();
      return;
    }
    document.getElementById('tab-story')?.click();
    (titles.find((title) => title.textContent === this.from) ?? titles[0]).focus();
  }
}
