// Paints a data frame: its headings, its rows in the order that the user chose, and what is selected.
import { flag } from "../../painter/parts/flag.ts";
import { useRef, useState } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { joined } from "../../painter/parts/joined.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { Selection, ShownFrame } from "./data-frame.ts";
import { DataHead } from "./data-head.tsx";
import { DataRows } from "./data-rows.tsx";
import { type Order, sortedRows } from "./sorted-rows.ts";
import "../table/table.css";
import "./data-frame.css";

export const DataFramePaint: Paint<ShownFrame, Selection> = ({ node, props, fire, uid, box }) => {
  const { columns, rows, label, height, rowMode, columnMode, disabled } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<Order | null>(null);
  const [selected, enter] = useEntered<Selection>(node);

  const select = (next: Partial<Selection>): void => {
    if (disabled) return;
    const whole = { ...selected, ...next };
    enter(whole);
    fire("change", whole);
  };
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || (selected.rows.length === 0 && selected.columns.length === 0)) return;
    event.preventDefault();
    select({ rows: [], columns: [] });
  };
  const pickRow = (row: number): void => {
    const others = selected.rows.filter((other) => other !== row);
    const wasIn = others.length < selected.rows.length;
    if (rowMode === "row") select({ rows: wasIn ? [] : [row] });
    else select({ rows: (wasIn ? others : [...others, row]).sort((a, b) => a - b) });
  };
  const pickColumn = (key: string, more: boolean): void => {
    const others = selected.columns.filter((other) => other !== key);
    const wasIn = others.length < selected.columns.length;
    if (columnMode === "columns" && more) select({ columns: wasIn ? others : [...others, key] });
    else select({ columns: wasIn && others.length === 0 ? [] : [key] });
  };

  return (
    <div
      ref={scroller}
      {...box}
      class={joined(box.class, "dc-table")}
      style={`max-height:${height}px;${box.style ?? ""}`}
      tabIndex={0}
      role="group"
      aria-label={label}
      data-disabled={flag(disabled)}
      onKeyDown={clear}
    >
      <table aria-rowcount={rows.length + 1}>
        <DataHead
          columns={columns}
          order={order}
          onOrder={setOrder}
          selected={selected.columns}
          onPick={columnMode === null || disabled ? null : pickColumn}
          all={
            rowMode === null
              ? null
              : {
                  uid,
                  // One row at a time needs no box for all.
                  on: rowMode === "rows" && rows.length > 0 ? selected.rows.length / rows.length : null,
                  disabled: disabled === true,
                  set: (on) => select({ rows: on ? rows.map((_, row) => row) : [] }),
                }
          }
        />
        <DataRows
          scroller={scroller}
          columns={columns}
          rows={rows}
          sorted={sortedRows(
            rows,
            columns.findIndex(({ key }) => key === order?.column),
            order?.down === true,
          )}
          selected={selected}
          onPick={rowMode === null ? null : pickRow}
          disabled={disabled === true}
        />
      </table>
    </div>
  );
};
