/**
 * What is pressed must not move away before it is let go: its click would be lost.
 * Whoever draws something that pushes other things about waits for letGo() first.
 */

/** @type {Promise<void> | null} settled once nothing is pressed any more */
let held = null;

/** Resolves once the mouse or finger has let go of what it presses; null: nothing is pressed. */
export const letGo = () => held;

addEventListener('pointerdown', (e) => {
  // Not a list: the browser keeps the end of that press for itself.
  if (e.button !== 0 || !(e.target instanceof Element) || !e.target.closest('button, summary, label, a, [data-handle]')) return;
  held ??= new Promise((resolve) => {
    const end = new AbortController();
    for (const over of ['pointerup', 'pointercancel', 'blur']) {
      addEventListener(over, () => {
        end.abort();
        setTimeout(() => { // the click comes with the letting go
          held = null;
          resolve();
        });
      }, { signal: end.signal, capture: over !== 'blur' });
    }
  });
}, { capture: true });
