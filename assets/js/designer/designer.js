/**
 * What the browser loads for the designer, for versions and for live instances. It
 * finds its places in the page by data attributes and ties them to the canvas.
 *
 * A page has one [data-designer]: the container of the canvas, with the addresses as
 * data attributes, and beside it JSON scripts: designer-document, -palette, -facts, -problems.
 */
import { createDesigner } from './canvas.js';
import { Chosen } from './page/chosen.js';
import { Header } from './page/header.js';
import { Panel } from './page/panel.js';
import { Reading } from './page/reading.js';
import { Problems } from './page/problems.js';
import { Trial } from './page/trial.js';
import { Saver } from './page/save.js';
import { Stage } from './page/stage.js';
import { palette } from './page/palette.js';
import { Formulas } from './page/formulas.js';
import { decisionTables } from './page/tables.js';
import { blocks, doings, kinds } from './page/finds.js';
import { clock } from './view/time.js';

export { createDesigner };

/** @param {string} name */
function script(name) {
  return document.getElementById(`designer-${name}`)?.textContent ?? '';
}

/** @param {string} name @param {any} otherwise */
function json(name, otherwise) {
  const text = script(name);
  return text ? JSON.parse(text) : otherwise;
}

/** @param {HTMLElement} container */
function mount(container) {
  const readOnly = container.hasAttribute('data-read-only');
  const hooks = { onChange: () => {}, onTurn: (/** @type {() => void} */ act) => act(), onSelect: (/** @type {any} */ _) => {}, onOpen: (/** @type {string} */ _) => {}, onKind: (/** @type {string} */ _id, /** @type {string} */ _kind, /** @type {any} */ _props) => {}, onTidy: async (/** @type {import('./layout/tidy.js').Drawn} */ _) => /** @type {Record<string, import('./types.js').Bounds> | null} */ (null) };
  const designer = createDesigner({
    container, readOnly,
    inPage: container.hasAttribute('data-in-page'),
    document: script('document'),
    palette: json('palette', []),
    facts: json('facts', {}),
    icons: document.documentElement.dataset.icons ?? '',
    emptyText: container.dataset.empty,
    onChange: () => hooks.onChange(),
    onTurn: (act) => hooks.onTurn(act),
    onSelect: (selection) => hooks.onSelect(selection),
    onOpen: (id) => hooks.onOpen(id),
    onKind: (id, kind, props) => hooks.onKind(id, kind, props),
    onTidy: (drawn) => hooks.onTidy(drawn),
  });
  container.removeAttribute('data-designer');
  followTheme(designer);
  const pane = /** @type {HTMLElement | null} */ (document.querySelector('[data-reading]'));
  const reading = pane && new Reading(pane, designer);
  followStatus(designer, (status) => reading?.status(status));
  if (!readOnly && container.dataset.draft) edit(container, designer, hooks, reading);
  else hooks.onSelect = ({ blocks }) => container.dispatchEvent(new CustomEvent('block-selected', { bubbles: true, detail: blocks[0] ?? '' }));
  if (readOnly) looking(container);
  const asks = /** @type {HTMLFormElement | null} */ (document.getElementById('instance-block-form'));
  if (asks) new Chosen(asks, container, designer);
  const onSelect = hooks.onSelect;
  hooks.onSelect = (selection) => {
    onSelect(selection);
    reading?.selected(selection.blocks);
  };
  if (pane) container.querySelector('svg')?.setAttribute('aria-details', pane.id);
  Object.defineProperty(container, 'designer', { value: designer });
  window.segue.offer(() => (container.inert ? [] : [...blocks(designer), ...doings(designer, readOnly), ...(readOnly ? [] : kinds(designer))]));
}

/**
 * @param {HTMLElement} container
 * @param {ReturnType<typeof createDesigner>} designer
 * @param {any} hooks
 * @param {Reading | null} reading
 */
function edit(container, designer, hooks, reading) {
  const page = document;
  const header = new Header(page, designer);
  const problems = new Problems(page, designer, (problem) => {
    const id = problem.block ?? problem.flow;
    if (id && designer.select(id)) showTab('block');
    else if (!id) showTab('process');
    (id ? panel : processPanel)?.focus(problem.field);
  });
  const saver = new Saver({
    address: container.dataset.draft ?? '',
    key: `segue.draft.${container.dataset.draft}`,
    revision: container.dataset.revision ?? '0',
    read: () => {
      const document = designer.document();
      return { json: designer.text(document), document };
    },
    onState: (state, detail) => {
      header.state(state, detail);
      if (state === 'conflict') choose(saver, designer, header, detail);
      if (state === 'refused') header.ask(detail.message ?? 'The draft was not saved. Your changes are kept on this computer.', [{ text: 'Try again', primary: true, act: () => again(saver) }]);
      if (state === 'signed-out') header.ask('You were signed out, so your changes are not saved. They are kept on this computer: sign in and open this process again.', [{ text: 'Sign in', primary: true, act: () => location.reload() }]);
    },
    onAnswer: (answer, written) => {
      if (answer.facts) designer.describe(written, answer.facts);
      if (answer.problems) problems.show(answer.problems);
      reading?.refresh();
    },
  });
  // Writing a large document takes a while; what was done is seen first.
  const before = async () => {
    await drawn();
    await saver.now();
  };
  const place = /** @type {HTMLElement | null} */ (page.querySelector('[data-panel-place="block"]'));
  const panel = place && new Panel(place, designer, { of: 'selection', before });
  const trial = /** @type {HTMLElement | null} */ (page.querySelector('[data-trial-body]'));
  const whole = /** @type {HTMLElement | null} */ (page.querySelector('[data-panel-place="process"]'));
  const processPanel = whole && new Panel(whole, designer, { of: 'process', before });
  const panels = [panel, processPanel].filter((p) => p !== null);
  // What was typed last is on the canvas, and saved, before the draft is looked at.
  const ready = async () => {
    if ((await Promise.all(panels.map((p) => p.settled()))).includes(false)) return false;
    await saver.now();
    if (!saver.dirty) return true;
    // the server would look at an older draft
    window.segue.toast({ tone: 'warn', title: 'Your last changes are not saved yet', text: 'What hinders it is told at the top of the page. Then try again.' });
    return false;
  };
  hooks.onTurn = (/** @type {() => void} */ act) => {
    if (panels.some((p) => p.pending())) Promise.all(panels.map((p) => p.settled())).then(act);
    else act();
  };
  if (trial && panel) new Trial(trial, designer, panel, ready);
  if (page.querySelector('[data-try]')) new Stage(page, designer, { ready, palette: json('palette', []) });
  page.querySelector('[data-designer-tab="process"]')?.addEventListener('click', () => processPanel?.first());
  hooks.onChange = () => {
    saver.changed();
    problems.renamed();
  };
  hooks.onSelect = (/** @type {any} */ selection) => {
    panel?.show(selection);
    if (Object.values(selection).flat().length === 1) showTab('block');
  };
  hooks.onOpen = () => panel?.focus();
  page.querySelector('.panel')?.addEventListener('keydown', (e) => backToCanvas(/** @type {KeyboardEvent} */ (e), designer));
  hooks.onTidy = (/** @type {import('./layout/tidy.js').Drawn} */ drawn) => places(`${container.dataset.draft}/layout`, designer, drawn);
  hooks.onKind = (/** @type {string} */ id, /** @type {string} */ kind, /** @type {any} */ props) => {
    designer.select(id);
    panel?.ask({ _kind: kind, _props: props ? JSON.stringify(props) : '' });
  };
  panel?.show({ blocks: [], flows: [], lanes: [], pools: [] });
  const list = /** @type {HTMLElement | null} */ (page.querySelector('[data-palette]'));
  if (list) palette(list, designer);
  problems.show(json('problems', []));
  header.state('saved', { at: container.dataset.savedAt ? new Date(container.dataset.savedAt) : undefined });
  restore(saver, designer, header);
  publishing(page, ready, designer);
  decisionTables(container, designer);
  const samples = (container.dataset.draft ?? '').replace(/draft$/, 'samples');
  for (const one of [place, whole]) if (one) new Formulas(one, samples);
}

/** How long a page that is not seen, and not drawn, waits. */
const UNSEEN = 100;

/** Resolves once the browser has drawn what was done. @returns {Promise<void>} */
function drawn() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN);
  });
}

/**
 * Escape in the panel goes back to the block that it is about, unless it may close something there.
 *
 * @param {KeyboardEvent} e
 * @param {ReturnType<typeof createDesigner>} designer
 */
function backToCanvas(e, designer) {
  const target = /** @type {HTMLElement} */ (e.target);
  if (e.key !== 'Escape' || e.defaultPrevented || target.closest('[role="combobox"], [popover], dialog')) return; // a list of suggestions may be on its way
  e.preventDefault();
  designer.focus();
}

/**
 * Asks the server for places; null after telling why there are none.
 *
 * @param {string} address
 * @param {ReturnType<typeof createDesigner>} designer
 * @param {import('./layout/tidy.js').Drawn} drawn
 */
async function places(address, designer, drawn) {
  const body = `{"document":${designer.json()},"sides":${JSON.stringify(drawn.sides)},"words":${JSON.stringify(drawn.words)},"below":${JSON.stringify(drawn.below)}}`;
  try {
    const answer = await fetch(address, { method: 'POST', body, credentials: 'same-origin', headers: { 'Content-Type': 'application/json', Accept: 'application/json' } });
    if (answer.ok) return (await answer.json()).blocks;
  } catch {
    // told below
  }
  window.segue.toast({ tone: 'warn', title: 'It could not be tidied up', text: 'The server did not find places for the blocks. Nothing was moved. Try again in a moment.' });
  return null;
}

/**
 * Publishing looks at the saved draft.
 *
 * @param {Document} page
 * @param {() => Promise<boolean>} ready
 * @param {ReturnType<typeof createDesigner>} designer
 */
function publishing(page, ready, designer) {
  page.querySelector('[data-publish]')?.addEventListener('click', async () => {
    designer.settle();
    if (!(await ready())) return;
    page.getElementById('publish-body')?.dispatchEvent(new CustomEvent('publish-load'));
    window.segue.open('publish');
  });
  page.addEventListener('click', (e) => {
    const target = /** @type {HTMLElement} */ (e.target);
    const go = target.closest?.('[data-go-to]')?.getAttribute('data-go-to');
    if (go) designer.select(go);
    const connect = /** @type {HTMLElement | null} */ (target.closest?.('[data-connect]')), end = /** @type {HTMLElement | null} */ (target.closest?.('[data-add-end]'));
    if (connect) designer.connectFrom(connect.dataset.connect ?? '', connect.dataset.exit ?? '');
    if (end) designer.addEnd(end.dataset.addEnd ?? '', end.dataset.exit ?? '');
    if (target.closest?.('[data-show-problems]')) showTab('problems');
    const tab = target.closest?.('[data-show-tab]')?.getAttribute('data-show-tab');
    if (tab) showTab(tab);
  });
  page.addEventListener('keydown', (e) => {
    const { key, ctrlKey, metaKey, target } = /** @type {KeyboardEvent} */ (e);
    const form = key === 'Enter' && (ctrlKey || metaKey) && /** @type {HTMLElement} */ (target).closest?.('form[data-hasty]');
    if (form instanceof HTMLFormElement) form.requestSubmit();
  });
  page.addEventListener('htmx:after:swap', () => {
    const done = page.querySelector('[data-published]')?.getAttribute('data-published');
    const label = page.querySelector('[data-version] span');
    if (done && label) label.textContent = `Version ${done}`;
  });
}

/** Where nothing can be changed, the panel says what the selected block does. @param {HTMLElement} container */
function looking(container) {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('[data-look] form'));
  if (!form) return;
  container.addEventListener('block-selected', (e) => {
    const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('block'));
    field.value = /** @type {CustomEvent} */ (e).detail;
    form.dispatchEvent(new CustomEvent('look'));
  });
}

/** @param {Saver} saver */
function again(saver) {
  saver.resume();
  saver.now();
}

/**
 * Somebody else saved meanwhile. Nothing is lost: the author chooses which goes on.
 *
 * @param {Saver} saver
 * @param {ReturnType<typeof createDesigner>} designer
 * @param {Header} header
 * @param {{by?: string, at?: Date}} detail
 */
function choose(saver, designer, header, { by, at }) {
  header.ask(`${by ?? 'Somebody else'} changed this draft${at ? ` at ${clock(at)}` : ''}. Your changes are kept, but not saved. The version you do not choose stays in the draft's history.`, [
    { text: 'Save mine', primary: true, act: () => saver.overwrite() },
    { text: 'Show theirs', act: async () => {
      const theirs = await saver.fetch();
      designer.replace(theirs.json);
      saver.accept(theirs.revision);
    } },
  ]);
}

/** Changes that were kept on this computer and never reached the server. @param {Saver} saver @param {any} designer @param {Header} header */
function restore(saver, designer, header) {
  const left = saver.left(() => designer.json());
  if (!left) return;
  const { kept, sure } = left;
  const use = () => {
    designer.replace(kept.json);
    saver.keep(); // now this page's to save, and to forget
    saver.changed();
  };
  if (sure) {
    use();
    return;
  }
  header.ask(`Changes you made at ${clock(new Date(kept.at))} were never saved, and the draft has changed since.`, [
    { text: 'Use my changes', primary: true, act: use },
    { text: 'Leave them', act: () => saver.forget(true) },
  ]);
}

/** @param {string} name */
function showTab(name) {
  const tab = /** @type {HTMLElement | null} */ (document.querySelector(`[data-designer-tab="${name}"]`));
  if (tab && tab.getAttribute('aria-selected') !== 'true') {
    const focused = document.activeElement;
    tab.click();
    if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({ preventScroll: true });
  }
}

/** The theme may change while the page is open. @param {any} designer */
function followTheme(designer) {
  new MutationObserver(() => designer.repaint()).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
}

/**
 * Where an instance is comes as JSON in a script that live frames replace.
 *
 * @param {any} designer
 * @param {(status: any) => void} tell
 */
function followStatus(designer, tell) {
  const place = document.querySelector('[data-canvas-status]');
  if (!place) return;
  let last = '', shown = '', followed = false;
  const apply = () => {
    const text = place.querySelector('script')?.textContent ?? '';
    if (!text || text === last) return;
    last = text;
    const status = JSON.parse(text);
    designer.status(status);
    tell(status);
    if (status.many && followed) return; // whoever looks at all of them chose where to look
    followed = true;
    const stands = standing(status, status.many ? ['attention'] : undefined);
    if (stands !== shown) designer.show(stands);
    shown = stands;
  };
  new MutationObserver(apply).observe(place, { childList: true, subtree: true, characterData: true });
  apply();
}

/** The block to look at: what needs attention, else what waits, else what goes on. @param {any} status @param {string[]} words */
function standing(status, words = ['attention', 'waiting', 'active']) {
  const blocks = Object.entries(status.blocks ?? {});
  for (const word of words) {
    const [id] = blocks.find(([, is]) => /** @type {any} */ (is).status === word) ?? [''];
    if (id) return id;
  }
  return '';
}

for (const container of document.querySelectorAll('[data-designer]')) mount(/** @type {HTMLElement} */ (container));
