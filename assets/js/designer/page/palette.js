/** The list of kinds beside the canvas: drag one out, or press Enter on it; search narrows it. Tab passes it in one press, the arrows go through it. */

const THRESHOLD = 4;

/**
 * @param {HTMLElement} list  holds buttons with data-kind
 * @param {any} designer
 */
export function palette(list, designer) {
  list.addEventListener('pointerdown', (event) => {
    const kind = kindOf(event.target);
    if (!kind || event.button !== 0) return;
    const end = new AbortController();
    const { signal } = end;
    addEventListener('pointermove', (move) => {
      if (Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) < THRESHOLD) return;
      end.abort();
      designer.drag(move, kind);
    }, { signal });
    for (const over of ['pointerup', 'pointercancel', 'blur']) addEventListener(over, () => end.abort(), { signal });
  });
  list.addEventListener('dragstart', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const kind = kindOf(event.target);
    if (kind) designer.add(kind);
    if (event.target instanceof Element && event.target.closest('[data-lanes]')) designer.drawLanes();
  });
  const search = /** @type {HTMLInputElement | null} */ (list.querySelector('input[type="search"]'));
  search?.addEventListener('input', () => {
    narrow(list, search.value);
    stop(list, items(list)[0]);
  });
  list.addEventListener('keydown', (event) => walk(event, list));
  list.addEventListener('focusin', (event) => {
    const item = items(list).find((one) => one === event.target);
    if (item) stop(list, item);
  });
  list.addEventListener('toggle', () => stop(list, items(list)[0]), true);
  stop(list, list.querySelector('.palette__item')); // the first is seen; looking which are would have the page laid out
}

/** What the arrows go through: kinds, and what hides more of them. @param {HTMLElement} list @returns {HTMLElement[]} */
function items(list) {
  return /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.palette__item, summary')]).filter((one) => one.checkVisibility());
}

/** Tab stops at one of them. @param {HTMLElement} list @param {Element | null | undefined} at */
function stop(list, at) {
  if (!at) return;
  for (const one of list.querySelectorAll('.palette__item, summary')) one.setAttribute('tabindex', one === at ? '0' : '-1');
}

/** @param {KeyboardEvent} event @param {HTMLElement} list */
function walk(event, list) {
  const all = items(list), from = /** @type {HTMLElement} */ (event.target), at = all.indexOf(from);
  const search = from.matches('input[type="search"]');
  if ((at < 0 && !search) || event.ctrlKey || event.metaKey || event.altKey) return;
  const keys = /** @type {Record<string, number>} */ (search ? { ArrowDown: 0 } : { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 });
  const to = keys[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = all[Math.max(0, Math.min(to, all.length - 1))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** A kind, or one of its presets. @param {EventTarget | null} target */
function kindOf(target) {
  return target instanceof Element ? target.closest('[data-kind]')?.getAttribute('data-kind') : null;
}

/** @param {HTMLElement} list @param {string} text */
function narrow(list, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const group of /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('[data-group]'))) {
    let shown = 0;
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll('[data-kind], [data-lanes]'))) {
      const fits = words.every((word) => (item.textContent + ' ' + item.title).toLowerCase().includes(word));
      item.hidden = !fits;
      if (fits) shown++;
    }
    group.hidden = shown === 0;
    const more = group.querySelector('details');
    if (more) more.open = words.length > 0;
  }
}
