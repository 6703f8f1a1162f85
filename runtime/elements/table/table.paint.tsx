// Paints a table.
import { flag } from "../../painter/parts/flag.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import { Line, MoreRows, NoRows } from "./no-rows.tsx";
import { Table as plain, type ShownTable } from "./table.ts";
import { rows as rowWords, table as words } from "../../language/english/shown.ts";
import { writeNumber } from "../numbers.ts";
import { hear } from "../../language/hear.ts";
import "./table.css";

export const TablePaint: Paint<ShownTable> = ({ props: { columns, rows, more, note }, box }) => (
  // What scrolls has to be reached by keyboard.
  <div {...box} tabIndex={0} role="group" aria-label={words.table}>
    <table>
      <thead>
        <tr>
          {columns.map(({ label, numeric }) => (
            <th scope="col" data-numeric={flag(numeric)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map((cell, i) => (
              <td data-numeric={flag(columns[i]!.numeric)}>
                {typeof cell === "string" ? cell : writeNumber(cell, columns[i]!.among)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && note === undefined && <NoRows width={columns.length} />}
        {more !== undefined && <MoreRows width={columns.length} count={more} />}
        {note !== undefined && <Line width={columns.length} text={hear(note, { rows: rowWords })} />}
      </tbody>
    </table>
  </div>
);

export const Table: typeof plain = /*#__PURE__*/ painted(plain, TablePaint);
