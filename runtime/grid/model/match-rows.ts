// Finds the rows that pass the filters of columns and have what is sought, in slices.
import type { ColumnKind, GridRows, ShownColumn } from "../spec/shown.ts";
import { fold } from "./fold.ts";
import { impossibleIn } from "./impossible.ts";
import { type CellTest, readFilter } from "./read-filter.ts";
import { isEmpty, writeCell } from "./write-cell.ts";

interface Wanted {
  readonly filters: Readonly<Record<string, string>>;
  readonly search: string;
}

/** Steps between two slices; a text that a column's own function writes may take its time. */
const STEPS = 4096;
const TEXT_STEPS = 64;

/** What is not sought in: it shows no text. */
const silent: ReadonlySet<ColumnKind> = new Set(["image", "line", "bar", "area", "button"]);

/** The rows, in their order; `null` where all are wanted. Filters that cannot be read let everything pass. */
export function* matchRows(
  rows: GridRows,
  columns: readonly ShownColumn[],
  { filters, search }: Wanted,
): Generator<void, Uint32Array | null> {
  const tests = columns.flatMap((column, at) => {
    const filter = readFilter(filters[column.key] ?? "", column);
    return filter !== null && "test" in filter ? [{ at, column, test: filter.test }] : [];
  });
  const sought = fold(search.trim());
  if (tests.length === 0 && sought === "") return null;
  const searched = columns.flatMap((column, at) =>
    column.hidden === true || silent.has(column.kind)
      ? []
      : [{ at, column, test: holds(sought), isImpossible: impossibleIn(sought, column) }],
  );
  const found = new Uint32Array(rows.length);
  let count = 0;
  let steps = 0;
  const passes = ({ at, column, test }: Tested, row: number): boolean => {
    steps++;
    return test(rows.at(row, at), () => {
      const own = rows.text(row, at);
      steps += own === undefined ? 8 : TEXT_STEPS;
      return typeof own === "object" ? "" : writeCell(rows.at(row, at), column, own);
    });
  };
  for (let row = 0; row < rows.length; row++) {
    let is = true;
    for (let i = 0; is && i < tests.length; i++) is = passes(tests[i]!, row);
    if (is && sought !== "") {
      is = false;
      for (let i = 0; !is && i < searched.length; i++) {
        const { at, isImpossible } = searched[i]!;
        steps++;
        is = !(isImpossible(rows.at(row, at)) && rows.text(row, at) === undefined) && passes(searched[i]!, row);
        if (steps > STEPS) yield void (steps = 0);
      }
    }
    if (is) found[count++] = row;
    if (steps > STEPS) yield void (steps = 0);
  }
  return found.slice(0, count);
}

interface Tested {
  readonly at: number;
  readonly column: ShownColumn;
  readonly test: CellTest;
}

const holds =
  (sought: string): CellTest =>
  (value, text) =>
    !isEmpty(value) && fold(text()).includes(sought);
