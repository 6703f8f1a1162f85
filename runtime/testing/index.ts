// `dacapo/testing`: opens an app in a test, finds what it shows, does what a person would do.
export { openApp, type OpenOptions } from "./open.ts";
export type { TestApp } from "./app.ts";
export type { TestDataEditor } from "./data-editor.ts";
export type { TestDataFrame } from "./data-frame.ts";
export type { TestElement } from "./element.ts";
export type { RunRecord } from "./reports.ts";
export type { Hint } from "../core/features/hints/hints.ts";
