// What a chart is in numbers, by its kind: series, places, sums, domains; and that nothing breaks it.
import { describe, expect, it } from "vitest";
import { prepareChart, type Props } from "../spec/prepare.ts";
import type { ChartKind } from "../spec/index.ts";
import { buildModel, plainTheme, planChart } from "./index.ts";
import { SvgPen } from "./svg-pen.ts";
import { drawMarks } from "./draw-marks.ts";
import { drawAxes, drawBands, drawGrid, drawReferences } from "./draw-frame.ts";

const none = new Set<string>();
const build = (kind: ChartKind, props: Record<string, unknown>, hidden: ReadonlySet<string> = none) =>
  buildModel(prepareChart(kind, props as Props), hidden);
const rough = (text: string): number => text.length * 7;

/** Draws it as a file. */
function draw(kind: ChartKind, props: Record<string, unknown>, width = 640, height = 300): string {
  const model = build(kind, props);
  const plan = planChart(model, { width, height }, {}, rough);
  const pen = new SvgPen(width, height);
  if (plan.cross !== null) {
    drawGrid(pen, plan, plainTheme);
    drawBands(pen, plan, plainTheme);
  }
  drawMarks(pen, plan, plainTheme, null);
  if (plan.cross !== null) {
    drawReferences(pen, plan, plainTheme);
    drawAxes(pen, plan, plainTheme);
  }
  return pen.write("Chart");
}

const sales = [
  { city: "Oslo", year: 2024, sold: 3 },
  { city: "Oslo", year: 2025, sold: 4 },
  { city: "Alta", year: 2024, sold: 1 },
  { city: "Alta", year: 2025, sold: -2 },
];

describe("series", () => {
  it("are made by fields, by colours, and by both", () => {
    const names = (props: object) =>
      build("line", { data: sales, ...props }).series.map(({ name, tone }) => [name, tone]);
    expect(names({ x: "year", y: "sold" })).toEqual([["sold", 0]]);
    expect(names({ x: "year", y: "sold", color: "city" })).toEqual([
      ["Oslo", 0],
      ["Alta", 1],
    ]);
    expect(names({ x: "city", y: ["sold", "year"] })).toEqual([
      ["sold", 0],
      ["year", 1],
    ]);
    expect(names({ x: "year", y: ["sold", "sold"], color: "city" }).map(([, tone]) => tone)).toEqual([0, 2, 1, 3]);
    expect(names({ x: "year", y: "sold", detail: "city" })).toEqual([
      ["Oslo", 0],
      ["Alta", 0],
    ]);
  });

  it("of a line stand in order, with gaps for what is missing", () => {
    const { series } = build("line", {
      data: [
        { x: 3, y: 1 },
        { x: 1, y: null },
        { x: 2, y: Infinity },
        { x: null, y: 4 },
        { x: 0, y: 5 },
      ],
      x: "x",
      y: "y",
    });
    expect([...series[0]!.main]).toEqual([0, 1, 2, 3]);
    expect([...series[0]!.cross]).toEqual([5, NaN, NaN, 1]);
    expect([0, 1, 2, 3].map((mark) => series[0]!.rowsOf(mark)[0])).toEqual([4, 1, 2, 0]);
  });

  it("of bars are added up, stacked up and down, side by side, as shares", () => {
    const bars = (props: object) =>
      build("bar", { data: sales, x: "year", xScale: "category", y: "sold", color: "city", ...props }).series.map(
        ({ base, cross }) => [[...base!], [...cross]],
      );
    expect(bars({})).toEqual([
      [
        [0, 0],
        [3, 4],
      ],
      [
        [3, 0],
        [4, -2],
      ],
    ]);
    expect(bars({ stack: false })).toEqual([
      [
        [0, 0],
        [3, 4],
      ],
      [
        [0, 0],
        [1, -2],
      ],
    ]);
    expect(bars({ stack: "normalize" })[0]![1]).toEqual([0.75, 4 / 6]);
    const summed = build("bar", { data: sales, x: "city", y: "sold" }).series[0]!;
    expect([...summed.value]).toEqual([7, -1]);
    expect(summed.rowsOf(0)).toEqual([0, 1]);
  });

  it("of bars are sorted by their sums", () => {
    const names = (sort: string) => build("bar", { data: sales, x: "city", y: "sold", sort }).main.names;
    expect(names("ascending")).toEqual(["Alta", "Oslo"]);
    expect(names("descending")).toEqual(["Oslo", "Alta"]);
  });

  it("of areas are stacked where all have their places", () => {
    const data = [
      { x: 1, y: 1, c: "a" },
      { x: 2, y: 2, c: "a" },
      { x: 2, y: 3, c: "b" },
      { x: 3, y: 4, c: "b" },
    ];
    const areas = (stack: unknown) =>
      build("area", { data, x: "x", y: "y", color: "c", stack }).series.map(({ base, cross }) => [
        [...base!],
        [...cross],
      ]);
    expect(areas(true)).toEqual([
      [
        [0, 0, 0],
        [1, 2, 0],
      ],
      [
        [1, 2, 0],
        [1, 5, 4],
      ],
    ]);
    expect(areas("normalize")[1]![1]).toEqual([1, 1, 1]);
    expect(areas("stream")[0]![0]).toEqual([-0.5, -2.5, -2]);
    expect(areas(false)[1]![0]).toEqual([0, 0]);
  });

  it("that are hidden are in no sum and no domain", () => {
    const model = build("bar", { data: sales, x: "year", y: "sold", color: "city" }, new Set(["Oslo\u0000"]));
    expect(model.series.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(model.cross!.domain).toEqual([-2, 1]);
  });

  it("of a histogram hold all values, the greatest too", () => {
    const model = build("histogram", { data: [0, 1, 1, 2, 10, null, NaN], bins: 5 });
    const [series] = model.series;
    expect([...series!.from!]).toEqual([0, 2, 4, 6, 8]);
    expect([...series!.value]).toEqual([3, 1, 0, 0, 1]);
    expect(series!.rowsOf(0)).toEqual([0, 1, 2]);
    expect(build("histogram", { data: [5, 5] }).marks).toBe(1);
    expect(build("histogram", { data: [0.1, 0.2, 0.3], bins: 3 }).series[0]!.from).toEqual(
      new Float64Array([0.1, 0.15, 0.2, 0.25]),
    );
  });

  it("of a heat map add up, or count", () => {
    const cells = (props: object) => {
      const [series] = build("heatmap", {
        data: [...sales, { city: "Oslo", year: 2024, sold: 1 }],
        x: "year",
        y: "city",
        ...props,
      }).series;
      return [[...series!.main], [...series!.cross], [...series!.value]];
    };
    expect(cells({ value: "sold" })).toEqual([
      [0, 1, 0, 1],
      [0, 0, 1, 1],
      [4, 4, 1, -2],
    ]);
    expect(
      build("heatmap", {
        data: [
          { a: "x", b: "y" },
          { a: "x", b: "y" },
        ],
      }).series[0]!.value,
    ).toEqual(new Float64Array([2]));
  });

  it("of a pie are shares, without those up to nothing", () => {
    const data = [
      { a: "x", n: 1 },
      { a: "y", n: 3 },
      { a: "z", n: -1 },
      { a: "x", n: 4 },
      { a: null, n: 2 },
    ];
    const model = build("pie", { data, label: "a", value: "n" });
    expect(model.series.map(({ name, cross }) => [name, cross[0]])).toEqual([
      ["x", 0.5],
      ["y", 0.3],
      ["–", 0.2],
    ]);
    expect(build("pie", { data, label: "a", value: "n" }, new Set(["y"])).series[0]!.cross[0]).toBeCloseTo(5 / 7);
    expect(
      build("pie", {
        data: new Map([
          ["a", 1],
          ["b", 3],
        ]),
      }).series.map(({ value }) => value[0]),
    ).toEqual([1, 3]);
  });

  it("of a box plot are quarters, whiskers and what lies outside", () => {
    const { series } = build("box", { data: { v: [1, 2, 3, 4, 5, 100, null] } });
    expect(series[0]!.boxes![0]).toEqual({
      low: 1,
      lower: 2.25,
      middle: 3.5,
      upper: 4.75,
      high: 5,
      outside: [{ value: 100, row: 5 }],
    });
  });

  it("of points have sizes, shapes, shades and a line through them", () => {
    const { series, ramp, shapes } = build("scatter", {
      data: [
        { x: 1, y: 2, s: 0, k: "a", h: 5 },
        { x: 3, y: 6, s: 4, k: "b", h: 9 },
      ],
      x: "x",
      y: "y",
      size: "s",
      shape: "k",
      color: "h",
      trend: true,
    });
    expect(series[0]!.trend).toMatchObject({ slope: 2, start: 0 });
    expect([...series[0]!.shape!]).toEqual([0, 1]);
    expect([...series[0]!.heat!]).toEqual([0, 1]);
    expect(series[0]!.radius![1]! > series[0]!.radius![0]!).toBe(true);
    expect(ramp).toEqual({ title: "h", from: 5, to: 9 });
    expect(shapes).toEqual(["a", "b"]);
  });
});

describe("axes", () => {
  it("are found by what the fields hold", () => {
    const types = (data: unknown, props = {}) => build("line", { data, ...props }).main.type;
    expect(types([{ d: new Date(), y: 1 }])).toBe("time");
    expect(types([{ d: "2026-01-01", y: 1 }])).toBe("time");
    expect(
      types([
        { d: "2026-01-01T10:00:00Z", y: 1 },
        { d: null, y: 2 },
      ]),
    ).toBe("time");
    expect(types([{ d: "Oslo", y: 1 }])).toBe("category");
    expect(types([3, 4])).toBe("number");
    expect(types([{ d: 1, y: 1 }], { x: "d", xScale: "log" })).toBe("log");
    expect(types([{ d: 2024, y: 1 }], { x: "d", xScale: "category" })).toBe("category");
    expect(build("line", { data: new Map([["a", 1]]) }).main.names).toEqual(["a"]);
  });

  it("begin at zero for what rises from there, and for what is not far", () => {
    const domain = (kind: ChartKind, data: number[], props = {}) => build(kind, { data, ...props }).cross!.domain;
    expect(domain("bar", [90, 100])).toEqual([0, 100]);
    expect(domain("line", [90, 100])).toEqual([90, 100]);
    expect(domain("line", [10, 100])).toEqual([0, 100]);
    expect(domain("line", [5])).toEqual([4.4, 5.6]);
    expect(domain("line", [])).toEqual([0, 1]);
    expect(domain("line", [0, 0])).toEqual([0, 1]);
    expect(domain("line", [1, 5000], { yScale: "log" })).toEqual([1, 10_000]);
    expect(domain("line", [-5, 0, 20, 3000], { yScale: "log" })).toEqual([10, 10_000]);
    expect(domain("line", [1, 2], { yDomain: [0, 9] })).toEqual([0, 9]);
  });
});

const strange: Record<string, unknown> = {
  none: [],
  "no columns": {},
  "one point": [{ x: 1, y: 1 }],
  nothing: [{ x: null, y: null }, null],
  infinities: [
    { x: 1, y: Infinity },
    { x: 2, y: -Infinity },
    { x: 3, y: 1e308 },
    { x: 4, y: -1e308 },
  ],
  "big integers": [
    { x: 1, y: 10n ** 30n },
    { x: 2, y: 2n },
  ],
  mixed: [
    { x: 1, y: 1 },
    { x: "a", y: "b" },
    { x: new Date(), y: { z: 1 } },
    { x: [1], y: 2 },
    { x: 5, y: 3 },
  ],
  "invalid dates": [
    { x: new Date(NaN), y: 1 },
    { x: new Date(8.64e15), y: 2 },
  ],
  "long labels": [
    { x: "long ".repeat(60), y: 1 },
    { x: "x".repeat(300), y: 2 },
  ],
  "hostile names": JSON.parse('[{"__proto__": 1, "constructor": 2, "<b>": "</text><script>"}]'),
  "1,000 categories": Array.from({ length: 1000 }, (_, n) => ({ x: `c${n}`, y: n % 7 })),
  "200 series": Array.from({ length: 400 }, (_, n) => ({ x: n % 2, y: n, c: `s${n >> 1}` })),
  "wide numbers": { x: new Float64Array([1, 2]), y: new Int8Array([1, -1]) },
  tiny: [
    { x: 5e-324, y: 5e-324 },
    { x: 1e-323, y: 1e-320 },
  ],
};
const kinds: ChartKind[] = ["line", "area", "bar", "scatter", "histogram", "heatmap", "pie", "box"];

describe.each(kinds)("a %s of", (kind) => {
  it.each(Object.keys(strange))("%s is drawn, or is empty", (name) => {
    const data = strange[name];
    for (const props of [
      {},
      { yScale: "log", xScale: "log" },
      { xScale: "category", horizontal: true },
      { stack: "normalize", xScale: "time" },
    ]) {
      const svg = draw(kind, { data, ...props, ...(name === "200 series" && { x: "x", color: "c" }) });
      expect(svg.match(/.{120}(?:NaN|Infinity|undefined).{40}/)?.[0]).toBeUndefined();
      expect(svg).not.toContain("<script>");
    }
    draw(kind, { data }, 40, 30);
  });
});

it("marks of references are drawn where they are, and those that are nowhere are not", () => {
  const svg = draw("line", {
    data: [
      { d: "2026-01-01", y: 1 },
      { d: "2026-03-01", y: 5 },
    ],
    lines: [
      { y: 3, label: "limit" },
      { x: "2026-02-01", label: "then" },
      { x: "no date", label: "never" },
    ],
    bands: [{ x: ["2026-01-10", new Date(2026, 0, 20)], label: "holiday", color: "red" }],
    notes: [{ x: "2026-02-01", y: 2, text: "here" }],
  });
  for (const text of ["limit", "then", "holiday", "here"]) expect(svg).toContain(`>${text}</text>`);
  expect(svg).not.toContain("never");
});

it("a million points are thinned to what can be seen", () => {
  const y = Float64Array.from({ length: 1_000_000 }, (_, at) => Math.sin(at / 1000) + (at === 500_000 ? 9 : 0));
  const svg = draw("line", { data: { y } });
  expect(svg.length).toBeLessThan(100_000);
  // The one that stands out is still there.
  expect(Math.min(...[...svg.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, top]) => Number(top)))).toBeLessThan(60);
});
