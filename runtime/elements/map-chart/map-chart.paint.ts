// Paints a map.
import { MapChart as plain } from "./map-chart.ts";
import { painted } from "../../painter/registry.ts";
import { MapPaint } from "../../maps/view/lazy-map.ts";

export const MapChart: typeof plain = /*#__PURE__*/ painted(plain, MapPaint);
