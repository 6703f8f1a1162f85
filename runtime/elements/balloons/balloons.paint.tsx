// Paints balloons that rise.
import { Balloons as plain } from "./balloons.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Shower } from "../../painter/parts/shower.tsx";
import "../../painter/parts/palette.css";
import "./balloons.css";

const BalloonsPaint: Paint = ({ box }) => <Shower box={box} count={30} />;

export const Balloons: typeof plain = /*#__PURE__*/ painted(plain, BalloonsPaint);
