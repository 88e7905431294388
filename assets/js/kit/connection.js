// Tells when the server cannot be reached, calmly, and when it can again. Sources: the browser's own
// word, htmx requests that got no answer, and the page's websocket.

const bar = document.getElementById("connection");
let lost = false;

/** @param {boolean} now @param {string} [words] */
function set(now, words = "No connection. What you see may be old; we keep trying.") {
  if (!bar || now === lost) return;
  lost = now;
  const text = bar.querySelector("[data-slot='text']");
  if (text) text.textContent = words;
  bar.hidden = !now;
  document.dispatchEvent(new CustomEvent(now ? "segue:offline" : "segue:online"));
}

addEventListener("offline", () => set(true));
addEventListener("online", () => set(false));
document.addEventListener("htmx:ws:close", () => { if (!document.hidden) set(true, "The live connection was lost. Connecting again…"); });
document.addEventListener("htmx:ws:after:connection", () => set(false));
document.addEventListener("htmx:after:request", () => set(false));
document.addEventListener("htmx:error", (event) => {
  const { error } = /** @type {CustomEvent} */ (event).detail ?? {};
  if (!(error instanceof TypeError && /fetch/i.test(error.message))) return;
  set(true, "The server did not answer. Trying to reach it…");
  look();
});

/** Asks until something answers, whatever it says. */
function look() {
  fetch("/healthz", { cache: "no-store" }).then(() => set(false), () => setTimeout(look, 3000));
}
if (!navigator.onLine) set(true);
