// `dacapo/runtime`: the names that compiled code imports. Not for hand-written code, except `defineApp` in tests.
export { alone } from "./core/alone.ts";
export { defineApp } from "./core/app.ts";
export { here } from "./core/current.ts";
export { each } from "./core/each.ts";
export { html, tag } from "./core/html.ts";
export { control } from "./core/signals.ts";
export { site } from "./core/site.ts";
export { words } from "./core/words.ts";
