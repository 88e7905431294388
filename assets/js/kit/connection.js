// Tells when what is shown may be old, calmly, and when it is well again. Sources: the browser's own
// word, requests of htmx that got no answer or were told that Segue cannot answer, and the page's
// websocket. A page that says so itself is loaded again as soon as it can be.
import { toast } from "./toast.js";
import { keep } from "./typed.js";

const bar = document.getElementById("connection");

/** What may be wrong, causes before what follows from them. */
const words = {
  network: "No connection. What you see may be old; we keep trying.",
  server: "Segue does not answer. What you see may be old; we keep trying.",
  unready: "Segue cannot work at the moment. What you see may be old; we keep trying.",
  signedOut: "You were signed out, so this page no longer changes by itself.",
  stale: "This page no longer changes by itself. Load it again to see what is new.",
  live: "The live connection was lost. Connecting again…",
};
/** @typedef {keyof typeof words} Wrong */
/** @type {Set<Wrong>} */
const wrong = new Set();

/** @param {Wrong} what @param {boolean} is */
function set(what, is) {
  if (!bar || wrong.has(what) === is) return;
  if (is) wrong.add(what);
  else wrong.delete(what);
  const worst = /** @type {Wrong[]} */ (Object.keys(words)).find((one) => wrong.has(one));
  const text = bar.querySelector("[data-slot='text']"), way = bar.querySelector("[data-signs-in]");
  if (worst && text && text.textContent !== words[worst]) text.textContent = words[worst];
  if (way instanceof HTMLElement) way.hidden = worst !== "signedOut";
  bar.dataset.wrong = [...wrong].join(" ");
  bar.hidden = !worst || worst === "unready" && document.querySelector("[data-awaits]") !== null;
}

addEventListener("offline", () => set("network", true));
addEventListener("online", () => set("network", false));
document.addEventListener("htmx:ws:close", (event) => {
  if (document.hidden) return;
  const code = /** @type {CustomEvent} */ (event).detail?.code;
  const ended = /** @type {Record<number, Wrong>} */ ({ 1008: "signedOut", 4000: "stale" })[code]; // and is not tried again
  set(ended ?? "live", true);
  if (!ended) look();
});
document.addEventListener("htmx:ws:after:connection", () => set("live", false));

/** Something that the page asks by itself, and that nobody waits for. @param {any} ctx */
const unasked = (ctx) => /\b(every|load)\b/.test(ctx?.sourceElement?.getAttribute?.("hx-trigger") ?? "");

document.addEventListener("htmx:after:request", (event) => {
  const { ctx } = /** @type {CustomEvent} */ (event).detail;
  const status = ctx?.response?.raw?.status ?? 0;
  if (status === 401) set("signedOut", true);
  else if (status > 0 && status < 400) set("signedOut", false);
  if (status === 503) look();
  if ((status === 401 || status >= 500) && unasked(ctx)) event.preventDefault(); // the bar says it, once
});
document.addEventListener("htmx:error", (event) => {
  const { error } = /** @type {CustomEvent} */ (event).detail ?? {};
  if (error instanceof TypeError && /fetch/i.test(error.message)) look();
});

let looking = false;

/** Asks until Segue can answer everything. */
async function look() {
  if (looking) return;
  looking = true;
  let failed = false;
  for (let well = false; !well; failed ||= !well) {
    const answer = await fetch("/readyz", { cache: "no-store" }).catch(() => null);
    well = answer?.ok === true;
    set("server", answer === null);
    set("unready", answer !== null && !well);
    if (!well) await new Promise((resolve) => setTimeout(resolve, 3000));
  }
  looking = false;
  document.body.dispatchEvent(new CustomEvent("segue:well"));
  again(failed);
}

// What is sent while nobody answers would be gone, and the page with it.
addEventListener("submit", (event) => {
  if (!wrong.has("server") || /** @type {HTMLFormElement} */ (event.target).method === "dialog") return;
  event.preventDefault();
  event.stopImmediatePropagation();
  toast({ tone: "bad", title: "This was not sent", text: "Segue does not answer. What you typed stays here: send it once the page says nothing of it any more." });
}, true);

const tries = "segue.again"; // how often this tab has asked in vain for a page that could not be shown

/**
 * A page that could not be shown is asked for again; one that answers what was sent is not sent twice.
 * Where Segue was ready all along it was too much for it: then each try waits longer, and no two as long.
 *
 * @param {boolean} failed  Segue was not ready before
 */
function again(failed) {
  const page = document.querySelector("[data-awaits]");
  if (!(page instanceof HTMLElement)) return;
  if (page.dataset.awaits !== "page") return void document.querySelector("[data-back]")?.removeAttribute("hidden");
  const before = Number(sessionStorage.getItem(tries) ?? 0);
  sessionStorage.setItem(tries, String(before + 1));
  const wait = failed && before === 0 ? 500 : 4000 * 2 ** Math.min(before, 5);
  setTimeout(() => location.reload(), wait * (0.5 + Math.random()));
}
if (!document.querySelector("[data-awaits]")) sessionStorage.removeItem(tries);
if (document.querySelector("[data-awaits]")) look();

// Whoever signs in comes back to what was typed here.
document.addEventListener("click", (event) => {
  const way = /** @type {Element} */ (event.target).closest?.("[data-signs-in]");
  if (!(way instanceof HTMLAnchorElement)) return;
  keep();
  way.href = `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
});
if (!navigator.onLine) set("network", true);
