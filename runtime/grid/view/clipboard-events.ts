// What a grid does when something is copied, cut or pasted. In a field of its own the browser does it.
import { copyCells } from "./copy-cells.ts";
import { emptyCells, pasteCells, textsIn } from "./edit-cells.ts";
import type { Grid } from "./grid.ts";

interface Events {
  onBeforeCopy(event: Event): void;
  onBeforeCut(event: Event): void;
  onBeforePaste(event: Event): void;
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

const isField = ({ target }: Event): boolean =>
  (target as Element | null)?.closest?.("input:not([type=checkbox]), textarea, select") !== null;

export function clipboard(grid: Grid): Events {
  // Safari asks whether there is something to copy where no text is selected.
  const allow = (event: Event): void => {
    if (!isField(event)) event.preventDefault();
  };
  return {
    onBeforeCopy: allow,
    onBeforeCut: allow,
    onBeforePaste: allow,
    onCopy(event) {
      if (!isField(event)) copyCells(event, grid);
    },
    onCut(event) {
      const { editor, cursor, look } = grid;
      if (isField(event) || !copyCells(event, grid) || editor === null || cursor.at.row < 0) return;
      if (cursor.at.row < look.length) emptyCells(grid, editor, [cursor.block]);
    },
    onPaste(event) {
      const { editor, shown } = grid;
      if (isField(event) || editor === null || shown.disabled === true) return;
      event.preventDefault();
      pasteCells(grid, editor, textsIn(event.clipboardData));
    },
  };
}
