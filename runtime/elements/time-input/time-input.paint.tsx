// Paints TimeInput: see the field that all moments share.
import { TimeInput as plain } from "./time-input.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { MomentField } from "../moment-field.tsx";

const TimeInputPaint: Paint = (paint) => <MomentField {...(paint as Parameters<typeof MomentField>[0])} type="time" />;

export const TimeInput: typeof plain = /*#__PURE__*/ painted(plain, TimeInputPaint);
