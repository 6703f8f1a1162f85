// Paints a place: what stands in it, without a box.
import { Empty as plain } from "./empty.ts";
import { painted } from "../../painter/registry.ts";
import { Boxless } from "../../painter/parts/boxless.ts";

export const Empty: typeof plain = /*#__PURE__*/ painted(plain, Boxless);
