// What a map takes, what it says, what is chosen on it, and what is in sight.
// @vitest-environment happy-dom
import { Button, MapChart, type MapView, session, Text } from "dacapo";
import * as aq from "arquero";
import { tableFromArrays } from "apache-arrow";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it, vi } from "vitest";
import { hostile } from "../../../test/core/hostile.ts";
import { onPage, one } from "../on-page.fixture.ts";

const cities = [
  { city: "Oslo", lat: 59.9, lon: 10.7, people: 717710, part: "Europe" },
  { city: "Suva", lat: -18.1, lon: 178.4, people: 93970, part: "Oceania" },
  { city: "Lima", lat: -12, lon: -77, people: 10_000_000, part: "America" },
];
const draw = MapChart as unknown as (props: object) => { points: unknown[]; view: MapView | null };

const open = (script: () => void, options = {}) => openApp(defineApp("t.app.tsx", script), options);
const soon = <T,>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 20_000 });
/** The map is a file of its own, which comes later. */
const painted = (page: HTMLElement): Promise<HTMLElement> => soon(() => one(page, ".dc-chart-area"));
const remarks = async (data: unknown, props = {}) => {
  const page = onPage(() => void draw({ data, ...props }));
  await painted(page);
  return page.querySelector(".dc-chart-remarks")?.textContent ?? "";
};

describe("data", () => {
  it.each([
    ["rows", cities],
    ["columns", { latitude: new Float64Array([1, 2]), lng: [3, 4] }],
    ["Arrow", tableFromArrays({ lat: [1, 2], lon: [3, 4] })],
    ["numbers as texts", [{ Lat: "59.9", Long: "10.7" }]],
    ["GeoJSON", [{ geometry: { type: "Point", coordinates: [10, 60] } }]],
    ["nothing", []],
    ["columns without rows", { lat: [], lon: [], city: [] }],
    ["a table of which nothing is left", aq.table({ lat: [1], lon: [2] }).filter(aq.escape(() => false))],
    ["places that are all missing", [{ lat: null, lon: null }]],
  ])("takes %s, here and over a wire", async (_, data) => {
    for (const wire of [false, true]) {
      const app = await open(() => void draw({ data }), { wire });
      expect(app.exception).toBeUndefined();
      expect(app.screen()).toMatch(/^MapChart "places: \d rows?"$/);
    }
  });

  it.each([
    [() => void MapChart({ data: [{ name: "a", y: 1 }] }), "lat is not given", 'lat="name"'],
    [() => void MapChart({ data: [{ lat: 1, x: 1 }] }), "lon is not given", 'lon="lat"'],
    [
      () => void MapChart({ data: cities, lat: "laat" as never }),
      'lat is "laat", and data has no such field.',
      'lat="lat"',
    ],
    [() => void MapChart({ data: cities, lon: "city" }), 'lon is "city", which holds texts.', "lon="],
    [() => void MapChart({ data: cities, geometry: "geo" as never }), 'geometry is "geo"', "geometry="],
    [() => void MapChart({ data: cities, view: { lat: 200, lon: 0, zoom: 1 } }), "view is", "view={{ lat: 59.9"],
    [() => void MapChart({ data: cities, view: { lat: NaN, lon: 0, zoom: 1 } }), "view is", "view={{ lat: 59.9"],
    [() => void MapChart({ data: cities, tiles: "osm" as never }), "tiles is", "tiles={{ url"],
    [
      () => void MapChart({ data: cities, tiles: { url: "/{z}/{x}/{y}", attribution: " " } }),
      "tiles is",
      "attribution",
    ],
    [() => void MapChart({ data: cities, tiles: { style: {} } as never }), "tiles is", "attribution"],
    [() => void MapChart({ data: cities, tiles: { style: "javascript:1", attribution: "a" } }), "tiles is", "style"],
    [() => void MapChart({ data: cities, tiles: { style: 5, attribution: "a" } as never }), "tiles is", "style"],
    [
      () => void MapChart({ data: cities, tiles: { url: "javascript:{z}{x}{y}", attribution: "a" } }),
      "tiles is",
      "attribution",
    ],
  ])("%o says what is wrong", async (script, found, write) => {
    const app = await open(script);
    expect(app.exception?.message).toContain(found);
    expect(JSON.stringify(app.exception)).toContain(JSON.stringify(write).slice(1, -1));
  });

  it("says what has no place, and draws the rest", async () => {
    expect(await remarks([...cities, { lat: 91, lon: 0 }, { lat: 0, lon: 999 }])).toBe(
      "2 rows left out: not on the earth (latitude −90 to 90, longitude −180 to 180).",
    );
    expect(
      await remarks([
        { lat: 1, lon: null },
        { lat: NaN, lon: 1 },
        { lat: 1, lon: 1 },
      ]),
    ).toBe("2 rows left out: no place.");
    expect(
      await remarks([
        { lat: 1, lon: 1 },
        { lat: 2, lon: 2 },
        { lat: "north", lon: 1 },
      ]),
    ).toBe("1 of “lat” left out: no numbers. 1 row left out: no place.");
    expect(
      await remarks([{ geometry: { type: "Polygon", coordinates: [[[0, 0]]] } }, { geometry: null }], {
        geometry: "geometry",
      }),
    ).toBe("2 rows left out: no place.");
    expect(
      await remarks([
        { lat: 90, lon: 0 },
        { lat: -89, lon: 5 },
        { lat: 0, lon: 0 },
      ]),
    ).toBe("2 places near a pole, where the map ends: drawn at its edge.");
    expect(await remarks(cities)).toBe("");
  });

  it.each(Object.keys(hostile).filter((key) => !/holes|without end/.test(key)))(
    "B2: %s as a place, as a shape and as a row",
    async (key) => {
      const make = hostile[key]!;
      const app = await open(
        () => {
          draw({
            data: [
              { lat: make(), lon: 1 },
              { lat: 2, lon: make() },
              { lat: 1, lon: 2 },
            ],
            label: "lat",
          });
          draw({
            data: [
              { geometry: make() },
              { geometry: { type: "Polygon", coordinates: make() } },
              { geometry: { type: "GeometryCollection", geometries: [make()] } },
            ],
            geometry: "geometry",
          });
          draw({ data: [make(), { lat: 1, lon: 1 }] });
          Text({ children: "behind" });
        },
        { wire: true },
      );
      expect(app.get(Text).text).toBe("behind");
    },
  );

  it("a collection that holds itself is no shape", async () => {
    const circle: Record<string, unknown> = { type: "GeometryCollection" };
    circle["geometries"] = [circle, circle];
    expect(await remarks([{ geometry: circle }])).toBe("1 row left out: no place.");
  });
});

describe("what it evaluates to", () => {
  it("the chosen rows, which are found again in other data", async () => {
    const told: unknown[] = [];
    const app = await open(() => {
      const state = session({ rows: cities });
      const { points, view } = MapChart({ data: state.rows, selection: "points", onChange: (all) => told.push(all) });
      Text({ children: `${points.map(({ city }) => city).join()} ${view}` });
    });
    await app.get(MapChart).selectPoints([cities[2]]);
    expect(app.get(Text).text).toBe("Lima null");
    expect(told).toEqual([{ points: [cities[2]], view: null }]);
    app.session["rows"] = [{ ...cities[2]! }, ...cities.slice(0, 1)];
    await app.rerun();
    expect(app.get(Text).text).toBe("Lima null");
  });

  it("what is in sight, bound both ways", async () => {
    const app = await open(() => {
      const state = session({
        map: { points: [] as typeof cities, view: { lat: 1, lon: 2, zoom: 3 } as MapView | null },
      });
      draw({ data: cities, moves: true, bind: { get: () => state.map, set: (map: never) => (state.map = map) } });
      Text({ children: JSON.stringify(state.map?.view ?? null) });
    });
    expect(app.exception).toBeUndefined();
    expect(app.get(Text).text).toBe('{"lat":1,"lon":2,"zoom":3}');
  });

  it("what is chosen in a test leaves what is in sight as it is", async () => {
    const app = await open(() => {
      const state = session({
        map: { points: [] as typeof cities, view: { lat: 1, lon: 2, zoom: 3 } as MapView | null },
      });
      draw({
        data: cities,
        selection: "points",
        bind: { get: () => state.map, set: (map: never) => (state.map = map) },
      });
    });
    await app.get(MapChart).selectPoints([cities[1]]);
    expect(app.session["map"]).toEqual({ points: [cities[1]], view: { lat: 1, lon: 2, zoom: 3 } });
    await expect(app.get(MapChart).selectPoints([{ city: "Atlantis" }])).rejects.toThrow("not among the data");
  });

  it("draws appended rows until data changes", async () => {
    const app = await open(() => {
      const map = MapChart({ data: cities });
      map.append([{ ...cities[0]!, city: "Bergen", lat: 60.4, lon: 5.3 }]);
    });
    expect(app.screen()).toBe('MapChart "places: 4 rows"');
  });
});

describe("on the page", () => {
  const press = (area: HTMLElement, key: string, init = {}) =>
    area.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));

  it("has its full height from the start, a description and a menu", async () => {
    const page = onPage(() => void MapChart({ data: cities, title: "Cities", height: 300 }));
    expect(page.querySelector<HTMLElement>(".dc-mapchart")!.outerHTML).toMatch(/height: ?300px/);
    const area = await painted(page);
    expect(area.getAttribute("aria-label")).toBe("Cities");
    expect(one(page, `[id$="-how"]`).textContent).toMatch(/^Map: places: 3 rows\. Arrow keys go from place to place/);
    page.querySelector<HTMLElement>(".dc-chart-menu button")!.click();
    await soon(() => expect(page.querySelectorAll(".dc-chart-data tbody tr").length).toBe(3));
  });

  it("keys go from place to place, which is said; Enter chooses, Escape gives up", async () => {
    const page = onPage(() => {
      const { points } = MapChart({ data: cities, label: "city", size: "people", color: "part", selection: "points" });
      Text({ children: points.map(({ city }) => city).join() });
    });
    const area = await painted(page);
    press(area, "ArrowRight");
    await soon(() =>
      expect(one(page, "[role=status]").textContent).toBe("Lima: part America, people 10,000,000, Place 12° S, 77° W"),
    );
    press(area, "Enter");
    await soon(() => expect(one(page, ".dc-text").textContent).toBe("Lima"));
    press(area, "ArrowRight");
    await soon(() => expect(one(page, ".dc-chart-tip").textContent).toContain("Oslo"));
    press(area, "Enter");
    await soon(() => expect(one(page, ".dc-text").textContent).toBe("Oslo,Lima"));
    press(area, "Escape");
    await soon(() => expect(one(page, ".dc-text").textContent).toBe(""));
  });

  it("tells the script what is in sight where it asks for that; the script moves it too", async () => {
    const page = onPage(() => {
      const state = session({ lon: 0 });
      const { view } = MapChart({ data: cities, moves: true, view: { lat: 0, lon: state.lon, zoom: 3 } });
      Text({ children: view === null ? "all" : `${view.zoom} ${Math.round(view.lon)}` });
    });
    const area = await painted(page);
    expect(one(page, ".dc-text").textContent).toBe("all");
    press(area, "+");
    await soon(() => expect(one(page, ".dc-text").textContent).toBe("4 0"));
    press(area, "ArrowRight", { shiftKey: true });
    await soon(() => expect(one(page, ".dc-text").textContent).toBe("4 7"));
    press(area, "0");
    await soon(() => expect(one(page, ".dc-text").textContent).toBe("all"));
  });

  it("stays where the user has moved it, with equal and with other data", async () => {
    const page = onPage(() => {
      const state = session({ more: 0, turn: 0 });
      MapChart({
        data: cities.map((row) => ({ ...row, people: row.people + state.more })),
        label: "city",
        size: "people",
      });
      Button({ children: "Again", onClick: () => void state.turn++ });
      Button({ children: "Other", onClick: () => void state.more++ });
    });
    const area = await painted(page);
    const place = () => page.querySelector<HTMLElement>(".dc-chart-tip")?.getAttribute("style") ?? "";
    press(area, "End");
    await soon(() => expect(place()).not.toBe(""));
    const before = place();
    press(area, "ArrowDown", { shiftKey: true });
    await soon(() => expect(place()).not.toBe(before));
    const moved = place();
    const [again, other] = [...page.querySelectorAll<HTMLElement>(".dc-button")];
    again!.click();
    other!.click();
    await soon(() => expect(one(page, ".dc-chart-tip").textContent).toContain("93,971"));
    expect(place()).toBe(moved);
  });

  it("says whose its pictures are, and leaves out those that do not come", async () => {
    const tiles = { url: "/t/{z}/{x}/{y}.png", attribution: "<b>© Us</b>", href: "https://example.org/" };
    const page = onPage(() => void MapChart({ data: cities, tiles }));
    await painted(page);
    expect(one(page, ".dc-map-credit a").textContent).toBe("<b>© Us</b>");
    const pictures = () => [...page.querySelectorAll<HTMLImageElement>(".dc-map-ground img")];
    const [first] = pictures();
    expect(first!.getAttribute("src")).toMatch(/^\/t\/\d+\/\d+\/\d+\.png$/);
    const lost = first!.src;
    first!.dispatchEvent(new Event("error"));
    await soon(() => expect(pictures().map(({ src }) => src)).not.toContain(lost));
    expect(one(page, ".dc-chart-remarks").textContent).toBe("Some pictures of the ground did not come.");
    const bad = onPage(() => void MapChart({ data: cities, tiles: { ...tiles, href: "javascript:alert(1)" } }));
    await painted(bad);
    expect(bad.querySelector(".dc-map-credit a")).toBe(null);
  });

  it("texts of the data are texts, never tags", async () => {
    const evil = "<img src=x onerror=alert(1)>";
    const page = onPage(
      () => void MapChart({ data: [{ lat: 1, lon: 1, [evil]: evil }], label: evil, title: evil } as never),
    );
    press(await painted(page), "ArrowRight");
    await soon(() => expect(one(page, ".dc-chart-tip").textContent).toContain(evil));
    expect(page.querySelector("img")).toBe(null);
  });
});
