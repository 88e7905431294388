// Keeps relative times true while the page stays open. The wording is the server's (web/ui/time.go);
// a test holds the two together.

const units = /** @type {const} */ ([["minute", 60], ["hour", 3600], ["day", 86400]]);

/**
 * @param {number} seconds from now to the moment; negative is the past
 * @returns {string | null} null beyond a week: the date the server wrote stays
 */
export function relative(seconds) {
  const past = seconds < 0;
  const s = Math.abs(seconds);
  if (s < 45) return past ? "just now" : "in a moment";
  if (s >= 7 * 86400) return null;
  const [name, size] = s >= 86400 ? units[2] : s >= 3600 ? units[1] : units[0];
  const n = Math.max(1, Math.floor(s / size));
  const words = `${n} ${name}${n === 1 ? "" : "s"}`;
  return past ? `${words} ago` : `in ${words}`;
}

export function refresh() {
  const now = Date.now();
  for (const time of document.querySelectorAll("time[data-relative]")) {
    const text = relative((Date.parse(/** @type {HTMLTimeElement} */ (time).dateTime) - now) / 1000);
    if (text && time.textContent !== text) time.textContent = text;
  }
}

setInterval(refresh, 20_000);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
