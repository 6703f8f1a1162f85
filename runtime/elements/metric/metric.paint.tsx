// Paints one number and how it moved.
import { Help } from "../../painter/parts/help.tsx";
import type { Paint } from "../../painter/paint.ts";
import type { MetricProps } from "./metric.ts";
import "./metric.css";

export const MetricPaint: Paint<MetricProps> = ({ props, uid, box }) => {
  const { label, value, delta, deltaColor, format, help, border } = props;
  const write = (number: string | number): string =>
    typeof number === "number" ? new Intl.NumberFormat(undefined, format).format(number) : number;
  const moved = delta !== undefined && delta !== null && delta !== "";
  const down = typeof delta === "number" ? delta < 0 : /^\s*[-−]/.test(delta ?? "");
  return (
    <div {...box} data-border={border}>
      <div class="dc-metric-label">
        {label}
        {help !== undefined && <Help uid={uid} text={help} label={label} />}
      </div>
      <div class="dc-metric-value">{value === null || value === undefined ? "–" : write(value)}</div>
      {moved && (
        <div class="dc-metric-delta" data-mood={moodOf(down, deltaColor)}>
          <span aria-hidden="true">{down ? "↓" : "↑"}</span>
          <span class="dc-unseen">{down ? "down" : "up"}</span> {write(delta).replace(/^\s*[-−+]/, "")}
        </div>
      )}
    </div>
  );
};

const moodOf = (down: boolean, color: MetricProps["deltaColor"]): "good" | "bad" | undefined =>
  color === "off" ? undefined : down === (color === "inverse") ? "good" : "bad";
