// Paints what `Write` found out to draw: a stack.
import { Write as plain } from "./write.ts";
import { painted } from "../../painter/registry.ts";
import { WriteStream } from "../write-stream/write-stream.paint.tsx";
import { stack } from "../../painter/parts/stack.tsx";

export const Write: typeof plain = /*#__PURE__*/ painted(plain, stack, undefined, () => WriteStream);
