// What a grid does when something is copied, cut or pasted. In a field of its own the browser does it.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { copyCells } from "./copy-cells.ts";
import { emptyCells, pasteCells, textsIn } from "./edit-cells.ts";
import type { Grid } from "./grid.ts";

/** Firefox tells the page, not the cell that has the focus; Safari asks first whether there is something to copy. */
const kinds = ["copy", "cut", "paste", "beforecopy", "beforecut", "beforepaste"] as const;

export function useClipboard(layer: RefObject<HTMLElement | null>, now: () => Grid): void {
  useLayoutEffect(() => {
    const hear = (event: Event): void => {
      const { activeElement } = document;
      if (event.defaultPrevented || activeElement === null || layer.current?.contains(activeElement) !== true) return;
      if (activeElement.matches("input:not([type=checkbox]), textarea, select")) return;
      if (event.type.startsWith("before")) event.preventDefault();
      else act(event as ClipboardEvent, now());
    };
    for (const kind of kinds) document.addEventListener(kind, hear);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, hear);
    };
  }, []);
}

function act(event: ClipboardEvent, grid: Grid): void {
  const { editor, shown, cursor, standing } = grid;
  const canEdit = editor !== null && shown.disabled !== true;
  if (event.type === "paste") {
    if (!canEdit) return;
    event.preventDefault();
    return pasteCells(grid, editor, textsIn(event.clipboardData));
  }
  if (!copyCells(event, grid) || event.type !== "cut" || !canEdit) return;
  if (cursor.at.row >= 0 && cursor.at.row < standing.length) emptyCells(grid, editor, [cursor.range]);
}
