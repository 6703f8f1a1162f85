// The pages of the benchmark of charts, as texts: the libraries beside us are installed in a folder of their own, not in the project.

/** What a page does with two sets of data in turn: draws the first in a new chart, shows the next in the same. */
const harness = `
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
async function timed(act) {
  const start = performance.now();
  act();
  const script = performance.now() - start;
  await frame(); await frame();
  return { script, painted: performance.now() - start };
}
function made(n, seed) {
  let state = seed;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const [x, y, lat, lon] = Array.from({ length: 4 }, () => new Float64Array(n));
  for (let i = 0, at = 100; i < n; i++) { x[i] = i; y[i] = at += random() - 0.5; lat[i] = random() * 140 - 70; lon[i] = random() * 360 - 180; }
  return { x, y, lat, lon };
}
// Most guests draw behind a promise, and write elements then.
const drawn = (kind) => !["vega", "plotly", "graphviz", "mermaid"].includes(kind) ? frame() : new Promise((resolve) => {
  const guest = document.querySelector(".dc-guest");
  const shadow = guest.firstElementChild.shadowRoot;
  const seen = new MutationObserver(() => { seen.disconnect(); resolve(frame()); });
  for (const root of shadow === null ? [guest] : [guest, shadow]) seen.observe(root, { subtree: true, childList: true, attributes: true });
});
const place = document.getElementById("app");
place.style.cssText = "width:900px;height:400px";
window.bench = {
  async run(kind, n) {
    const sets = [made(n, 7), made(n, 11)];
    // The code is there, and warm.
    await timed(() => start(kind === "map" ? kind : "line", [made(100, 3), made(100, 5)])); await wait();
    next(1); await frame(); end(); await frame();
    await timed(() => start(kind, sets)); await wait(); end(); await frame();
    const first = await timed(() => start(kind, sets));
    const updates = [];
    for (let turn = 1; turn < 8; turn++) updates.push(await timed(() => next(turn)));
    const equal = again === null ? null : await timed(again);
    end();
    return { first, updates, equal };
  },
  async grow(kind, turns) {
    const sets = [made(10000, 7), made(10000, 11)];
    start(kind, sets); await wait();
    const step = async (turn) => { const seen = drawn(kind); next(turn); await seen; };
    const left = async () => { for (let again = 0; again < 3; again++) { gc(); await new Promise((resolve) => setTimeout(resolve, 100)); } return { heap: performance.memory.usedJSHeapSize, elements: document.querySelectorAll("*").length }; };
    for (let turn = 1; turn < 300; turn++) await step(turn);
    const before = await left();
    for (let turn = 300; turn < 300 + turns; turn++) await step(turn);
    const after = await left();
    end();
    return { before, after };
  },
};`;

export const pages: Readonly<Record<string, string>> = {
  "dacapo.app.tsx": `import { Button, LineChart, MapChart, ScatterChart, session } from "dacapo";
declare const benchSets: any[];
declare const benchKind: string;
const state = session({ turn: 0 });
<Button onClick={() => void state.turn++}>Next</Button>;
<Button onClick={() => {}}>Again</Button>;
if (benchKind === "line") <LineChart data={benchSets[state.turn % 2]} x="x" y="y" height={400} />;
else if (benchKind === "map") <MapChart data={benchSets[state.turn % 2]} lat="lat" lon="lon" height={400} />;
else <ScatterChart data={benchSets[state.turn % 2]} x="x" y="y" height={400} />;
`,
  "dacapo.js": `import { mount } from "dacapo/mount";
import app from "./dacapo.app.tsx";
let mounted;
const press = (text) => [...place.querySelectorAll("button")].find((button) => button.textContent === text).click();
const start = (kind, sets) => { globalThis.benchKind = kind; globalThis.benchSets = sets; place.style.height = "auto"; mounted = mount(app, place); };
const wait = async () => { while (document.querySelector(".dc-chart-area") === null) await frame(); };
const next = () => press("Next");
const again = () => press("Again");
const end = () => mounted.unmount();
${harness}`,
  "guests.app.tsx": `import { Button, EChart, Graphviz, Mermaid, Plotly, session, VegaLite } from "dacapo";
declare const benchKind: string;
const state = session({ turn: 0 });
<Button onClick={() => void state.turn++}>Next</Button>;
const rows = Array.from({ length: 20 }, (_, at) => ({ at, value: (at * 7 + state.turn) % 20 }));
if (benchKind === "vega") <VegaLite data={rows} selection="points" spec={{ mark: "point", encoding: { x: { field: "at", type: "quantitative" }, y: { field: "value", type: "quantitative" } } }} />;
if (benchKind === "echarts") <EChart option={{ xAxis: {}, yAxis: {}, series: [{ type: "scatter", data: rows.map(({ at, value }) => [at, value]) }] }} />;
if (benchKind === "plotly") <Plotly data={[{ x: rows.map(({ at }) => at), y: rows.map(({ value }) => value) }]} />;
if (benchKind === "graphviz") <Graphviz dot={"digraph { a -> b -> c" + (state.turn % 9) + " }"} />;
if (benchKind === "mermaid") <Mermaid>{"flowchart LR\\n a --> b --> c" + (state.turn % 9)}</Mermaid>;
`,
  "guests.js": `import { mount } from "dacapo/mount";
import app from "./guests.app.tsx";
let mounted;
const start = (kind) => { globalThis.benchKind = kind; mounted = mount(app, place); };
const wait = async () => { for (;;) { await frame(); const guest = document.querySelector(".dc-guest > div"); if (document.querySelector(".dc-exception") !== null) throw new Error(document.body.textContent); if (guest !== null && (guest.shadowRoot ?? guest).querySelector("canvas, svg") !== null) return; } };
const next = () => [...place.querySelectorAll("button")].find((button) => button.textContent === "Next").click();
const again = null;
const end = () => mounted.unmount();
${harness}`,
  "leaflet.js": `import "leaflet/dist/leaflet.css";
import L from "leaflet";
import { feature } from "topojson-client";
import world from "world-atlas/countries-110m.json";
let map, marks, all;
const draw = ({ lat, lon }) => { marks?.remove(); marks = L.layerGroup(Array.from(lat, (_, i) => L.circleMarker([lat[i], lon[i]], { radius: 2, weight: 0, fillOpacity: 0.7 }))).addTo(map); };
const start = (kind, sets) => { all = sets; map = L.map(place, { preferCanvas: true, attributionControl: false, fadeAnimation: false, zoomAnimation: false }).setView([0, 0], 1); L.geoJSON(feature(world, world.objects.countries), { style: { weight: 1, color: "#ffffff", fillColor: "#e4e6ec", fillOpacity: 1 } }).addTo(map); marks = undefined; draw(sets[0]); };
const wait = async () => {};
const next = (turn) => draw(all[turn % 2]);
const again = null;
const end = () => map.remove();
${harness}`,
  "echarts.js": `import * as echarts from "echarts/core";
import { LineChart, ScatterChart } from "echarts/charts";
import { DataZoomComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";
echarts.use([LineChart, ScatterChart, GridComponent, TooltipComponent, LegendComponent, DataZoomComponent, CanvasRenderer]);
let chart, all, how;
const pairs = ({ x, y }) => Array.from(x, (at, i) => [at, y[i]]);
const series = (set) => ({ id: "s", type: how, data: pairs(set), showSymbol: false, large: true, ...(how === "line" && { sampling: "minmax" }), symbolSize: 3 });
const start = (kind, sets) => { how = kind; all = sets; chart = echarts.init(place); chart.setOption({ animation: false, xAxis: { type: "value" }, yAxis: { type: "value", scale: true }, tooltip: { trigger: "axis" }, legend: {}, dataZoom: [{ type: "inside" }], series: [series(sets[0])] }); };
const wait = async () => {};
const next = (turn) => chart.setOption({ series: [series(all[turn % 2])] });
const again = null;
const end = () => chart.dispose();
${harness}`,
  "uplot.js": `import uPlot from "uplot";
let chart, all;
const start = (kind, sets) => { all = sets; chart = new uPlot({ width: 900, height: 400, scales: { x: { time: false } }, series: [{}, kind === "line" ? { stroke: "blue" } : { stroke: "blue", paths: () => null, points: { show: true, size: 3 } }] }, [sets[0].x, sets[0].y], place); };
const wait = async () => {};
const next = (turn) => chart.setData([all[turn % 2].x, all[turn % 2].y]);
const again = null;
const end = () => chart.destroy();
${harness}`,
  "plotly.js": `import Plotly from "plotly.js-basic-dist-min";
let all, how;
const trace = ({ x, y }) => [{ x, y, type: "scatter", mode: how === "line" ? "lines" : "markers" }];
const start = (kind, sets) => { how = kind; all = sets; Plotly.newPlot(place, trace(sets[0]), { width: 900, height: 400 }); };
const wait = async () => {};
const next = (turn) => Plotly.react(place, trace(all[turn % 2]), { width: 900, height: 400 });
const again = null;
const end = () => Plotly.purge(place);
${harness}`,
};

/** What a user would take instead, as it is installed. */
export const libraries = [
  "echarts@6",
  "uplot@1",
  "plotly.js-basic-dist-min",
  "leaflet@1",
  "topojson-client",
  "world-atlas",
  "vega",
  "vega-lite",
  "vega-interpreter",
  "@viz-js/viz",
  "mermaid",
];
