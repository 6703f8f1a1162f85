// Paints DateInput: see the field that all moments share.
import type { Paint } from "../../painter/paint.ts";
import { MomentField } from "../moment-field.tsx";

export const DateInputPaint: Paint = (paint) => (
  <MomentField {...(paint as Parameters<typeof MomentField>[0])} type="date" />
);
