// Projection, fit and what a place of the page means, in numbers.
import { describe, expect, it } from "vitest";
import { mapDefinition, type ShownMap } from "../spec/index.ts";
import {
  buildMap,
  fit,
  markAt,
  moved,
  orderOf,
  sightOf,
  tilesOf,
  tipOfMark,
  walkMap,
  xOf,
  yOf,
  zoomed,
} from "./index.ts";
import { isInside } from "./mark-at.ts";
import { latOf, lonOf, project, projectRing, uOf, vOf } from "./mercator.ts";
import { theWorld } from "./world.ts";

const size = { width: 600, height: 400 };
const build = (data: unknown, props = {}) =>
  buildMap(mapDefinition("MapChart").prepare!({ data, ...props }) as unknown as ShownMap, new Set());
const seen = (data: unknown, props = {}) => {
  const model = build(data, props);
  return { model, sight: sightOf(fit(model.bounds, size), size) };
};

describe("the projection", () => {
  it.each([
    [0, 0],
    [59.9, 10.7],
    [-85, 179.9],
    [85, -179.9],
  ])("comes back to %d, %d", (lat, lon) => {
    expect(latOf(vOf(lat))).toBeCloseTo(lat, 6);
    expect(lonOf(uOf(lon))).toBeCloseTo(lon, 6);
  });

  it("puts poles at the edges", () => {
    expect([vOf(90), vOf(-90)]).toEqual([expect.closeTo(0, 6), expect.closeTo(1, 6)]);
  });

  it("goes on beyond 180°, and closes a rim around a pole along the edge", () => {
    expect([...project([170, 0, -170, 0])].filter((_, at) => at % 2 === 0).map((u) => u * 360 - 180)).toEqual([
      expect.closeTo(170, 6),
      expect.closeTo(190, 6),
    ]);
    const ring = projectRing([-120, -70, 0, -70, 120, -70, -120, -70]);
    expect([ring.at(-1), ring.at(-3)]).toEqual([1, 1]);
    expect(projectRing([0, 0, 10, 0, 10, 10, 0, 0]).length).toBe(8);
  });

  it.each([
    ["Oslo", 60, 11, true],
    ["Kansas", 38, -98, true],
    ["Chukotka, beyond 180°", 66.5, -174, true],
    ["the South Pole", -84, 40, true],
    ["the Pacific", 0, -140, false],
    ["the Atlantic", 40, -40, false],
  ])("the outline of the world knows %s", (_, lat, lon, isLand) => {
    const rings = theWorld().land;
    const inside = [-1, 0, 1].some((turn) => isInside(rings, uOf(lon) + turn, vOf(lat)));
    expect(inside).toBe(isLand);
  });
});

describe("what is in sight", () => {
  it.each([
    [
      "two cities",
      [
        [59.9, 10.7],
        [60.4, 5.3],
      ],
    ],
    [
      "both sides of 180°",
      [
        [-18, 178.4],
        [-13.8, -171.8],
      ],
    ],
    [
      "the whole earth",
      [
        [60, -170],
        [0, 0],
        [-40, 170],
      ],
    ],
    [
      "the poles",
      [
        [90, 0],
        [-90, 0],
      ],
    ],
    ["one place", [[35.7, 139.7]]],
  ])("%s: everything is inside", (_, places) => {
    const { model, sight } = seen(places.map(([lat, lon]) => ({ lat, lon })));
    for (let mark = 0; mark < model.length; mark++) {
      expect(xOf(sight, model.u[mark]!)).toBeGreaterThanOrEqual(0);
      expect(xOf(sight, model.u[mark]!)).toBeLessThanOrEqual(600);
      expect(yOf(sight, model.v[mark]!)).toBeGreaterThanOrEqual(-1);
      expect(yOf(sight, model.v[mark]!)).toBeLessThanOrEqual(401);
    }
  });

  it("crosses 180° only where that is much nearer", () => {
    const lon = (lons: number[]) => fit(build(lons.map((lon) => ({ lat: 0, lon }))).bounds, size).lon;
    expect(Math.abs(lon([178, -172]))).toBeGreaterThan(170);
    expect(Math.abs(lon([-158, -77, 3, 11, 140, 178]))).toBeLessThan(20);
  });

  it("zooms around a place, and moves, never beyond the north", () => {
    const sight = sightOf({ lat: 30, lon: 20, zoom: 4 }, size);
    const at: [number, number] = [150, 90];
    const before = [lonOf(sight.u + (150 - 300) / sight.scale), latOf(sight.v + (90 - 200) / sight.scale)];
    const next = sightOf(zoomed(sight, at, 0.5), size);
    expect(next.scale).toBeCloseTo(sight.scale * 2, 0);
    expect(lonOf(next.u + (150 - 300) / next.scale)).toBeCloseTo(before[0]!, 3);
    expect(latOf(next.v + (90 - 200) / next.scale)).toBeCloseTo(before[1]!, 3);
    expect(moved(sight, [0, 1e9]).lat).toBeLessThan(85);
    expect(moved(sight, [-1e9, 0]).lon).toBeLessThanOrEqual(180);
    expect(zoomed(sight, at, 1e-30).zoom).toBe(22);
    expect(zoomed(sight, at, 1e30).zoom).toBeCloseTo(Math.log2(400 / 256), 2);
  });

  it("asks for the tiles of what is in sight, each once, over 180° too", () => {
    const tiles = { url: "/{z}/{x}/{y}{r}.png", attribution: "a", maxZoom: 3 };
    const near = tilesOf(tiles, sightOf({ lat: 0, lon: 180, zoom: 3 }, size), true);
    expect(near.map(({ url }) => url)).toContain("/3/0/3@2x.png");
    expect(near.map(({ url }) => url)).toContain("/3/7/3@2x.png");
    expect(new Set(near.map(({ key }) => key)).size).toBe(near.length);
    expect(tilesOf(tiles, sightOf({ lat: 0, lon: 0, zoom: 9 }, size), false)[0]!.url).toMatch(/^\/3\//);
    expect(
      tilesOf(tiles, sightOf({ lat: 0, lon: 0, zoom: 0 }, { width: 9000, height: 300 }), false).length,
    ).toBeLessThan(3);
  });
});

describe("which mark is meant", () => {
  const square = (x: number, y: number, side: number) => ({
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ],
  });

  it("points before lines before areas, holes left out, over 180° too", () => {
    const ring = { type: "Polygon", coordinates: [square(20, 0, 20).coordinates[0], square(26, 6, 8).coordinates[0]] };
    const model = build([
      { geometry: square(0, 0, 10) },
      { geometry: ring },
      {
        geometry: {
          type: "LineString",
          coordinates: [
            [2, 2],
            [8, 8],
          ],
        },
      },
      { geometry: JSON.stringify({ type: "Feature", geometry: { type: "Point", coordinates: [5, 5] } }) },
      { geometry: square(175, -30, 10) },
    ]);
    const at = (lon: number, lat: number) => {
      const sight = sightOf({ lat, lon: lon + 3, zoom: 6 }, size);
      const mark = markAt(model, sight, xOf(sight, uOf(lon)), yOf(sight, vOf(lat)));
      return mark === null ? null : model.rowsOf(mark)[0];
    };
    expect(at(9, 1)).toBe(0);
    expect(at(22, 2)).toBe(1);
    expect(at(30, 10)).toBe(null);
    expect(at(7.9, 7.9)).toBe(2);
    expect(at(5, 5)).toBe(3);
    expect(at(-178, -25)).toBe(4);
    expect(at(90, -60)).toBe(null);
  });

  it("lines by a field: each is one mark of all its rows", () => {
    const model = build(
      [1, 2].flatMap((trip) => [0, 10, 20].map((lon) => ({ trip, lat: trip * 10, lon }))),
      { line: "trip" },
    );
    expect([model.length, model.rowsOf(0), model.rowsOf(1)]).toEqual([2, [0, 1, 2], [3, 4, 5]]);
    expect(tipOfMark(model, 1)).toMatchObject({ title: "2", lines: [{ name: "Places", value: "3" }] });
  });

  it("keys reach all: from the west to the east, and north and south", () => {
    const model = build(
      [
        [0, 178],
        [10, -175],
        [0, -170],
        [-20, -175],
      ].map(([lat, lon]) => ({ lat, lon })),
    );
    const order = orderOf(model);
    expect(order).toEqual([0, 1, 3, 2]);
    const walk = (from: number | null, way: Parameters<typeof walkMap>[3]) => walkMap(model, order, from, way);
    expect([walk(null, "next"), walk(0, "next"), walk(2, "next"), walk(0, "before")]).toEqual([0, 1, 2, 0]);
    expect([walk(1, "down"), walk(3, "up"), walk(1, "up"), walk(0, "last")]).toEqual([2, 2, 1, 2]);
    expect(walkMap(build([]), [], null, "next")).toBe(null);
  });
});
