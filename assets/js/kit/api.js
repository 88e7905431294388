// What other bundles (the designer) may call, as window.segue. They must not import kit modules: a
// second copy would listen twice.
import { ask, open } from "./dialog.js";
import { place } from "./place.js";
import { say } from "./toast.js";

/**
 * Shows a message in the corner; bad news stays until closed.
 *
 * @param {{tone?: "good" | "bad" | "warn" | "info", title: string, text?: string}} notice
 */
function toast({ tone = "good", title, text = "" }) {
  const template = document.getElementById(`toast-${tone}`);
  if (!(template instanceof HTMLTemplateElement)) return;
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const [head, body] = [copy.querySelector(".toast__title"), copy.querySelector(".toast__text")];
  if (head) head.textContent = title;
  if (body) body.textContent = text;
  document.getElementById("toasts")?.append(copy);
}

/**
 * Is the icon's address in the sprite, for an svg use element.
 *
 * @param {string} name one of Lucide's, listed in assets/icons.txt
 */
const icon = (name) => `${document.documentElement.dataset.icons}#${name}`;

window.segue = { ask, icon, open, place, say, toast };
