// Paints options as pills.
import type { Paint } from "../../painter/paint.ts";
import { PickButtons, type PickButtonsProps, type Picked } from "../pick-buttons.tsx";
import "./pills.css";

export const PillsPaint: Paint<PickButtonsProps, Picked> = (given) => <PickButtons {...given} look="dc-pills-row" />;
