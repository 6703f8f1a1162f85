// Paints snow that falls.
import type { Paint } from "../../painter/paint.ts";
import { Shower } from "../../painter/parts/shower.tsx";
import "./snow.css";

export const SnowPaint: Paint = ({ box }) => <Shower box={box} count={50} />;
