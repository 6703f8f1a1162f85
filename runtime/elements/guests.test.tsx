// What the charts of other libraries take, refuse, and let be chosen.
import { Button, EChart, Graphviz, lazyRows, MapChart, Mermaid, Plotly, Text, VegaLite } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { findPeers } from "../../compiler/vite/find-peers.ts";
import { home } from "../../compiler/vite/home.ts";
import { peer } from "../guests/peer.ts";
import { shownOf } from "./shown.fixture.ts";

const open = (draw: () => void) => openApp(defineApp("t.app.tsx", draw));
const rows = [
  { city: "Oslo", rain: 12 },
  { city: "Bergen", rain: 40 },
];

describe("VegaLite", () => {
  it("evaluates to the rows that are chosen, by themselves and by ranges", async () => {
    const app = await open(() => {
      const { points } = VegaLite({ spec: { mark: "bar" }, data: rows, selection: "points" });
      expectTypeOf(points).toEqualTypeOf<{ city: string; rain: number }[]>();
      Text({ children: points.map(({ city }) => city).join() });
    });
    const chart = app.get(VegaLite);
    await chart.set({ points: [rows[1]!], intervals: [] });
    expect(app.get(Text).text).toBe("Bergen");
    await chart.set({ points: [], intervals: [{ rain: [50, 30] }] });
    expect(app.get(Text).text).toBe("Bergen");
    await chart.set({ points: [], intervals: [{ city: ["Oslo", "Rome"] }] });
    expect(app.get(Text).text).toBe("Oslo");
    for (const wrong of [
      { rows: [2] },
      { rows: [-1] },
      { rows: ["a"] },
      { intervals: 5 },
      { intervals: [{ rain: 5 }] },
    ])
      await expect(chart.set(wrong as never)).rejects.toThrow("Cannot set");
  });

  it("takes data in any form, and nothing is chosen without a selection", async () => {
    const app = await open(() => {
      VegaLite({ spec: {}, data: { city: ["Oslo"], rain: Float64Array.of(1) } });
      VegaLite({ spec: {} });
    });
    expect(app.exception).toBeUndefined();
    await expect(app.all(VegaLite)[0]!.set({ rows: [0] } as never)).rejects.toThrow("Cannot set");
  });
});

it.each([false, true])(
  "rows that are loaded part by part are shown when all are here, or it is said why not; over a wire: %s",
  async (wire) => {
    const trouble = { on: true };
    const data = lazyRows<{ place: string; lat: number; lon: number }>({
      count: 250,
      async load({ from, to }) {
        if (trouble.on && from === 200) throw new Error("offline");
        return Array.from({ length: to - from }, (_, at) => ({ place: `no. ${from + at}`, lat: 60, lon: 10 }));
      },
    });
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        VegaLite({ spec: { mark: "bar" }, data });
        MapChart({ data, lat: "lat", lon: "lon" });
        Button({ children: "Go" });
      }),
      { wire },
    );
    const shown = () =>
      [shownOf(VegaLite, app.get(VegaLite).props), shownOf(MapChart, app.get(MapChart).props)] as const;
    const lost = { word: "rows.failed", with: { why: "offline" } };
    await vi.waitFor(() => expect([shown()[0]["note"], shown()[1]["remarks"]]).toEqual([lost, [lost]]));
    trouble.on = false;
    await app.get(Button, "Go").click();
    await vi.waitFor(() => expect(shown()[0]["note"]).toBeUndefined());
    expect(shown()[0]["rows"]).toHaveLength(250);
    expect(shown()[1]["remarks"]).toEqual([]);
    await vi.waitFor(() => expect(app.screen()).toContain("250 rows"));
  },
);

describe("in tests", () => {
  const days = [1, 2, 3].map((day) => ({ day: new Date(2026, 0, day), rain: day * 10 }));

  it("rows and ranges of VegaLite are chosen as the library tells them", async () => {
    const app = await open(() => {
      const encoding = { x: { field: "day", type: "temporal" }, y: { field: "rain", type: "quantitative" } };
      const rows = VegaLite({ key: "rows", spec: { mark: "bar", encoding }, data: days, selection: "points" });
      const part = VegaLite({ key: "part", spec: { mark: "bar", encoding }, data: days, selection: "interval" });
      VegaLite({ key: "own", spec: { mark: "bar", data: { values: [1] } }, selection: "points" });
      VegaLite({ key: "bare", spec: { layer: [] }, data: days, selection: "interval" });
      VegaLite({ key: "off", spec: {}, data: days });
      Text({
        children: `${rows.points.map(({ rain }) => rain)} | ${part.points.map(({ rain }) => rain)} ${Object.keys(part.intervals[0] ?? {})}`,
      });
    });
    const text = (): string => app.get(Text).text;
    await app.get(VegaLite, "rows").selectPoints([days[2], { ...days[0] }]);
    expect(text()).toBe("30,10 |  ");
    await app.get(VegaLite, "part").selectInterval({ x: [days[1]!.day, days[2]!.day] });
    expect(text()).toBe("30,10 | 20,30 day");
    await app.get(VegaLite, "part").selectInterval({ y: [0, 15] });
    expect(text()).toBe("30,10 | 10 rain");
    await app.get(VegaLite, "rows").selectPoints([]);
    expect(text()).toBe(" | 10 rain");
    const wrong = (key: string) => app.get(VegaLite, key);
    await expect(wrong("rows").selectPoints([{ rain: 1 }])).rejects.toThrow("not among the data");
    await expect(wrong("rows").selectInterval({ x: [1, 2] })).rejects.toThrow("no intervals");
    await expect(wrong("part").selectPoints([days[0]])).rejects.toThrow("no points");
    await expect(wrong("own").selectPoints([1])).rejects.toThrow("not the script's");
    await expect(wrong("bare").selectInterval({ x: [1, 2] })).rejects.toThrow("no field for x");
    await expect(wrong("off").selectPoints([days[0]])).rejects.toThrow("nothing can be selected");
  });

  it("points of Plotly have their places, and those in a range are found", async () => {
    const data = [
      { x: ["a", "b", "c"], y: [1, 2, 3] },
      { x: ["a", "b", "c"], y: new Float64Array([9, 2, 1]) },
      { labels: ["one"], values: [5] },
    ];
    let seen: unknown;
    const app = await open(() => {
      seen = Plotly({ data, selection: "points", key: "points" });
      seen = [seen, Plotly({ data: data.slice(0, 2), selection: "interval", key: "part" })];
    });
    await app.get(Plotly, "points").selectPoints([
      { trace: 1, index: 0 },
      { trace: 2, index: 0 },
    ]);
    await app.get(Plotly, "part").selectInterval({ x: ["b", "c"], y: [1.5, 5] });
    expect(seen).toMatchObject([
      {
        points: [
          { trace: 1, index: 0, x: "a", y: 9 },
          { trace: 2, index: 0, label: "one", value: 5 },
        ],
        intervals: [],
      },
      {
        points: [
          { trace: 0, index: 1, x: "b", y: 2 },
          { trace: 0, index: 2, x: "c", y: 3 },
          { trace: 1, index: 1, x: "b", y: 2 },
        ],
        intervals: [{ x: ["b", "c"], y: [1.5, 5] }],
      },
    ]);
    // The library has categories at 0, 1, 2, and tells ranges of them so.
    await app.get(Plotly, "part").selectInterval({ x: [-0.5, 0.5] });
    expect((seen as { points: { x: string }[] }[])[1]!.points.map(({ x }) => x)).toEqual(["a", "a"]);
    for (const point of [{ trace: 0, index: 3 }, { trace: 5, index: 0 }, { trace: 0 }, { trace: 0, index: -1 }])
      await expect(app.get(Plotly, "points").selectPoints([point])).rejects.toThrow("no point of its traces");
  });

  it("a mark of ECharts has its name and its value", async () => {
    const option = {
      xAxis: { data: ["Oslo", "Bergen"] },
      yAxis: {},
      series: [{ name: "rain", type: "bar", data: [12, { value: 40, name: "Wet" }] }, { data: [[1, 2]] }],
    };
    let seen: unknown;
    const app = await open(() => void (seen = EChart({ option, selection: "points" })));
    const chart = app.get(EChart);
    await chart.selectPoints([{ series: 0, index: 0 }]);
    expect(seen).toMatchObject({ points: [{ series: 0, seriesName: "rain", index: 0, name: "Oslo", value: 12 }] });
    await chart.selectPoints([{ index: 1 }]);
    expect(seen).toMatchObject({ points: [{ name: "Wet", value: 40 }] });
    await chart.selectPoints([{ series: 1, index: 0 }]);
    expect(seen).toMatchObject({ points: [{ value: [1, 2] }] });
    await expect(chart.selectPoints([{ series: 0, index: 2 }])).rejects.toThrow("no mark of its series");
    await expect(chart.selectPoints([])).rejects.toThrow("one mark");
    await expect(app.get(EChart).selectInterval({ x: [1, 2] })).rejects.toThrow("no intervals");
  });
});

it.each([
  ["VegaLite", () => void VegaLite({ spec: 5 as never }), "spec is 5"],
  ["VegaLite", () => void VegaLite({ spec: [] }), "spec is []"],
  ["VegaLite", () => void VegaLite({ spec: {}, data: 5 as never }), "data"],
  ["Plotly", () => void Plotly({ data: [5] as never }), "data is [5]"],
  ["EChart", () => void EChart({ option: "bar" as never }), 'option is "bar"'],
  ["Graphviz", () => void Graphviz({ dot: {} as never }), "dot"],
  ["Mermaid", () => void Mermaid({ height: "5" as never }), "height"],
])("%s says what is wrong", async (_, draw, message) => {
  expect((await open(draw)).exception?.message).toContain(message);
});

it("Plotly and EChart evaluate to the points that are chosen", async () => {
  const app = await open(() => {
    const { points } = Plotly({ data: [{ x: [1] }], selection: "points" });
    const chosen = EChart({ option: {}, selection: "points" });
    Text({ children: `${points.map(({ index }) => index)} ${chosen.points.map(({ name }) => name)}` });
  });
  await app.get(Plotly).set({ points: [{ trace: 0, index: 3 }], intervals: [] });
  await app.get(EChart).set({ points: [{ series: 0, index: 1, name: "b" }], intervals: [] });
  expect(app.get(Text).text).toBe("3 b");
  await expect(app.get(Plotly).set({ points: [5] } as never)).rejects.toThrow("Cannot set");
});

describe("a library that is not installed", () => {
  it("is named, with the command that installs it", async () => {
    const load = () => Promise.resolve({ missing$: "echarts" });
    await expect(peer(load, "EChart", "echarts")).rejects.toThrow("npm install echarts");
  });

  it("does not stop a build or a server: something stands for it", async () => {
    const { resolveId, load } = findPeers() as any;
    const none = { resolve: () => Promise.resolve(null), environment: { config: { root: "/nowhere" } } };
    const id = await resolveId.handler.call(none, "echarts", `${home}/runtime/guests/draw-echarts.ts`, {});
    expect(load(id)).toBe('export const missing$ = "echarts";');
    const worker = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
    expect(resolveId.filter.id.test(worker)).toBe(true);
    const file = await resolveId.handler.call(none, worker, `${home}/runtime/maps/view/style-ground.tsx`, {});
    expect(load(file)).toBe('export const missing$ = "maplibre-gl/dist/maplibre-gl-worker.mjs";');
    expect(await resolveId.handler.call(none, "echarts", "/project/own.ts", {})).toBeUndefined();
  });
});
