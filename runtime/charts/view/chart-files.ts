// The menu of a chart: its data as a table, and the files that it can be saved as.
import { saveFile } from "../../painter/parts/save-file.ts";
import type { ShownChart } from "../spec/index.ts";
import type { MenuEntry } from "./chart-menu.tsx";
import { writeCsv } from "./write-csv.ts";
import { charts as words } from "../../language/english/charts.ts";

export interface Pictures {
  png(): Promise<Blob | null>;
  svg(): string;
}

/** @param table Whether the data is shown now, and what changes that. */
export function filesOf(
  chart: ShownChart,
  pictures: Pictures,
  table: readonly [shown: boolean, show: (shown: boolean) => void],
): MenuEntry[] {
  const name = (chart.title ?? words[chart.kind]).replace(/[^\p{L}\p{N}]+/gu, "-");
  const save = (kind: string, content: BlobPart, type: string): void =>
    saveFile(new File([content], `${name}.${kind}`, { type }));
  const [shown, show] = table;
  const bare = chart.fields.length === 0;
  return [
    { label: shown ? words.hideData : words.showData, act: () => show(!shown), off: bare },
    {
      label: words.png,
      act: () => void pictures.png().then((blob) => blob !== null && save("png", blob, "image/png")),
    },
    { label: words.svg, act: () => save("svg", pictures.svg(), "image/svg+xml") },
    { label: words.csv, act: () => save("csv", writeCsv(chart), "text/csv"), off: bare },
  ];
}
