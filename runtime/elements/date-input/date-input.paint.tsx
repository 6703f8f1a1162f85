// Paints DateInput: see the field that all moments share.
import { DateInput as plain } from "./date-input.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { MomentField } from "../moment-field.tsx";

const DateInputPaint: Paint = (paint) => <MomentField {...(paint as Parameters<typeof MomentField>[0])} type="date" />;

export const DateInput: typeof plain = /*#__PURE__*/ painted(plain, DateInputPaint);
