// `dacapo/runtime`: the names that compiled code imports. Not for hand-written code, except `defineApp` in tests.
export { alone } from "./core/run/draw/alone.ts";
export { defineApp } from "./core/run/app.ts";
export { here } from "./core/run/here.ts";
export { step } from "./core/run/draw/step.ts";
export { each } from "./core/run/draw/each.ts";
export { html, tag } from "./core/run/draw/html.ts";
export { closure } from "./core/features/memo/closure.ts";
export { whileSame } from "./core/features/memo/while-same.ts";
export { recall } from "./core/features/memo/recall.ts";
export { control } from "./core/thrown/signals.ts";
export { site } from "./core/tape/site.ts";
export { words } from "./core/run/draw/words.ts";
