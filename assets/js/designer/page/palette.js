/** The list of kinds beside the canvas: drag one out, or press Enter on it; search narrows it. */

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
  search?.addEventListener('input', () => narrow(list, search.value));
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
