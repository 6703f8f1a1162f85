// Paints a switch.
import { light } from "../../painter/light.ts";
import type { Paint } from "../../painter/paint.ts";
import { Check } from "../../painter/parts/check.tsx";
import { plainCheck } from "../../painter/parts/plain-check.ts";
import type { ToggleProps } from "./toggle.ts";
import "./toggle.css";

const FullToggle: Paint<ToggleProps, boolean> = (props) => <Check {...props} role="switch" />;

export const togglePaint = /*#__PURE__*/ light(/*#__PURE__*/ plainCheck(FullToggle, "switch"));
