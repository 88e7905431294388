/** What the finder (Ctrl+K) finds and does on a page with a canvas: its blocks first, then its acts, and kinds of blocks to add. */

/**
 * The blocks of a canvas, along the flow.
 *
 * @param {any} designer
 */
export function blocks(designer) {
  return designer.blocks().map((/** @type {any} */ block) => ({
    group: 'Blocks of this process', name: block.title, detail: block.subtitle, words: block.spoken, icon: block.icon, tile: `kind-tile ${block.group}`, typed: true,
    act: () => designer.select(block.id),
  }));
}

/**
 * What can be done with a canvas that is only looked at, or edited.
 *
 * @param {any} designer
 * @param {boolean} readOnly
 */
export function doings(designer, readOnly) {
  /** @type {{group: string, name: string, icon: string, act: () => void, keys?: string, words?: string}[]} */
  const all = [];
  const add = (/** @type {string} */ name, /** @type {string} */ icon, /** @type {() => void} */ act, /** @type {string} */ words = '', /** @type {string | undefined} */ keys = undefined) => {
    all.push({ group: readOnly ? 'The picture' : 'This process', name, icon, act, words, keys });
  };
  // What has a button is that button's: it knows whether it can be done.
  const press = (/** @type {string} */ selector, /** @type {string} */ name, /** @type {string} */ icon, words = '', /** @type {string | undefined} */ keys = undefined) => {
    const button = [...document.querySelectorAll(selector)].find((one) => one instanceof HTMLElement && !one.closest('[inert]') && one.checkVisibility());
    if (button instanceof HTMLElement && !button.matches(':disabled')) add(name, icon, () => button.click(), words, keys);
  };
  if (!readOnly) {
    press('[data-try]', 'Try it', 'circle-play', 'play test simulate');
    press('[data-publish]', 'Publish', 'rocket', 'version release deploy');
    add('Tidy up', 'wand-sparkles', () => designer.tidy(), 'layout arrange align');
    press('[data-undo]', 'Undo', 'undo-2', '', 'Ctrl Z');
    press('[data-redo]', 'Redo', 'redo-2', '', 'Ctrl Y');
  }
  add('Show everything', 'maximize', () => designer.fit(), 'zoom to fit', '1');
  add('Save as picture', 'image-down', () => designer.ask('export.ask'), 'export png svg bpmn file download');
  press('[data-reading-toggle]', 'Plain English', 'scroll-text', 'reads as text words outline');
  if (!readOnly) {
    press('[data-designer-tab="process"]', 'Purpose, data and forms', 'settings-2', 'panel process properties');
    press('[data-designer-tab="problems"]', 'Problems', 'triangle-alert', 'panel errors mistakes');
  }
  add('Keys of the canvas', 'keyboard', () => designer.ask('help.ask'), 'shortcuts keyboard help', '?');
  return all;
}

/**
 * Kinds of blocks, to add after what is selected or in the middle.
 *
 * @param {any} designer
 */
export function kinds(designer) {
  return designer.kinds().map((/** @type {any} */ kind) => ({
    group: 'Add a block', name: `Add ${kind.name}`, detail: kind.heading, words: `${kind.summary} block`, icon: kind.icon, tile: `kind-tile ${kind.tile}`, typed: true,
    act: () => designer.add(kind.offer),
  }));
}
