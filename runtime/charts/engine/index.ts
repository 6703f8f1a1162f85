// The door of the engine.
export { buildModel } from "./build.ts";
export { canvasEngine } from "./canvas.ts";
export type { Drawn, Scene } from "./engine.ts";
export { anchorOf, type Hit, hitAt } from "./hit.ts";
export type { Model, Series } from "./model.ts";
export type { Rect } from "./pen.ts";
export { type Plan, planChart, type View } from "./plan.ts";
export { type Domain, keepInside } from "./scale.ts";
export { heatOf, plainTheme, type Theme, toneOf } from "./theme.ts";
export { say, type Tip, tipOf, writeOn } from "./tip.ts";
export { writeMoment } from "./time-ticks.ts";
export { type Way, walk } from "./walk.ts";
