// Paints a fragment: what stands in it, without a box.
import { Fragment as plain } from "./fragment.ts";
import { painted } from "../../painter/registry.ts";
import { Boxless } from "../../painter/parts/boxless.ts";

export const Fragment: typeof plain = /*#__PURE__*/ painted(plain, Boxless);
