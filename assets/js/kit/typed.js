// What was typed into a form is not lost when the answer is a page of another kind: nobody was signed
// in any more, the server was away, something was refused. It stays in this tab, for the person who
// typed it and for half an hour, until the form is opened again; never passwords and files.
import { toast } from "./toast.js";

const store = "segue.typed", longest = 200_000, half = 30 * 60_000;

/**
 * @typedef {{path: string, action: string, who: string, at: number, failed: boolean, fields: [string, string, boolean][]}} Typed
 */

const here = () => location.pathname + location.search;
const who = () => document.body.dataset.viewer ?? "";
/** @returns {Typed | null} */
const kept = () => {
  try {
    return JSON.parse(sessionStorage.getItem(store) ?? "null");
  } catch {
    return null;
  }
};
const forget = () => sessionStorage.removeItem(store);

/** @param {HTMLFormElement} form @returns {(HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]} */
const fields = (form) => /** @type {any[]} */ ([...form.elements]).filter((e) => e.name && e.matches("input:not([type=password], [type=file], [type=hidden], [type=submit]), textarea, select"));

/** @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} f @returns {[string, string, boolean]} */
const said = (f) => [f.name, f.value, f instanceof HTMLInputElement && f.checked];

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!event.defaultPrevented) put(form, false);
});

/** @param {HTMLFormElement} form @param {boolean} failed */
function put(form, failed) {
  if (form.method !== "post" || !who()) return;
  const all = fields(form);
  if (!all.some((f) => f.matches("textarea, select, input:not([type=checkbox], [type=radio])"))) return;
  /** @type {Typed} */
  const typed = { path: here(), action: form.action, who: who(), at: Date.now(), failed, fields: all.map(said) };
  const text = JSON.stringify(typed);
  if (text.length > longest) return;
  try {
    sessionStorage.setItem(store, text);
  } catch {
    forget(); // no room: the browser's own memory has to do
  }
}

/** @type {HTMLFormElement | null} the form that was last written into */
let written = null;
document.addEventListener("input", (event) => {
  written = /** @type {Element} */ (event.target).closest?.("form") ?? written;
});

/** Keeps what is typed for when the page is left and comes again. */
export function keep() {
  if (!written?.isConnected) return;
  put(written, true);
}

/** @param {Typed} typed */
function restore(typed) {
  const form = [...document.forms].find((f) => f.action === typed.action && f.method === "post");
  if (!form) return;
  const left = [...typed.fields];
  let changed = false;
  for (const f of fields(form)) {
    const option = f.matches("[type=checkbox], [type=radio]");
    const i = left.findIndex(([name, value]) => name === f.name && (!option || value === f.value));
    if (i < 0) continue;
    const [[, value, checked]] = left.splice(i, 1);
    if (option ? /** @type {HTMLInputElement} */ (f).checked === checked : f.value === value) continue;
    if (option) /** @type {HTMLInputElement} */ (f).checked = checked;
    else f.value = value;
    changed = true;
    f.dispatchEvent(new Event("input", { bubbles: true }));
    f.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (changed) toast({ tone: "info", title: "What you typed is here again", text: "It has not been saved yet." });
}

function look() {
  const typed = kept();
  if (!typed) return;
  if (document.querySelector("[data-problem]")) {
    document.querySelector("[data-typed]")?.removeAttribute("hidden");
    sessionStorage.setItem(store, JSON.stringify({ ...typed, failed: true }));
    return;
  }
  const back = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0])?.type === "back_forward";
  const late = Date.now() - typed.at > half || who() !== "" && who() !== typed.who;
  if (typed.path === here() && who() === typed.who && !late && (typed.failed || back)) {
    forget();
    restore(typed);
  } else if (late || !typed.failed) {
    forget(); // the server took it, or answered with the form itself
  }
}
look();
// A page that the browser had kept whole still holds what was typed.
addEventListener("pageshow", (event) => {
  if (event.persisted && kept()?.path === here()) forget();
});
