// Paints a switch.
import { Check } from "../../painter/parts/check.tsx";
import type { Paint } from "../../painter/paint.ts";
import type { ToggleProps } from "./toggle.ts";
import "./toggle.css";

export const TogglePaint: Paint<ToggleProps, boolean> = (props) => <Check {...props} role="switch" />;
