// `dacapo`: what an app script imports. The parts are those of `docs/reference.md`.

export * from "./elements/index.ts";

// Data in any form
export {
  type LazyRequest,
  type LazyRow,
  type LazyRows,
  lazyRows,
  type LazySource,
  type LazyView,
} from "./data/index.ts";
export type { ArqueroTable, ArrowTable, ColumnsByName, Data, FieldOf, RowOf } from "./data/index.ts";

// Markdown in texts and labels
export { md, type MarkdownFill } from "./markdown/md.ts";

// State
export { session, type SessionState } from "./core/run/session-state.ts";
export { stored } from "./core/features/pools/stored.ts";
export { shared } from "./core/features/pools/shared.ts";
export { query, type Query } from "./core/features/query/query.ts";
export { params, type Params } from "./core/features/pages/navigate.ts";
export { context, type Context } from "./core/run/context.ts";

// Runs
export { rerun, type RerunOptions, signal, stop, tick } from "./core/run/commands.ts";
export { navigate } from "./core/features/pages/navigate.ts";

// Remembered work
export { cleanup, memo, type MemoOptions } from "./core/features/memo/memo.ts";
export { cache, type Cached, type CacheOptions, type ResourceOptions } from "./core/features/cache/cache.ts";

// Places and handles
export type { Block, Handle, Slot } from "./core/tape/block.ts";

// The page
export type { AppConfig } from "./core/run/app.ts";
export type { Theme, ThemeColor, ThemeName } from "./core/run/theme.ts";

// Elements of your own
export { defineElement } from "./elements/define.ts";
export type {
  CommonProps,
  Definition,
  Element,
  Mistake,
  PropKind,
  PropsOf,
  TriggerKind,
  ValueKind,
  WidgetProps,
} from "./elements/define.ts";
export { lazy } from "./painter/lazy.ts";
export type { Box, Paint, PaintProps } from "./painter/paint.ts";
