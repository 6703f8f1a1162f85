// The headings of a data frame: they sort, and where columns can be selected, they select.
import { flag } from "../../painter/parts/flag.ts";
import type { ShownFrame } from "./data-frame.ts";
import { nextOrder, type Order } from "./sorted-rows.ts";

/** The box that selects all rows: how much of them is selected (`null`: there is no such box). */
interface AllRows {
  uid: string;
  on: number | null;
  disabled: boolean;
  set(on: boolean): void;
}

interface Head {
  columns: ShownFrame["columns"];
  order: Order | null;
  onOrder(order: Order | null): void;
  selected: readonly string[];
  onPick: ((key: string, more: boolean) => void) | null;
  all: AllRows | null;
}

export function DataHead({ columns, order, onOrder, selected, onPick, all }: Head) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {all !== null && (
          <th class="dc-data-pick">{all.on === null ? <Unseen text="Selected" /> : <All {...all} />}</th>
        )}
        {columns.map(({ key, label, numeric }) => {
          const sorted = order?.column === key ? (order.down ? "descending" : "ascending") : undefined;
          const sort = () => onOrder(nextOrder(order, key));
          const picked = selected.includes(key);
          return (
            <th scope="col" data-numeric={flag(numeric)} data-selected={flag(picked)} aria-sort={sorted}>
              {onPick === null ? (
                <button type="button" class="dc-data-sort" onClick={sort}>
                  {label}
                  <Arrow sorted={sorted} />
                </button>
              ) : (
                <>
                  <button
                    type="button"
                    class="dc-data-sort"
                    aria-pressed={picked}
                    onClick={(event) => onPick(key, event.ctrlKey || event.metaKey || event.shiftKey)}
                  >
                    {label}
                  </button>
                  <button type="button" class="dc-data-sort" aria-label={`Sort by ${label}`} onClick={sort}>
                    <Arrow sorted={sorted ?? "none"} />
                  </button>
                </>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const All = ({ on, disabled, set }: AllRows) => (
  <input
    type="checkbox"
    aria-label="Select all rows"
    disabled={disabled}
    ref={(box) => {
      if (box === null) return;
      box.checked = on === 1;
      box.indeterminate = on! > 0 && on! < 1;
    }}
    onChange={(event) => set(event.currentTarget.checked)}
  />
);

const Unseen = ({ text }: { text: string }) => <span class="dc-unseen">{text}</span>;

const arrows: Readonly<Record<string, string>> = { ascending: "↑", descending: "↓", none: "↕" };

const Arrow = ({ sorted }: { sorted: string | undefined }) =>
  sorted === undefined ? null : <span aria-hidden="true"> {arrows[sorted]}</span>;
