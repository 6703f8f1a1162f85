// The door of the engine of maps.
export { buildMap, type MapModel } from "./build-map.ts";
export { drawGround, drawMapMarks, drawPointed } from "./draw-map.ts";
export { markAt } from "./mark-at.ts";
export { fit, isFarthest, moved, type Sight, sightOf, viewOf, xOf, yOf, zoomed } from "./sight.ts";
export { tilesOf } from "./tiles-of.ts";
export { tipOfMark } from "./tip-map.ts";
export { orderOf, walkMap } from "./walk-map.ts";
