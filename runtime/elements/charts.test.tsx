// What the charts do, whatever engine draws them: what they take, what they say, what is chosen in them, what is around them.
// @vitest-environment happy-dom
import {
  AreaChart,
  BarChart,
  BoxPlot,
  Button,
  type Chosen,
  Fragment,
  Heatmap,
  Histogram,
  lazyRows,
  LineChart,
  PieChart,
  ScatterChart,
  session,
  Text,
} from "dacapo";
import { tableFromArrays } from "apache-arrow";
import { table as arquero } from "arquero";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it, vi } from "vitest";
import { hostile } from "../../test/core/hostile.ts";
import { missingRows } from "../data/index.ts";
import { onPage, one } from "./on-page.fixture.ts";
import { shownOf } from "./shown.fixture.ts";

const charts = { AreaChart, BarChart, BoxPlot, Heatmap, Histogram, LineChart, PieChart, ScatterChart };
const names = Object.keys(charts) as (keyof typeof charts)[];
const draw = (name: keyof typeof charts, props: object): unknown =>
  (charts[name] as unknown as (props: object) => unknown)(props);

const cities = [
  { city: "Oslo", year: 2024, people: 717710 },
  { city: "Oslo", year: 2025, people: 724290 },
  { city: "Bergen", year: 2024, people: 291940 },
  { city: "Bergen", year: 2025, people: 294030 },
];

const open = (script: () => void, options = {}) => openApp(defineApp("t.app.tsx", script), options);

const soon = <T,>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 20_000 });

/** The chart is a file of its own, which comes later. */
const painted = (page: HTMLElement): Promise<HTMLElement> => soon(() => one(page, ".dc-chart-area"));

describe.each(names)("%s", (name) => {
  const frame = Object.fromEntries(["city", "people"].map((key) => [key, cities.map((row) => row[key as "city"])]));
  it.each([
    ["rows", cities],
    ["columns", frame],
    [
      "a map",
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    ],
    ["numbers", [1, 2, 3]],
    ["a typed array", new Float64Array([1, 2])],
    ["Arrow", tableFromArrays({ city: ["a", "b"], people: [1, 2] })],
    ["Arquero", arquero({ city: ["a", "b"], people: [1, 2] })],
    ["nothing", []],
  ])("takes %s, here and over a wire", async (_, data) => {
    for (const wire of [false, true]) {
      const app = await open(() => void draw(name, { data }), { wire });
      expect(app.exception).toBeUndefined();
      expect(app.screen()).toMatch(new RegExp(`^${name} ".+: \\d rows?"$`));
    }
  });

  it("is painted with a title, a menu and a description, at its full height from the start", async () => {
    const page = onPage(() => void draw(name, { data: cities, title: "Cities", height: 250 }));
    expect(page.querySelector<HTMLElement>(`.dc-${name.toLowerCase()}`)!.outerHTML).toMatch(/height: ?250px/);
    const area = await painted(page);
    expect(one(page, ".dc-chart-body").style.height).toBe("250px");
    expect(one(page, ".dc-chart-title").textContent).toBe("Cities");
    expect(area.getAttribute("aria-label")).toBe("Cities");
    expect(one(page, `[id$="-how"]`).textContent).toMatch(/: 4 rows\. Arrow keys/);
    expect([...page.querySelectorAll(".dc-chart-menu button")].map((button) => button.textContent)).toEqual([
      "Show data",
      "Save as PNG",
      "Save as SVG",
      "Save as CSV",
      "Full screen",
    ]);
  });

  it("says its data in a table", async () => {
    const page = onPage(() => void draw(name, { data: cities }));
    await painted(page);
    page.querySelector<HTMLElement>(".dc-chart-menu button")!.click();
    await soon(() => expect(page.querySelectorAll(".dc-chart-data tbody tr").length).toBe(4));
    expect(one(page, ".dc-chart-data").textContent).toContain("2024");
  });

  it("says in its place what is wrong, and nothing else breaks", async () => {
    for (const props of [{ data: null }, { data: "text" }, { data: { a: 1 } }]) {
      const app = await open(() => {
        draw(name, props);
        Text({ children: "behind" });
      });
      expect(app.exception?.message).toMatch(/data (is|has)/);
      expect(app.get(Text).text).toBe("behind");
    }
  });

  it.each(Object.keys(hostile).filter((key) => !/set without end/.test(key)))("B2: %s as all data", async (key) => {
    const app = await open(() => {
      draw(name, { data: hostile[key]!() });
      Text({ children: "behind" });
    });
    expect(app.get(Text).text).toBe("behind");
  });

  it.each(Object.keys(hostile).filter((key) => !/holes|without end/.test(key)))(
    "B2: %s in a cell and as a row",
    async (key) => {
      const make = hostile[key]!;
      const app = await open(
        () => {
          draw(name, {
            data: [
              { x: make(), y: 1 },
              { x: 2, y: make() },
            ],
          });
          draw(name, { data: [make(), { y: 1 }] });
          Text({ children: "behind" });
        },
        { wire: true },
      );
      expect(app.get(Text).text).toBe("behind");
    },
  );
});

describe("a field that is not there", () => {
  it.each([
    [
      () => void LineChart({ data: cities, y: "poeple" as never }),
      'y is "poeple", and data has no such field.',
      'y="people"',
    ],
    [() => void LineChart({ data: cities, y: "city" }), 'y is "city", which holds texts.', 'y="year"'],
    [() => void PieChart({ data: cities, value: "city" }), 'value is "city", which holds texts.', 'value="year"'],
    [
      () => void ScatterChart({ data: cities, size: "town" as never }),
      'size is "town", and data has no such field.',
      'size="year"',
    ],
    [() => void LineChart({ data: cities, yDomain: [1, 1] }), "yDomain is [1,1].", "yDomain={[0, 100]}"],
    [
      () => void LineChart({ data: cities, yFormat: { style: "money" as never } }),
      'yFormat is {"style":"money"}.',
      "yFormat={{ maximumFractionDigits: 1 }}",
    ],
  ])("%o", async (script, found, write) => {
    const app = await open(script);
    expect(app.exception?.message).toContain(found);
    expect(JSON.stringify(app.exception)).toContain(JSON.stringify(write).slice(1, -1));
  });

  it("is no mistake where data has no fields yet", async () => {
    const app = await open(() => void LineChart({ data: [] as typeof cities, x: "year", y: "people" }));
    expect(app.exception).toBeUndefined();
  });
});

it("a question mark beside the title has the help", async () => {
  const page = onPage(() => void LineChart({ title: "Cities", data: cities, help: "Where people live" }));
  await painted(page);
  expect(one(page, ".dc-tip").textContent).toBe("Where people live");
});

describe("selection", () => {
  it("of points evaluates to the rows, tells the handler first, and follows them", async () => {
    const told: unknown[] = [];
    const app = await open(() => {
      const state = session({ rows: cities });
      const { points } = ScatterChart({
        data: state.rows,
        x: "year",
        y: "people",
        selection: "points",
        onChange: ({ points }) => told.push(points),
      });
      Text({ children: points.map(({ city, year }) => `${city} ${year}`).join() });
    });
    const chart = app.get(ScatterChart);
    await chart.selectPoints([cities[1], cities[2]]);
    expect(app.get(Text).text).toBe("Oslo 2025,Bergen 2024");
    expect(told).toEqual([[cities[1], cities[2]]]);
    app.session["rows"] = [{ city: "Alta", year: 2026, people: 1 }, ...cities.slice(1)];
    await app.rerun();
    expect(app.get(Text).text).toBe("Oslo 2025,Bergen 2024");
    app.session["rows"] = cities.slice(2).map((row) => ({ ...row }));
    await app.rerun();
    expect(app.get(Text).text).toBe("Bergen 2024");
    await chart.selectPoints([]);
    expect(app.get(Text).text).toBe("");
  });

  it("follows a key where rows are other objects with other content", async () => {
    const app = await open(() => {
      const state = session({
        data: [
          { id: 1, y: 5 },
          { id: 2, y: 6 },
        ],
      });
      const { points } = BarChart({ data: state.data, x: "id", y: "y", selection: "points", rowKey: "id" });
      Text({ children: JSON.stringify(points) });
    });
    await app.get(BarChart).selectPoints([{ id: 2 }]);
    app.session["data"] = [
      { id: 3, y: 0 },
      { id: 2, y: 9 },
    ];
    await app.rerun();
    expect(app.get(Text).text).toBe('[{"id":2,"y":9}]');
  });

  it("of intervals holds whatever the data is", async () => {
    const app = await open(() => {
      const state = session({ rows: cities });
      const { points, intervals } = ScatterChart({ data: state.rows, x: "year", y: "people", selection: "interval" });
      Text({ children: `${points.length} ${JSON.stringify(intervals)}` });
    });
    await app.get(ScatterChart).selectInterval({ x: [2024.5, 2026], y: [0, 500_000] });
    expect(app.get(Text).text).toBe('1 [{"x":[2024.5,2026],"y":[0,500000]}]');
    app.session["rows"] = [...cities, { city: "Alta", year: 2025, people: 21_144 }];
    await app.rerun();
    expect(app.get(Text).text).toMatch(/^2 /);
  });

  it("of intervals knows moments and categories", async () => {
    const app = await open(() => {
      const time = LineChart({ data: { day: [new Date(0), new Date(1e12)], y: [1, 2] }, selection: "x-interval" });
      const names = BarChart({ data: cities, x: "city", y: "people", selection: "x-interval" });
      const bins = Histogram({ data: [1, 5, 9], selection: "x-interval" });
      Text({
        children: [time, names, bins]
          .map(({ points, intervals }) => `${points.length} ${JSON.stringify(intervals[0]?.x)}`)
          .join(" | "),
      });
    });
    await app.get(LineChart).selectInterval({ x: [new Date(5e11), new Date(2e12)] });
    await app.get(BarChart).selectInterval({ x: ["Bergen", "Bergen"] });
    await app.get(Histogram).selectInterval({ x: [4, 10] });
    expect(app.get(Text).text).toBe(
      `1 ${JSON.stringify([new Date(5e11), new Date(2e12)])} | 2 ["Bergen","Bergen"] | 2 [4,10]`,
    );
  });

  it("is bound both ways, and stays through reruns with equal data", async () => {
    const app = await open(() => {
      const state = session({ chosen: { points: [], intervals: [] } as Chosen<(typeof cities)[number]> });
      const { points } = LineChart({
        data: cities.map((row) => ({ ...row })),
        x: "year",
        y: "people",
        selection: "points",
        bind: { get: () => state.chosen, set: (value: never) => (state.chosen = value) } as never,
      });
      Text({ children: `${points.length} ${state.chosen.points.length}` });
      Button({ children: "None", onClick: () => void (state.chosen = { points: [], intervals: [] }) });
    });
    await app.get(LineChart).selectPoints([cities[0]]);
    expect(app.get(Text).text).toBe("1 1");
    await app.rerun();
    expect(app.get(Text).text).toBe("1 1");
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("0 0");
  });

  it("refuses what is not there, and what cannot be chosen", async () => {
    const app = await open(() => {
      BarChart({ data: cities, selection: "points" });
      LineChart({ data: cities });
      PieChart({ data: cities, selection: "points", disabled: true });
      BarChart({ key: "part", data: cities, x: "city", selection: "x-interval" });
    });
    const part = app.get(BarChart, "part");
    await expect(part.selectInterval({ x: ["Oslo", "Rome"] })).rejects.toThrow(
      'nothing from and to {"x":["Oslo","Rome"]}',
    );
    await expect(part.selectInterval({ x: ["Oslo", "Oslo"], y: [1, 2] })).rejects.toThrow("only ranges of the x axis");
    await expect(part.selectPoints([cities[0]])).rejects.toThrow("no points");
    await expect(app.get(BarChart).selectPoints([{ city: "Alta" }])).rejects.toThrow("is not among the data");
    await expect(app.get(LineChart).selectPoints([cities[0]])).rejects.toThrow("nothing can be selected");
    await expect(app.get(BarChart).selectInterval({ x: [1, 2] })).rejects.toThrow("no intervals");
    await expect(app.get(PieChart).selectPoints([cities[0]])).rejects.toThrow("disabled");
  });

  it("what a page sends is not believed", async () => {
    const app = await open(() => {
      const { points } = BarChart({ data: cities, selection: "points" });
      Text({ children: `${points.length}` });
    });
    for (const value of [
      null,
      3,
      { rows: [99], intervals: [] },
      { rows: ["a"], intervals: [] },
      { rows: [-1, 0.5], intervals: [] },
      { rows: {}, intervals: [] },
    ])
      await app
        .get(BarChart)
        .set(value as never)
        .catch(() => {});
    expect(app.get(Text).text).toBe("0");
  });
});

describe("rows that are loaded part by part", () => {
  const lazy = (fail: () => boolean = () => false) =>
    lazyRows<{ x: number; y: number }>({
      count: 250,
      async load({ from, to }) {
        if (fail() && from === 100) throw new Error("offline");
        return Array.from({ length: to - from }, (_, at) => ({ x: from + at, y: at }));
      },
    });

  it.each([[false], [true]])("are drawn when all are here, in a run of their own; over a wire: %s", async (wire) => {
    const data = lazy();
    const app = await open(
      () => {
        LineChart({ data, x: "x", y: "y" });
        Text({ children: "behind" });
      },
      { wire },
    );
    expect(app.screen()).toContain("0 rows");
    expect(JSON.stringify(app.patches)).toContain('"remarks":[{"word":"rows.loading"');
    await soon(() => expect(app.screen()).toContain("250 rows"));
    expect(shownOf(LineChart, app.get(LineChart).props)["remarks"]).toEqual([]);
    expect(app.runs.map(({ cause }) => cause.kind)).toEqual(["start", "outside"]);
    await app.rerun();
    expect(app.runs.length).toBe(3);
  });

  it("in a fragment run that alone, and once gone none", async () => {
    const data = lazy();
    const state = { full: 0, shown: true };
    const app = await open(() => {
      state.full++;
      Fragment({ children: () => void LineChart({ data, x: "x", y: "y" }) });
      Button({ children: "Go" });
    });
    await soon(() => expect(app.screen()).toContain("250 rows"));
    expect(state.full).toBe(1);
    let release: () => void = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const other = lazyRows<{ x: number; y: number }>({ count: 1, load: () => gate.then(() => [{ x: 1, y: 1 }]) });
    const gone = await open(() => {
      if (state.shown) LineChart({ data: other, x: "x", y: "y" });
      Button({ children: "Go" });
    });
    state.shown = false;
    await gone.get(Button, "Go").click();
    release();
    await soon(() => expect(missingRows(other)).toBe(null));
    await gone.idle();
    expect(gone.runs.map(({ cause }) => cause.kind)).toEqual(["start", "gesture"]);
  });

  it("that failed are said beside the others, and asked for again when the user does something", async () => {
    let broken = true;
    const data = lazy(() => broken);
    const app = await open(() => {
      const { points } = LineChart({ data, x: "x", y: "y", selection: "points" });
      Text({ children: `${points.length} chosen` });
      Button({ children: "Go" });
    });
    await soon(() => expect(app.screen()).toContain("150 rows"));
    expect(shownOf(LineChart, app.get(LineChart).props)["remarks"]).toEqual([
      { word: "rows.failed", with: { why: "offline" } },
    ]);
    await app.get(LineChart).selectPoints([{ x: 1, y: 1 }]);
    expect(app.get(Text).text).toBe("1 chosen");
    broken = false;
    await app.get(Button, "Go").click();
    await soon(() => expect(app.screen()).toContain("250 rows"));
    expect(app.get(Text).text).toBe("1 chosen");
  });

  it("of a field that they turn out not to have, say so in their place", async () => {
    const data = lazy();
    const app = await open(() => {
      LineChart({ data, x: "day" as "x", y: "y" });
      Text({ children: "behind" });
    });
    await soon(() => expect(app.exception?.message).toContain("no such field"));
    expect(app.get(Text).text).toBe("behind");
  });
});

describe("append", () => {
  it("draws more rows at once, which stay until the data changes", async () => {
    const app = await open(() => {
      const state = session({ data: [{ x: 0, y: 1 }], turn: 0 });
      const chart = LineChart({ data: state.data.map((row) => ({ ...row })), x: "x", y: "y" });
      Button({ children: "More", onClick: () => void state.turn++ });
      if (state.turn === 1) chart.append([{ x: 1, y: 2 }]);
      if (state.turn === 1)
        chart.append(
          new Set([
            { x: 2, y: 3 },
            { x: 3, y: 3 },
          ]),
        );
    });
    expect(app.screen()).toContain('"y by x: 1 row"');
    await app.get(Button).click();
    expect(app.screen()).toContain('"y by x: 4 rows"');
    await app.get(Button).click();
    expect(app.screen()).toContain('"y by x: 4 rows"');
    app.session["data"] = [{ x: 0, y: 2 }];
    await app.rerun();
    expect(app.screen()).toContain('"y by x: 1 row"');
  });

  it("while the run goes on", async () => {
    const seen: string[] = [];
    const app = await open(() => {
      const chart = LineChart({ data: [1, 2] });
      chart.append([3]);
      chart.update({ title: "Grown" });
    });
    seen.push(app.screen());
    expect(seen).toEqual(['LineChart "Grown" (value: 3 rows)']);
  });
});

describe("on the page", () => {
  it("a legend hides series and shows them again, and stays so when the script runs again", async () => {
    const page = onPage(() => {
      const state = session({ more: 0 });
      LineChart({
        data: cities.map((row) => ({ ...row, people: row.people + state.more })),
        x: "year",
        y: "people",
        color: "city",
      });
      Button({ children: "Other data", onClick: () => void state.more++ });
    });
    await painted(page);
    const buttons = () => [...page.querySelectorAll<HTMLElement>(".dc-chart-series")];
    expect(buttons().map((button) => [button.textContent, button.getAttribute("aria-pressed")])).toEqual([
      ["Oslo", "true"],
      ["Bergen", "true"],
    ]);
    buttons()[0]!.click();
    await soon(() => expect(buttons()[0]!.getAttribute("aria-pressed")).toBe("false"));
    one(page, ".dc-button").click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(buttons().map((button) => button.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
    buttons()[0]!.dispatchEvent(new MouseEvent("click", { shiftKey: true, bubbles: true }));
    await soon(() => expect(buttons().map((button) => button.getAttribute("aria-pressed"))).toEqual(["true", "false"]));
  });

  it("arrow keys go from value to value, which is said and shown", async () => {
    const page = onPage(() => void LineChart({ data: cities, x: "year", y: "people", color: "city" }));
    const area = await painted(page);
    const press = (key: string, init = {}) =>
      area.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
    const said = (text: string) => soon(() => expect(one(page, "[role=status]").textContent).toBe(text));
    press("ArrowRight");
    await said("2024: Oslo 717,710, Bergen 291,940");
    expect(one(page, ".dc-chart-tip").textContent).toContain("2024");
    press("ArrowRight");
    await said("2025: Oslo 724,290, Bergen 294,030");
    press("ArrowRight");
    press("ArrowDown");
    await soon(() => expect(one(page, ".dc-chart-tip-line[data-own]").textContent).toBe("Bergen294,030"));
    press("Home");
    await said("2024: Oslo 717,710, Bergen 291,940");
    press("Escape");
    await soon(() => expect(page.querySelector(".dc-chart-tip")).toBe(null));
  });

  it("an entry of the legend stands for all lines of its colour", async () => {
    const data = [1, 2, 3, 4].map((n) => ({ x: n, y: n, kind: n % 2 ? "odd" : "even", part: `p${n}` }));
    const page = onPage(() => void LineChart({ data, x: "x", y: "y", color: "kind", detail: "part" }));
    await painted(page);
    const buttons = () => [...page.querySelectorAll<HTMLElement>(".dc-chart-series")];
    const pressed = () => buttons().map((button) => `${button.textContent} ${button.getAttribute("aria-pressed")}`);
    expect(pressed()).toEqual(["odd true", "even true"]);
    buttons()[1]!.dispatchEvent(new MouseEvent("click", { shiftKey: true, bubbles: true }));
    await soon(() => expect(pressed()).toEqual(["odd false", "even true"]));
    buttons()[0]!.click();
    await soon(() => expect(pressed()).toEqual(["odd true", "even true"]));
  });

  it("keys that mean nothing to a chart are left to what is around", async () => {
    const page = onPage(() => void PieChart({ data: new Map([["a", 1]]) }));
    const area = await painted(page);
    const taken = (key: string): boolean =>
      !area.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    expect(["Escape", " ", "Enter", "+", "-", "0", "a", "Tab"].map(taken)).toEqual(Array(8).fill(false));
    expect(taken("ArrowRight")).toBe(true);
    await soon(() => expect(page.querySelector(".dc-chart-tip")).not.toBe(null));
    expect([taken("Escape"), taken("ArrowLeft")]).toEqual([true, true]);
  });

  it("Enter chooses, Shift and arrows choose a range", async () => {
    const page = onPage(() => {
      const bars = BarChart({ data: cities, x: "city", y: "people", selection: "points" });
      const range = LineChart({ data: [5, 6, 7, 8], selection: "x-interval" });
      Text({ children: `${bars.points.length} ${range.points.length}` });
    });
    await soon(() => expect(page.querySelectorAll(".dc-chart-area").length).toBe(2));
    const [bars, line] = [...page.querySelectorAll<HTMLElement>(".dc-chart-area")];
    const press = async (area: HTMLElement, key: string, init = {}) => {
      area.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await press(bars!, "ArrowRight");
    await press(bars!, "Enter");
    await soon(() => expect(one(page, ".dc-text").textContent).toBe("2 0"));
    await press(line!, "ArrowRight");
    await press(line!, "ArrowRight", { shiftKey: true });
    await press(line!, "ArrowRight", { shiftKey: true });
    await soon(() => expect(one(page, ".dc-text").textContent).toBe("2 3"));
    await press(line!, "Escape");
    await soon(() => expect(one(page, ".dc-text").textContent).toBe("2 0"));
  });

  it("Shift and arrows choose a range on both axes, which is said; Escape gives it up", async () => {
    let seen: Chosen<any> = { points: [], intervals: [] };
    const page = onPage(() => {
      seen = ScatterChart({
        data: [1, 2, 3, 4, 5].map((n) => ({ a: n, b: n * 10 })),
        x: "a",
        y: "b",
        yDomain: [0, 100],
        selection: "interval",
      });
    });
    const area = await painted(page);
    const press = async (key: string, shiftKey = true, then: () => void = () => {}) => {
      area.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
      await soon(then);
    };
    await press("ArrowRight", false, () => expect(one(page, "[role=status]").textContent).not.toBe(""));
    await press("ArrowUp", true, () => expect(seen.intervals).toEqual([{ y: [10, 15] }]));
    await press("ArrowUp", true, () => expect(seen.intervals).toEqual([{ y: [10, 20] }]));
    await press("ArrowRight", true, () => expect(seen.intervals).toEqual([{ x: [1, 2], y: [10, 20] }]));
    expect(seen.points.map(({ a }) => a)).toEqual([1, 2]);
    expect(one(page, "[role=status]").textContent).toMatch(/Chosen: a from 1 to 2, b from 10 to 20\.$/);
    for (const low of [15, 10, 5, 0, 0])
      await press("ArrowDown", true, () =>
        expect(seen.intervals[0]!.y!.map((end) => Math.round(Number(end)))).toEqual(low > 10 ? [10, low] : [low, 10]),
      );
    await press("Escape", false, () => expect(seen.intervals).toEqual([]));
    await press("ArrowUp", true, () => expect(seen.intervals).not.toEqual([]));
  });

  it("texts of the data are texts, never tags", async () => {
    const evil = "<img src=x onerror=alert(1)>";
    const page = onPage(
      () =>
        void BarChart({
          title: evil,
          data: [
            { [evil]: evil, y: 1, c: evil },
            { [evil]: "b", y: 2, c: "d" },
          ],
          color: "c",
        }),
    );
    const area = await painted(page);
    area.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    await soon(() => expect(one(page, ".dc-chart-tip").textContent).toContain(evil));
    expect(page.querySelector("img")).toBe(null);
  });

  it("says what was left out", async () => {
    const page = onPage(
      () =>
        void LineChart({
          data: [
            { x: 1, y: 1 },
            { x: 2, y: "a few" },
            { x: 3, y: 3 },
          ],
          x: "x",
          y: "y",
        }),
    );
    await painted(page);
    expect(one(page, ".dc-chart-remarks").textContent).toBe("1 of “y” left out: no numbers.");
  });

  it("equal data draws nothing again; numbers changed where they lie do", async () => {
    const y = new Float64Array([1, 2]);
    const page = onPage(() => {
      const state = session({ turn: 0 });
      LineChart({ data: { y } });
      Button({ children: "Again", onClick: () => void (state.turn++ === 1 && (y[0] = 9)) });
    });
    await painted(page);
    const marks = () => one(page, "canvas:first-child");
    const before = marks();
    one(page, ".dc-button").click();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(marks()).toBe(before);
    page.querySelector<HTMLElement>(".dc-chart-menu button")!.click();
    await soon(() => expect(one(page, ".dc-chart-data").textContent).toContain("12"));
    one(page, ".dc-button").click();
    await soon(() => expect(one(page, ".dc-chart-data").textContent).toContain("92"));
  });
});
