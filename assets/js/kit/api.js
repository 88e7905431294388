// What other bundles (the designer) may call, as window.segue. They must not import kit modules: a
// second copy would listen twice.
import { ask, open } from "./dialog.js";
import { offer, toggle as find } from "./find.js";
import { place } from "./place.js";
import { say, toast } from "./toast.js";

/**
 * Is the icon's address in the sprite, for an svg use element.
 *
 * @param {string} name one of Lucide's, listed in assets/icons.txt
 */
const icon = (name) => `${document.documentElement.dataset.icons}#${name}`;

window.segue = { ask, find, icon, offer, open, place, say, toast };
