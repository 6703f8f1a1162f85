// Paints a sign above what is drawn while it turns.
import { Turning } from "../../painter/parts/turning.tsx";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Spinner as plain, type SpinnerProps } from "./spinner.ts";
import { contentOf } from "../../painter/content.ts";
import { work } from "../../language/english/shown.ts";
import "./spinner.css";

const SpinnerPaint: Paint<SpinnerProps & { state?: string }> = ({ props, box, children }) => (
  <>
    {props.state === "running" && (
      <div {...box} role="status">
        <Turning />
        {contentOf(props.label ?? work.working)}
      </div>
    )}
    {children}
  </>
);

export const Spinner: typeof plain = /*#__PURE__*/ painted(plain, SpinnerPaint);
