// Makes what a painter gets of a map from its props.
import { allRows, prepareChart, type Props } from "../../charts/spec/index.ts";
import type { Frame } from "../../data/index.ts";
import { writeText } from "../../elements/define.ts";
import { isLat, isLon, readGeometry } from "./read-geometry.ts";
import type { ShownMap } from "./shown-map.ts";
import type { maps } from "../../language/english/charts.ts";
import { type Told, teller } from "../../language/told.ts";

const tell = /*#__PURE__*/ teller<typeof maps>("maps");

/** The field of GeoJSON: the one that is named, else one that is called so and holds such. */
export function geometryOf(frame: Frame, asked: unknown): string | null {
  if (asked !== undefined && asked !== null) return writeText(asked);
  const usual = frame.column("geometry");
  return usual !== undefined && ["object", "text", "mixed"].includes(usual.kind) ? "geometry" : null;
}

export function prepareMap(props: Props): ShownMap & Record<string, unknown> {
  const chart = prepareChart("map", props);
  const frame = allRows(props);
  const geometry = geometryOf(frame, props["geometry"]);
  const column = geometry === null ? undefined : frame.column(geometry);
  const shapes =
    column === undefined ? undefined : Array.from({ length: frame.length }, (_, row) => readGeometry(column.at(row)));
  return { ...chart, ...(shapes !== undefined && { shapes }), remarks: [...chart.remarks, ...lost(chart, shapes)] };
}

/** What has no place on the map, and why. */
function lost({ fields, roles, length }: ShownMap, shapes: ShownMap["shapes"]): Told[] {
  const field = (at: number | null | undefined) => {
    const found = at === null || at === undefined ? undefined : fields[at];
    return found?.kind === "category" ? undefined : found;
  };
  const [lat, lon] = [field(roles.y[0]), field(roles.x)];
  let [none, off, edge] = [0, 0, 0];
  for (let row = 0; row < length; row++) {
    if (shapes?.[row]) continue;
    const [y, x] = [lat?.values[row] ?? NaN, lon?.values[row] ?? NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) none++;
    else if (!isLat(y) || !isLon(x)) off++;
    else if (Math.abs(y) > 85.06) edge++;
  }
  const counts = [
    ["noPlace", none],
    ["notOnEarth", off],
    ["nearPole", edge],
  ] as const;
  return counts.flatMap(([word, count]) => (count > 0 ? [tell(word, { count })] : []));
}
