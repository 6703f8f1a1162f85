// What is wrong with the props of a map, as a problem says it.
import { findRoles, type Props } from "../../charts/spec/index.ts";
import { type Frame, readData } from "../../data/index.ts";
import { type Mistake, write } from "../../elements/define.ts";
import { cleanView } from "./map-value.ts";
import { geometryOf } from "./prepare-map.ts";

export function checkMap(props: Props): Mistake | undefined {
  return checkPlaces(props, readData(props.data)) ?? checkView(props["view"]) ?? checkTiles(props["tiles"]);
}

function checkPlaces(props: Props, frame: Frame): Mistake | undefined {
  if (frame.names.length === 0 || geometryOf(frame, props["geometry"]) !== null) return undefined;
  const { x, y } = findRoles("map", frame, props);
  for (const [prop, name, usual] of [
    ["lat", y[0] ?? null, "lat or latitude"],
    ["lon", x, "lon, lng or longitude"],
  ] as const) {
    if (name !== null) continue;
    return {
      found: `${prop} is not given, and data has no field of numbers that is called ${usual}.`,
      expected: `${prop} must be a field of degrees, or geometry one of GeoJSON: ${frame.names
        .slice(0, 12)
        .map((field) => `"${field}"`)
        .join(", ")}.`,
      write: `${prop}="${frame.names[0]}"`,
    };
  }
  return undefined;
}

function checkView(view: unknown): Mistake | undefined {
  if (view === undefined || view === null || cleanView(view) !== null) return undefined;
  return {
    found: `view is ${write(view)}.`,
    expected: "view must be a place and how near it is: lat from -90 to 90, lon from -180 to 180, zoom from 0 to 22.",
    write: "view={{ lat: 59.9, lon: 10.7, zoom: 5 }}",
  };
}

function checkTiles(tiles: unknown): Mistake | undefined {
  if (tiles === undefined || tiles === null) return undefined;
  const { url, style, attribution } = (typeof tiles === "object" ? tiles : {}) as Record<string, unknown>;
  const isSafe = (address: string): boolean => !/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(address.trim());
  const isStyle = typeof style === "string" ? isSafe(style) : typeof style === "object" && style !== null;
  const isWhole =
    style === undefined
      ? typeof url === "string" && ["{z}", "{x}", "{y}"].every((part) => url.includes(part)) && isSafe(url)
      : isStyle && url === undefined;
  if (isWhole && typeof attribution === "string" && attribution.trim() !== "") return undefined;
  return {
    found: `tiles is ${write(tiles)}.`,
    expected:
      "tiles must have a url with {z}, {x} and {y} in it, or a style of MapLibre, and an attribution, which says whose they are.",
    write: 'tiles={{ url: "https://tile.openstreetmap.org/{z}/{x}/{y}.png", attribution: "© OpenStreetMap" }}',
  };
}
