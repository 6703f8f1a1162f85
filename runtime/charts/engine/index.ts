// The door of the engine.
export { extentOf } from "./axes.ts";
export { buildModel } from "./build.ts";
export { radiusOf, RADIUS } from "./build-points.ts";
export { canvasEngine } from "./canvas.ts";
export type { Drawn, Scene } from "./engine.ts";
export { fieldAt, groupRows } from "./groups.ts";
export { anchorOf, type Hit, hitAt } from "./hit.ts";
export type { Model, Series } from "./model.ts";
export type { Pen, Rect } from "./pen.ts";
export { penOn } from "./pen-on.ts";
export { type Plan, planChart, type View } from "./plan.ts";
export { type Domain, keepInside } from "./scale.ts";
export { SvgPen } from "./svg-pen.ts";
export { heatOf, leastShade, plainTheme, type Theme, toneOf } from "./theme.ts";
export { say, type Tip, type TipLine, tipOf, writeOn } from "./tip.ts";
export { writeMoment } from "./time-ticks.ts";
export { type Way, walk } from "./walk.ts";
