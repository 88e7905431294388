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
  const whole = (/** @type {number} */ size) => past ? Math.floor(s / size) : Math.round(s / size);
  const [name, size] = whole(60) < 60 ? units[0] : whole(3600) < 24 ? units[1] : units[2];
  const n = Math.max(1, whole(size));
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
