// Paints the sidebar: a stack, in a part of the page of its own.
import { Sidebar as plain } from "./sidebar.ts";
import { painted } from "../../painter/registry.ts";
import { stack } from "../../painter/parts/stack.tsx";
import { Side } from "../../painter/shell/side.tsx";

export const Sidebar: typeof plain = /*#__PURE__*/ painted(plain, stack, Side);
