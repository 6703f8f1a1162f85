// Paints a switch.
import { light } from "../../painter/light.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Check } from "../../painter/parts/check.tsx";
import { plainCheck } from "../../painter/parts/plain-check.ts";
import { Toggle as plain, type ToggleProps } from "./toggle.ts";
import "./toggle.css";

const FullToggle: Paint<ToggleProps, boolean> = (props) => <Check {...props} role="switch" />;

const togglePaint = /*#__PURE__*/ light(/*#__PURE__*/ plainCheck(FullToggle, "switch"));

export const Toggle: typeof plain = /*#__PURE__*/ painted(plain, togglePaint);
