// Paints a bar that fills up.
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Progress as plain, type ProgressProps } from "./progress.ts";
import { contentOf } from "../../painter/content.ts";
import { work } from "../../language/english/shown.ts";
import "./progress.css";

const ProgressPaint: Paint<ProgressProps> = ({ props: { value, text }, uid, box }) => (
  <div {...box}>
    {text !== undefined && <label for={uid}>{contentOf(text)}</label>}
    <progress id={uid} max={1} value={value} aria-label={text === undefined ? work.progress : undefined} />
  </div>
);

export const Progress: typeof plain = /*#__PURE__*/ painted(plain, ProgressPaint);
