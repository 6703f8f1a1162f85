// Paints balloons that rise.
import type { Paint } from "../../painter/paint.ts";
import { Shower } from "../../painter/parts/shower.tsx";
import "../../painter/parts/palette.css";
import "./balloons.css";

export const BalloonsPaint: Paint = ({ box }) => <Shower box={box} count={30} />;
