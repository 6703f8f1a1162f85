// A chart in a cell: a line, an area, or bars, drawn into whatever room the cell has.
import { grid as words } from "../../language/english/grid.ts";
import { write } from "../../language/write.ts";

interface Chart {
  kind: "line" | "bar" | "area";
  values: readonly number[];
  min: number | undefined;
  max: number | undefined;
}

const HIGH = 24;
/** More than a cell has pixels is not seen. */
const MOST = 240;

export function SmallChart({ kind, values, min, max }: Chart) {
  const seen = thin(values);
  const known = seen.filter(Number.isFinite);
  if (known.length === 0) return null;
  const low = min ?? Math.min(...known, kind === "line" ? Infinity : 0);
  const high = max ?? Math.max(...known, kind === "line" ? -Infinity : 0);
  const y = (value: number): number =>
    high === low
      ? HIGH / 2
      : round(HIGH - 1 - ((Math.max(low, Math.min(high, value)) - low) / (high - low)) * (HIGH - 2));
  const says = write(words.chart, {
    count: values.length,
    from: Math.min(...known),
    to: Math.max(...known),
    last: known.at(-1)!,
  });
  return (
    <svg
      class="dc-grid-chart"
      data-kind={kind}
      viewBox={`0 0 ${Math.max(1, kind === "bar" ? seen.length : seen.length - 1)} ${HIGH}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={says}
    >
      {kind === "bar" ? (
        <path d={bars(seen, y, y(Math.max(low, Math.min(high, 0))))} />
      ) : (
        <>
          {kind === "area" && (
            <path class="dc-grid-chart-below" d={below(seen, y, y(Math.max(low, Math.min(high, 0))))} />
          )}
          <path class="dc-grid-chart-line" vector-effect="non-scaling-stroke" d={line(seen, y)} />
        </>
      )}
    </svg>
  );
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Of many, the least and the greatest of each part. */
function thin(values: readonly number[]): readonly number[] {
  if (values.length <= MOST) return values;
  const size = (values.length * 2) / MOST;
  const seen: number[] = [];
  for (let at = 0; at < values.length; at += size) {
    const part = values.slice(Math.floor(at), Math.floor(at + size)).filter(Number.isFinite);
    seen.push(part.length === 0 ? NaN : Math.min(...part), part.length === 0 ? NaN : Math.max(...part));
  }
  return seen;
}

/** With gaps where there is nothing; a single value is a short line. */
function line(values: readonly number[], y: (value: number) => number): string {
  if (values.length === 1) return `M0 ${y(values[0]!)}H1`;
  let pen = "M";
  return values
    .map((value, x) => {
      if (!Number.isFinite(value)) {
        pen = "M";
        return "";
      }
      const step = `${pen}${x} ${y(value)}`;
      pen = "L";
      return step;
    })
    .join("");
}

function below(values: readonly number[], y: (value: number) => number, ground: number): string {
  let path = "";
  for (let from = 0; from < values.length; from++) {
    if (!Number.isFinite(values[from])) continue;
    let to = from;
    while (to + 1 < values.length && Number.isFinite(values[to + 1])) to++;
    const top = Array.from({ length: to - from + 1 }, (_, at) => `L${from + at} ${y(values[from + at]!)}`).join("");
    path += `M${from} ${ground}${top}L${to} ${ground}Z`;
    from = to;
  }
  return path;
}

const bars = (values: readonly number[], y: (value: number) => number, ground: number): string =>
  values
    .map((value, x) => (Number.isFinite(value) ? `M${x + 0.1} ${ground}H${x + 0.9}V${y(value)}H${x + 0.1}Z` : ""))
    .join("");
