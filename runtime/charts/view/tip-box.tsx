// The hint beside the mark that the pointer or the keys are at. An element: what stands in the data is text in it.
import { type Theme, type Tip, toneOf } from "../engine/index.ts";
import { charts as words } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";

interface Box {
  tip: Tip;
  theme: Theme;
  /** Where it points to, and how much room there is. */
  at: readonly [number, number];
  size: { readonly width: number; readonly height: number };
}

const GAP = 14;

export function TipBox({ tip, theme, at: [x, y], size }: Box) {
  const left = x <= size.width / 2;
  const top = y <= size.height / 2;
  const style = {
    left: left ? `${x + GAP}px` : "auto",
    right: left ? "auto" : `${size.width - x + GAP}px`,
    top: top ? `${Math.max(0, y - GAP)}px` : "auto",
    bottom: top ? "auto" : `${Math.max(0, size.height - y - GAP)}px`,
    maxWidth: `${Math.max(120, (left ? size.width - x : x) - GAP - 4)}px`,
  };
  return (
    <div class="dc-chart-tip" aria-hidden="true" style={style}>
      {tip.title !== "" && <div class="dc-chart-tip-title">{tip.title}</div>}
      {tip.lines.map(({ name, value, tone, own }) => (
        <div class="dc-chart-tip-line" data-own={own && tip.lines.length > 1 && tone !== null ? true : undefined}>
          {tone !== null && <span class="dc-chart-swatch" style={{ backgroundColor: toneOf(theme, tone) }} />}
          <span class="dc-chart-tip-name">{name}</span>
          <span class="dc-chart-tip-value">{value}</span>
        </div>
      ))}
      {tip.more > 0 && <div class="dc-chart-tip-more">{write(words.more, { count: tip.more })}</div>}
    </div>
  );
}
