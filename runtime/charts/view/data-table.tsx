// The data of a chart as a table: for who cannot see the chart, and for who wants to know exactly.
import { writeNumber } from "../../elements/numbers.ts";
import { writeMoment } from "../engine/index.ts";
import type { ShownChart, ShownField } from "../spec/index.ts";
import { charts as words } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";
import "../../elements/table/table.css";

/** More rows than these are in the file. */
const MOST = 500;

export function writeField(field: ShownField, row: number): string {
  if (field.kind === "category") return field.names[field.codes[row]!] ?? "";
  const value = field.values[row]!;
  if (Number.isNaN(value) || value === undefined) return "";
  return field.kind === "time" ? writeMoment(value, false, undefined) : writeNumber(value);
}

export function DataTable({ chart, id, name }: { chart: ShownChart; id: string; name: string }) {
  const rows = Math.min(MOST, chart.length);
  return (
    <div id={id} class="dc-table dc-chart-data" tabIndex={0} role="group" aria-label={write(words.dataOf, { name })}>
      <table>
        <thead>
          <tr>
            {chart.fields.map((field) => (
              <th scope="col" data-numeric={field.kind === "number" ? true : undefined}>
                {field.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr>
              {chart.fields.map((field) => (
                <td data-numeric={field.kind === "number" ? true : undefined}>{writeField(field, row)}</td>
              ))}
            </tr>
          ))}
          {chart.length > rows && (
            <tr>
              <td class="dc-table-none" colSpan={Math.max(1, chart.fields.length)}>
                {write(words.moreRows, { count: chart.length - rows })}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
