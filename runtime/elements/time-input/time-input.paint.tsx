// Paints TimeInput: see the field that all moments share.
import type { Paint } from "../../painter/paint.ts";
import { MomentField } from "../moment-field.tsx";

export const TimeInputPaint: Paint = (paint) => (
  <MomentField {...(paint as Parameters<typeof MomentField>[0])} type="time" />
);
