// The eye beside a password shows what is typed, until it is pressed again or the form is sent.
import { say } from "./toast.js";

/** @param {Element} eye @param {boolean} visible */
function set(eye, visible) {
  const field = document.getElementById(eye.getAttribute("aria-controls") ?? "");
  if (!(field instanceof HTMLInputElement)) return;
  field.type = visible ? "text" : "password";
  const label = visible ? "Hide the password" : "Show the password";
  eye.setAttribute("aria-pressed", String(visible));
  eye.setAttribute("aria-label", label);
  eye.setAttribute("data-tip", label);
  const use = eye.querySelector("use");
  use?.setAttribute("href", (use.getAttribute("href") ?? "").replace(/#.*/, visible ? "#eye-off" : "#eye"));
}

document.addEventListener("click", (event) => {
  const eye = /** @type {Element} */ (event.target).closest?.("[data-shows-password]");
  if (!eye) return;
  const visible = eye.getAttribute("aria-pressed") !== "true";
  set(eye, visible);
  say(visible ? "The password is shown" : "The password is hidden");
});

// Browsers keep what was typed in a field of type text; a password must not stay there.
document.addEventListener("submit", (event) => {
  for (const eye of /** @type {Element} */ (event.target).querySelectorAll('[data-shows-password][aria-pressed="true"]')) set(eye, false);
}, true);
