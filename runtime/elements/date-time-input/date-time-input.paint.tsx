// Paints DateTimeInput: see the field that all moments share.
import { DateTimeInput as plain } from "./date-time-input.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { MomentField } from "../moment-field.tsx";

const DateTimeInputPaint: Paint = (paint) => (
  <MomentField {...(paint as Parameters<typeof MomentField>[0])} type="datetime-local" />
);

export const DateTimeInput: typeof plain = /*#__PURE__*/ painted(plain, DateTimeInputPaint);
