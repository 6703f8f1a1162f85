// What is said of a mark of a map: what it is called, and what colour and size stand for.
import { fieldAt, type Tip, type TipLine } from "../../charts/engine/index.ts";
import { writeNumber } from "../../elements/numbers.ts";
import type { MapModel } from "./build-map.ts";
import { latOf, lonOf } from "./mercator.ts";
import { maps as words } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";

const degrees = (value: number, plus: "north" | "east", minus: "south" | "west"): string =>
  write(words[value < 0 ? minus : plus], { degrees: Math.round(Math.abs(value) * 1e4) / 1e4 });

export function tipOfMark(model: MapModel, mark: number): Tip {
  const { chart } = model.legend;
  const rows = model.rowsOf(mark);
  const row = rows[0]!;
  const textAt = (at: number | null): string => {
    const field = fieldAt(chart, at);
    if (field === undefined) return "";
    if (field.kind === "category") return field.names[field.codes[row]!] ?? "–";
    return Number.isNaN(field.values[row]!) ? "–" : writeNumber(field.values[row]!);
  };
  const { label, detail, color, size } = chart.roles;
  const title = textAt(label) || (model.outlines[mark] === null ? "" : textAt(detail));
  const lines: [string, string][] = [];
  const seen = new Set<number | null>([label, title === "" ? null : detail, null]);
  for (const at of [detail, color, size]) {
    if (seen.has(at)) continue;
    seen.add(at);
    const { name } = fieldAt(chart, at)!;
    if (!lines.some(([other]) => other === name) && name !== fieldAt(chart, label)?.name)
      lines.push([name, textAt(at)]);
  }
  if (rows.length > 1) lines.push([words.several, writeNumber(rows.length)]);
  const place = `${degrees(latOf(model.v[mark]!), "north", "south")}, ${degrees(lonOf(model.u[mark]!), "east", "west")}`;
  if (model.outlines[mark] === null || (title === "" && lines.length === 0)) lines.push([words.place, place]);
  return { title, more: 0, lines: lines.map(([name, value]): TipLine => ({ name, value, tone: null, own: true })) };
}
