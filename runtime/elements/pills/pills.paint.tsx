// Paints options as pills.
import { Pills as plain } from "./pills.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { PickButtons, type PickButtonsProps, type Picked } from "../pick-buttons.tsx";
import "./pills.css";

const PillsPaint: Paint<PickButtonsProps, Picked> = (given) => <PickButtons {...given} look="dc-pills-row" />;

export const Pills: typeof plain = /*#__PURE__*/ painted(plain, PillsPaint);
