// The commands that ask for something that only a page has: who imports one brings it.
import { navigate as plainNavigate, params as plainParams } from "../core/features/pages/navigate.ts";
import { shared as plainShared } from "../core/features/pools/shared.ts";
import { stored as plainStored } from "../core/features/pools/stored.ts";
import { query as plainQuery } from "../core/features/query/query.ts";
import { tick as plainTick } from "../core/run/commands.ts";
import { context as plainContext } from "../core/run/context.ts";
import { withStorage, withTabs } from "./links/index.ts";
import { withTick } from "./next-task.ts";
import { withGestures, withPage } from "./page.ts";

export const context: typeof plainContext = /*#__PURE__*/ withGestures(/*#__PURE__*/ withPage(plainContext));
export const navigate: typeof plainNavigate = /*#__PURE__*/ withPage(plainNavigate);
export const params: typeof plainParams = /*#__PURE__*/ withPage(plainParams);
export const query: typeof plainQuery = /*#__PURE__*/ withPage(plainQuery);
export const shared: typeof plainShared = /*#__PURE__*/ withTabs(plainShared);
export const stored: typeof plainStored = /*#__PURE__*/ withStorage(plainStored);
export const tick: typeof plainTick = /*#__PURE__*/ withTick(plainTick);
