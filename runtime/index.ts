// `dacapo`: what an app script imports.
export type { AppConfig } from "./core/app.ts";
export type { Block, Handle, Slot } from "./core/block.ts";
export { cache, type Cached, type CacheOptions, type ResourceOptions } from "./core/cache.ts";
export { rerun, type RerunOptions, session, type SessionState, signal, stop, tick } from "./core/commands.ts";
export { context, type Context } from "./core/context.ts";
export { navigate, params, type Params } from "./core/navigate.ts";
export { query, type Query } from "./core/query.ts";
export { defineElement } from "./elements/define.ts";
export type { CommonProps, Definition, Element, PropsOf, ValueKind, WidgetProps } from "./elements/define.ts";
export * from "./elements/index.ts";
export { lazy } from "./painter/lazy.ts";
export type { Box, Paint, PaintProps } from "./painter/paint.ts";
