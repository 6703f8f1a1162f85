// A range of cells: rows and columns by their positions, both ends inside.

export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

/** A cell by its positions; row -1 is the heading. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const rangeOf = (a: Place, b: Place): CellRange => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  start: Math.min(a.column, b.column),
  end: Math.max(a.column, b.column),
});

export const sizeOf = ({ top, bottom, start, end }: CellRange): number => (bottom - top + 1) * (end - start + 1);

/** Which columns of a row are in some of the ranges: a text, so that a row that is marked as before is not painted anew. */
export function marksOf(ranges: readonly CellRange[], row: number): string {
  let marks = "";
  for (const { top, bottom, start, end } of ranges) if (row >= top && row <= bottom) marks += `${start}-${end} `;
  return marks;
}

export const isMarked = (marks: string, column: number): boolean =>
  marks !== "" &&
  marks.split(" ").some((pair) => {
    const at = pair.indexOf("-");
    return at > 0 && column >= Number(pair.slice(0, at)) && column <= Number(pair.slice(at + 1));
  });
