// The definition of a map: a chart's, but for its places, its value, and what lies below.
import { chartDefinition, chartHandle, type Props } from "../../charts/spec/index.ts";
import type { Definition } from "../../elements/define.ts";
import { bring } from "../../elements/missing-rows.ts";
import { checkMap } from "./check-map.ts";
import { mapValue } from "./map-value.ts";
import { prepareMap } from "./prepare-map.ts";

export function mapDefinition(name: string): Definition<any, any> {
  const chart = chartDefinition(name, "map", {
    lat: "any",
    lon: "any",
    geometry: "any",
    line: "any",
    color: "any",
    size: "any",
    label: "any",
    selection: ["points"],
    view: "any",
    moves: "flag",
    tiles: "any",
    outline: "flag",
  });
  return {
    ...chart,
    defaults: { height: 400 },
    value: mapValue,
    check: (given: Props) => chart.check!(given) ?? checkMap(given),
    prepare: prepareMap,
    result(access, given) {
      bring(access, given.data);
      return { ...(access.value as object), ...chartHandle("map", access, given) };
    },
  };
}
