// The legend: a button for each series, which hides it and shows it again; what shapes and colours that are measures say.
import { heatOf, leastShade, type Model, type Theme, toneOf } from "../engine/index.ts";
import { writeOn } from "../engine/index.ts";
import { charts as words } from "../../language/english/charts.ts";

interface Legend {
  model: Model;
  theme: Theme;
  /** `only`: all others are hidden. */
  onToggle(ids: readonly string[], only: boolean): void;
}

const SHAPES = ["●", "■", "▲", "◆", "✚", "▼"];

/** True where more than one thing is told by colour. */
export const needsLegend = ({ chart, series }: Model): boolean =>
  chart.legend ?? (series.length > 1 && series.some(({ name }) => name !== series[0]!.name));

/** Series of one name are one entry: lines that are told apart by a field beside. */
function entriesOf({ series }: Model): { name: string; ids: string[]; tone: number; hidden: boolean }[] {
  const entries = new Map<string, { name: string; ids: string[]; tone: number; hidden: boolean }>();
  for (const { id, name, tone, hidden } of series) {
    const entry = entries.get(`${tone} ${name}`);
    if (entry === undefined) entries.set(`${tone} ${name}`, { name, ids: [id], tone, hidden });
    else entry.ids.push(id);
  }
  return [...entries.values()];
}

export function LegendBar({ model, theme, onToggle }: Legend) {
  const entries = needsLegend(model) && model.series[0]?.mark !== "cell" ? entriesOf(model) : [];
  if (entries.length === 0 && model.shapes.length === 0 && model.ramp === null) return null;
  return (
    <div class="dc-chart-legend">
      {entries.length > 0 && (
        <ul aria-label={words.legend}>
          {entries.map(({ name, ids, tone, hidden }) => (
            <li key={ids[0]}>
              <button
                type="button"
                class="dc-chart-series"
                aria-pressed={!hidden}
                onClick={(event) => onToggle(ids, event.shiftKey)}
              >
                <span class="dc-chart-swatch" style={{ backgroundColor: toneOf(theme, tone) }} />
                <span class="dc-chart-name">{name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {model.shapes.length > 0 && (
        <ul class="dc-chart-shapes" aria-label={words.shapes}>
          {model.shapes.map((name, at) => (
            <li key={name}>
              <span aria-hidden="true">{SHAPES[at % SHAPES.length]}</span> {name}
            </li>
          ))}
        </ul>
      )}
      {model.ramp !== null && (
        <div class="dc-chart-ramp">
          <span>{model.ramp.title}</span>
          <span>{writeOn({ type: "number", domain: [0, 1], title: "" }, model.ramp.from)}</span>
          <span
            class="dc-chart-colors"
            style={{
              backgroundImage: `linear-gradient(to right, ${heatOf(theme, leastShade(model.kind))}, ${heatOf(theme, 1)})`,
            }}
          />
          <span>{writeOn({ type: "number", domain: [0, 1], title: "" }, model.ramp.to)}</span>
        </div>
      )}
    </div>
  );
}
