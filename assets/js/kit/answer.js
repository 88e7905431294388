// htmx puts every answer where it was asked to, also pages of errors. A whole page has no place inside
// another: a redirect (to the sign-in page) is followed by the window, and an error page or an answer
// that is no page at all (of a proxy) becomes a message. Fragments pass.
import { toast } from "./toast.js";

/** @param {Document} page @param {string} selector */
const text = (page, selector) => [...page.querySelectorAll(selector)].map((e) => (e.textContent ?? "").trim()).join(" ");

document.addEventListener("htmx:after:request", (event) => {
  const { ctx } = /** @type {CustomEvent} */ (event).detail;
  const response = /** @type {Response | undefined} */ (ctx?.response?.raw);
  if (!response || ctx.target === document.body || ctx.select || ctx.hx?.redirect || ctx.hx?.location || ctx.hx?.refresh) return;
  const whole = /^\s*<!doctype html/i.test(ctx.text ?? "");
  if (whole && response.redirected) {
    event.preventDefault();
    location.assign(response.url);
    return;
  }
  const strange = response.status >= 400 && !(response.headers.get("Content-Type") ?? "").startsWith("text/html");
  if (!strange && !(whole && response.status >= 400)) return;
  event.preventDefault();
  const page = whole ? new DOMParser().parseFromString(ctx.text, "text/html") : document.implementation.createHTMLDocument();
  toast({
    tone: "bad",
    title: text(page, "main h1, header h1").slice(0, 200) || `The server could not do this (${response.status})`,
    text: text(page, "main .problem__what p").slice(0, 500) || "What you see here is as it was before. Try again in a moment.",
  });
});
