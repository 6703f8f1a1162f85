// Paints snow that falls.
import { Snow as plain } from "./snow.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Shower } from "../../painter/parts/shower.tsx";
import "./snow.css";

const SnowPaint: Paint = ({ box }) => <Shower box={box} count={50} />;

export const Snow: typeof plain = /*#__PURE__*/ painted(plain, SnowPaint);
