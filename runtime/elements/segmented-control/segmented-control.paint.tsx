// Paints options as the segments of a bar.
import { SegmentedControl as plain } from "./segmented-control.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { PickButtons, type PickButtonsProps, type Picked } from "../pick-buttons.tsx";
import "./segmented-control.css";

const SegmentedControlPaint: Paint<PickButtonsProps, Picked> = (given) => <PickButtons {...given} look="dc-segments" />;

export const SegmentedControl: typeof plain = /*#__PURE__*/ painted(plain, SegmentedControlPaint);
