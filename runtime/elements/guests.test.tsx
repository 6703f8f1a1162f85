// What the charts of other libraries take, refuse, and let be chosen.
import { EChart, Graphviz, Mermaid, Plotly, Text, VegaLite } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { findPeers } from "../../compiler/vite/find-peers.ts";
import { home } from "../../compiler/vite/home.ts";
import { peer } from "../guests/peer.ts";

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
    expect(await resolveId.handler.call(none, "echarts", "/project/own.ts", {})).toBeUndefined();
  });
});
