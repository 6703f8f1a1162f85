// Paints what stands at the lower edge of the window: a stack, in a part of the page of its own.
import { Bottom as plain } from "./bottom.ts";
import { painted } from "../../painter/registry.ts";
import { stack } from "../../painter/parts/stack.tsx";
import { BottomPart } from "../../painter/shell/bottom.tsx";

export const Bottom: typeof plain = /*#__PURE__*/ painted(plain, stack, BottomPart);
