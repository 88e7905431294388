// The pictures of the page System. Each stands in an element with data-chart: the figures as JSON, put
// there by the server, which also has them in a table beside it. Swaps bring new figures and take what
// was drawn away, so it is drawn anew after each.
import uPlot from "uplot";

/** @typedef {{unit: string, times: number[], lines: {name: string, values: (number|null)[]}[]}} Figures */

/** @type {Map<Element, {plot: uPlot, from: string}>} */
const drawn = new Map();

const height = 176;

/** @param {string} name */
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/**
 * Colours are resolved through an element: canvases know nothing of light-dark().
 * @param {string} name
 */
function colour(name) {
  const probe = document.createElement("i");
  probe.className = `chart__key ${name}`;
  document.body.append(probe);
  const value = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return value;
}

/** @param {number} v @param {string} unit */
function said(v, unit) {
  if (unit === "s") return v < 1 ? `${Math.round(v * 1000)} ms` : `${Number(v.toFixed(1))} s`;
  return v.toLocaleString("en", { maximumFractionDigits: v < 10 ? 1 : 0 });
}

/** @param {HTMLElement} at */
function draw(at) {
  const from = at.dataset.chart ?? "";
  const known = drawn.get(at);
  if (known && known.from === from && at.contains(known.plot.root)) return;
  known?.plot.destroy();
  /** @type {Figures} */
  const figures = JSON.parse(from);
  const end = figures.times.at(-1) ?? Date.now() / 1000;
  const ink = colour("chart__key--ink"), rule = colour("chart__key--rule");
  const font = `12px ${token("--font")}`;
  /** @type {uPlot.Axis} */
  const axis = { stroke: ink, font, grid: { stroke: rule, width: 1 }, ticks: { show: false } };
  const plot = new uPlot({
    width: Math.max(at.clientWidth, 120), height,
    legend: { show: false }, cursor: { show: false }, select: { show: false, left: 0, top: 0, width: 0, height: 0 },
    scales: { x: { time: true, range: [end - 3600, end] }, y: { range: (_, low, high) => [Math.min(0, low ?? 0), Math.max(high ?? 0, figures.unit === "s" ? 0.01 : 1) * 1.1] } },
    axes: [
      { ...axis, grid: { show: false }, size: 28, space: 70, values: (_, at) => at.map((t) => new Date(t * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })) },
      { ...axis, size: 58, space: 34, values: (_, at) => at.map((v) => said(v, figures.unit)) },
    ],
    series: [{}, ...figures.lines.map((line, i) => ({ label: line.name, stroke: colour(`chart__key--${i + 1}`), width: 1.5, points: { show: figures.times.length < 3 } }))],
  }, /** @type {uPlot.AlignedData} */ ([figures.times, ...figures.lines.map((line) => line.values)]), at);
  drawn.set(at, { plot, from });
}

function drawAll() {
  for (const [at, { plot }] of drawn) {
    if (at.isConnected) continue;
    plot.destroy();
    drawn.delete(at);
  }
  for (const at of document.querySelectorAll("[data-chart]")) {
    if (at instanceof HTMLElement) {
      draw(at);
      sizes.observe(at);
    }
  }
}

function again() {
  for (const known of drawn.values()) known.from = "";
  drawAll();
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const plot = drawn.get(target)?.plot;
    if (plot && Math.abs(plot.width - target.clientWidth) > 1 && target.clientWidth > 0) plot.setSize({ width: target.clientWidth, height });
  }
});

document.addEventListener("htmx:after:swap", drawAll);
new MutationObserver(again).observe(document.documentElement, { attributeFilter: ["data-theme"] });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
drawAll();
