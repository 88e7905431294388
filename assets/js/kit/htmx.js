// htmx 4 under a Content Security Policy without unsafe-*: attributes only, no code in attributes.
import htmx from "htmx.org";
import "htmx.org/dist/ext/hx-ws.js";
import { letGo } from "./press.js";

htmx.config.includeIndicatorCSS = false; // skeleton.css has it
htmx.config.history = true;
htmx.config.defaultTimeout = 30_000;
htmx.config.ws = { reconnectMaxDelay: 10_000 }; // ms; who looks at a page sees it go on soon after the server does

/** @returns {never} */
const refuse = () => {
  throw new Error("Attributes carry no code here: use a module under assets/js instead of hx-on, js: or trigger filters.");
};

htmx.registerExtension("no-code-in-attributes", {
  /** @param {any} api */
  init(api) {
    api.initSecurity(null, refuse, refuse);
  },
});

// An answer waits for the end of a click: what it is on its way to would be drawn anew before.
document.addEventListener("htmx:before:request", (event) => {
  const { ctx } = /** @type {CustomEvent} */ (event).detail;
  const ask = ctx.fetch;
  ctx.fetch = async (/** @type {any[]} */ ...request) => {
    const answer = await ask(...request);
    await letGo();
    return answer;
  };
});

export default htmx;

// htmx ties elements to their attributes in a task of its own after the modules have run. Other
// modules of a page may run before it, and what they ask for at once would be heard by nobody.
if (document.readyState !== "loading") htmx.process(document.body);
