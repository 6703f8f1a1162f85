// The pages of the benchmark of grids, as texts. Each side shows the same rows in 1180 × 600 pixels, rows of 28 pixels.

/** What a page does with a side: shows rows, sorts them, changes one, scrolls. A step ends when the cell that it is about is painted. */
const harness = `
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
async function until(shows) {
  for (const start = performance.now(); performance.now() - start < 60_000; await frame()) if (shows()) return true;
  return false;
}
async function timed(act, shows) {
  await frame(); gc(); await frame();
  const start = performance.now();
  await act();
  if (!(await until(shows))) return null;
  await frame();
  return performance.now() - start;
}
function made(n, form) {
  let state = 7;
  const random = () => (state = (state * 16807) % 2147483647);
  const names = ["id", ...Array.from({ length: 19 }, (_, at) => "c" + at)];
  const cell = (name, row) => {
    if (name === "id") return row;
    if (name === "c0") return row === n >> 1 ? "aaa" : "customer " + (random() % 1000000);
    if (name === "c1") return row === n >> 2 ? -1 : random() % 1000;
    const at = Number(name.slice(1));
    return at % 3 === 0 ? "t" + (random() % 5000) : random() % 9000;
  };
  if (form === "columns") return Object.fromEntries(names.map((name) => {
    const texts = name === "c0" || (name !== "id" && name !== "c1" && Number(name.slice(1)) % 3 === 0);
    return [name, texts ? Array.from({ length: n }, (_, row) => cell(name, row)) : Float64Array.from({ length: n }, (_, row) => cell(name, row))];
  }));
  return Array.from({ length: n }, (_, row) => { const made = {}; for (const name of names) made[name] = cell(name, row); return made; });
}
const place = document.getElementById("app");
place.style.cssText = "width:1180px;height:600px";
const scroller = () => [...place.querySelectorAll("*")].find((each) => each.scrollHeight > each.clientHeight + 2000 && /auto|scroll/.test(getComputedStyle(each).overflowY));
const columnNames = ["id", ...Array.from({ length: 19 }, (_, at) => "c" + at)];
window.bench = {
  async run(n, form) {
    // The code is there, and warm.
    start(made(200, form)); await until(() => cell("id") === "0"); end(); await frame();
    const rows = made(n, form);
    gc(); const before = performance.memory.usedJSHeapSize;
    const first = await timed(() => start(rows), () => cell("id") === "0");
    gc(); const heap = performance.memory.usedJSHeapSize - before;
    const frames = [];
    const box = scroller();
    for (let turn = 0; turn < 150; turn++) {
      const begun = performance.now();
      box.scrollTop += turn < 75 ? 400 : -400;
      await frame(); await frame();
      frames.push((performance.now() - begun) / 2);
    }
    box.scrollTop = 0; await until(() => cell("id") === "0");
    const update = form === "columns" || change === null ? null : await timed(() => {
      const next = rows.slice(); next[0] = { ...rows[0], c1: 4242 };
      return change(next);
    }, () => cell("c1") === "4242");
    const sortNumber = await timed(() => sort("c1"), () => cell("c1") === "-1");
    const sortText = await timed(() => sort("c0"), () => cell("c0") === "aaa");
    end();
    frames.sort((a, b) => a - b);
    return { first, heap, update, sortNumber, sortText, median: frames[75], slow: frames[142] };
  },
};`;

export const gridPages: Readonly<Record<string, string>> = {
  "dacapo.app.tsx": `import { Button, DataFrame, session } from "dacapo";
declare const benchRows: any;
const state = session({ turn: 0 });
<Button onClick={() => void state.turn++}>Next</Button>;
<DataFrame data={benchRows} rowKey="id" height={600} rowHeight={28} />;
`,
  "dacapo.js": `import { mount } from "dacapo/mount";
import app from "./dacapo.app.tsx";
${harness}
let mounted;
const start = (rows) => { globalThis.benchRows = rows; place.style.height = "auto"; mounted = mount(app, place); };
const heading = (name) => [...place.querySelectorAll("[role=columnheader]")].find((one) => one.querySelector(".dc-grid-name")?.textContent === name);
const cell = (name) => {
  const at = heading(name)?.getAttribute("aria-colindex");
  return place.querySelector('[role=row][aria-rowindex="2"] [role=gridcell][aria-colindex="' + at + '"]')?.textContent;
};
const change = (rows) => { globalThis.benchRows = rows; place.querySelector("button").click(); };
const sort = (name) => heading(name).click();
const end = () => mounted.unmount();`,
  "ag.js": `import { AllCommunityModule, ModuleRegistry, createGrid } from "ag-grid-community";
${harness}
ModuleRegistry.registerModules([AllCommunityModule]);
let grid;
const start = (rows) => { grid = createGrid(place, { columnDefs: columnNames.map((field) => ({ field, width: 110 })), rowData: rows, rowHeight: 28, animateRows: false, getRowId: ({ data }) => String(data.id) }); };
const cell = (name) => place.querySelector('[role=row][row-index="0"] [role=gridcell][col-id="' + name + '"]')?.textContent;
const change = (rows) => grid.applyTransaction({ update: [rows[0]] });
const sort = (colId) => grid.applyColumnState({ state: [{ colId, sort: "asc" }], defaultState: { sort: null } });
const end = () => grid.destroy();`,
  "glide.js": `import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { DataEditor, GridCellKind } from "@glideapps/glide-data-grid";
import "@glideapps/glide-data-grid/dist/index.css";
${harness}
let root, shown, order;
const columns = columnNames.map((id) => ({ id, title: id, width: 110 }));
const getCellContent = ([column, row]) => {
  const value = shown[order === null ? row : order[row]][columnNames[column]];
  return typeof value === "number" ? { kind: GridCellKind.Number, data: value, displayData: String(value), allowOverlay: false } : { kind: GridCellKind.Text, data: value, displayData: value, allowOverlay: false };
};
const draw = () => root.render(createElement(DataEditor, { columns, rows: shown.length, getCellContent: getCellContent.bind(null), rowHeight: 28, width: 1180, height: 600 }));
const start = (rows) => { shown = rows; order = null; root = createRoot(place); draw(); };
const cell = (name) => document.getElementById("glide-cell-" + columnNames.indexOf(name) + "-0")?.textContent;
const change = (rows) => { shown = rows; draw(); };
// It has no sort of its own: this is one by hand.
const sort = (name) => {
  const keys = shown.map((row) => row[name]);
  const collator = new Intl.Collator(undefined, { numeric: true });
  order = Uint32Array.from(keys, (_, at) => at).sort(typeof keys[0] === "number" ? (a, b) => keys[a] - keys[b] : (a, b) => collator.compare(keys[a], keys[b]));
  draw();
};
const end = () => root.unmount();`,
  "revo.js": `import { defineCustomElements } from "@revolist/revogrid/loader";
${harness}
defineCustomElements();
let grid;
const start = (rows) => {
  grid = document.createElement("revo-grid");
  grid.style.cssText = "width:1180px;height:600px";
  grid.columns = columnNames.map((prop) => ({ prop, name: prop, size: 110, sortable: true }));
  grid.rowSize = 28; grid.readonly = true; grid.hideAttribution = true; grid.source = rows;
  place.append(grid);
};
const cell = (name) => place.querySelector('revogr-data [data-rgrow="0"][data-rgcol="' + columnNames.indexOf(name) + '"]')?.textContent;
const change = (rows) => grid.setDataAt({ row: 0, col: columnNames.indexOf("c1"), val: rows[0].c1 });
const sort = (prop) => grid.updateColumnSorting({ prop }, "asc", false);
const end = () => grid.remove();`,
};

/** What a user would take instead, as it is installed. */
export const gridLibraries = [
  "ag-grid-community@36",
  "@glideapps/glide-data-grid@6",
  "react@18",
  "react-dom@18",
  "lodash",
  "marked",
  "react-responsive-carousel",
  "@revolist/revogrid@4",
];
