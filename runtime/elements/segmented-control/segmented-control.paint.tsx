// Paints options as the segments of a bar.
import type { Paint } from "../../painter/paint.ts";
import { PickButtons, type PickButtonsProps, type Picked } from "../pick-buttons.tsx";
import "./segmented-control.css";

export const SegmentedControlPaint: Paint<PickButtonsProps, Picked> = (given) => (
  <PickButtons {...given} look="dc-segments" />
);
