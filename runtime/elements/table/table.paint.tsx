// Paints a table.
import { flag } from "../../painter/parts/flag.ts";
import type { Paint } from "../../painter/paint.ts";
import { Line, MoreRows, NoRows } from "./no-rows.tsx";
import type { ShownTable } from "./table.ts";
import "./table.css";

export const TablePaint: Paint<ShownTable> = ({ props: { columns, rows, more, note }, box }) => (
  // What scrolls has to be reached by keyboard.
  <div {...box} tabIndex={0} role="group" aria-label="Table">
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
              <td data-numeric={flag(columns[i]!.numeric)}>{cell}</td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && note === undefined && <NoRows width={columns.length} />}
        {more !== undefined && <MoreRows width={columns.length} count={more} />}
        {note !== undefined && <Line width={columns.length} text={note} />}
      </tbody>
    </table>
  </div>
);
