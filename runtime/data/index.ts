// The door of the room: data in any form, looked at.
export { checkData } from "./check-data.ts";
export { isDate } from "./find-kind.ts";
export { joinFrames } from "./join-frames.ts";
export type { Column, FieldKind, Frame, NumberArray } from "./frame.ts";
export { type LazyRequest, type LazyRow, LazyRows, lazyRows, type LazySource, type LazyView } from "./lazy-rows.ts";
export { clockAt, momentOf, readMoment } from "./moment.ts";
export { readData } from "./read-data.ts";
export type { ArqueroTable, ArrowTable, ColumnsByName, Data, DataAtHand, DataProps, FieldOf, RowOf } from "./types.ts";
export { isPlain, valueIn } from "./value-in.ts";
export { bringRows, missingRows } from "./whole-rows.ts";
