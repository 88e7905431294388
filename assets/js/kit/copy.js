// A button that copies the text of the field it names.
import { say } from "./toast.js";

document.addEventListener("click", async (event) => {
  const button = /** @type {Element} */ (event.target).closest?.("[data-copies]");
  if (!button) return;
  const field = document.getElementById(button.getAttribute("data-copies") ?? "");
  if (!(field instanceof HTMLInputElement)) return;
  field.select();
  let done = false;
  try {
    await navigator.clipboard.writeText(field.value);
    done = true;
  } catch {
    done = document.execCommand("copy"); // where the page came by http the clipboard is closed to scripts
  }
  const label = button.querySelector("span");
  if (label) label.textContent = done ? "Copied" : "Press Ctrl+C";
  say(done ? "Copied" : "Press Ctrl and C to copy");
  setTimeout(() => { if (label) label.textContent = "Copy"; }, 3000);
});
