// The door of the specification of maps.
export { mapDefinition } from "./define-map.ts";
export type { MapState } from "./map-value.ts";
export { isLat, isLon } from "./read-geometry.ts";
export type * from "./shown-map.ts";
