// Paints one number and how it moved.
import { flag } from "../../painter/parts/flag.ts";
import { Help } from "../../painter/parts/help.tsx";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Metric as plain, type MetricProps } from "./metric.ts";
import { contentOf } from "../../painter/content.ts";
import { pageLocale } from "../../language/page-language.ts";
import "./metric.css";
import { writeNumber } from "../numbers.ts";
import { writeText } from "../define.ts";
import { iconed } from "../../painter/parts/icon.ts";

const MetricPaint: Paint<MetricProps> = ({ props, uid, box }) => {
  const { label, icon, value, delta, deltaColor, format, help, border } = props;
  const write = (number: string | number): string => {
    if (typeof number !== "number" && typeof number !== "bigint") return writeText(number);
    return format === undefined ? writeNumber(number) : new Intl.NumberFormat(pageLocale(), format).format(number);
  };
  const moved = delta !== undefined && delta !== null && delta !== "";
  const way = moved ? wayOf(delta) : undefined;
  const shown = value === null || value === undefined ? "–" : write(value);
  return (
    <div {...box} data-border={flag(border)}>
      <div class="dc-metric-label" data-part="label">
        {contentOf(iconed(icon, label))}
        {help !== undefined && <Help uid={uid} text={help} />}
      </div>
      <div class="dc-metric-value" data-part="value" title={shown}>
        {shown}
      </div>
      {moved && (
        <div class="dc-metric-delta" data-part="delta" data-mood={moodOf(way, deltaColor)}>
          {way !== undefined && <span aria-hidden="true">{way === "down" ? "↓ " : "↑ "}</span>}
          <span class="dc-unseen">{way}</span> {write(delta).replace(/^\s*[-−+]/, "")}
        </div>
      )}
    </div>
  );
};

/** A text that is no number, like "none", has not gone anywhere. */
function wayOf(delta: string | number): "up" | "down" | undefined {
  if (delta === 0 || !/^\s*[-−+]?\s*\p{Sc}?\d/u.test(writeText(delta))) return undefined;
  return /^\s*[-−]/.test(writeText(delta)) ? "down" : "up";
}

const moodOf = (way: "up" | "down" | undefined, color: MetricProps["deltaColor"]): "good" | "bad" | undefined =>
  way === undefined || color === "off" ? undefined : (way === "up") === (color !== "inverse") ? "good" : "bad";

export const Metric: typeof plain = /*#__PURE__*/ painted(plain, MetricPaint);
