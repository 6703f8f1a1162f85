// Paints a box to tick.
import { Check } from "../../painter/parts/check.tsx";
import type { Paint } from "../../painter/paint.ts";
import type { CheckboxProps } from "./checkbox.ts";

export const CheckboxPaint: Paint<CheckboxProps, boolean> = (props) => <Check {...props} />;
