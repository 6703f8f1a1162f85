// Paints a page: what stands in it, without a box.
import { Page as plain } from "./page.ts";
import { painted } from "../../painter/registry.ts";
import { Boxless } from "../../painter/parts/boxless.ts";

export const Page: typeof plain = /*#__PURE__*/ painted(plain, Boxless);
