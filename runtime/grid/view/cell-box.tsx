// The whole of a cell that is too long for its line.
import { useLayoutEffect, useRef } from "preact/hooks";
import { useAnchored } from "../../painter/parts/anchored.ts";
import { Marked } from "../../painter/parts/marked.tsx";
import { isSafeUrl } from "../../painter/safe-url.ts";
import { writeCell } from "../model/write-cell.ts";
import { shorten } from "./cell-text.ts";
import type { Grid } from "./grid.ts";
import { grid as words } from "../../language/english/grid.ts";
import "../../painter/parts/panel.css";

/** As many letters as a page still takes at once. */
const MOST = 200_000;

export interface Opened {
  readonly row: number;
  readonly at: number;
  readonly anchor: Element;
}

export function CellBox({ grid, opened, closed }: { grid: Grid; opened: Opened | null; closed(): void }) {
  const panel = useRef<HTMLDivElement>(null);
  const anchor = useRef<Element>(null);
  if (opened !== null) anchor.current = opened.anchor;
  useAnchored(panel, () => anchor.current ?? panel.current!.parentElement!);
  useLayoutEffect(() => {
    if (opened === null) return;
    panel.current!.showPopover?.();
    panel.current!.focus();
  }, [opened]);
  const column = opened === null ? undefined : grid.shown.columns[opened.at];
  return (
    <div
      ref={panel}
      popover="auto"
      class="dc-panel dc-grid-menu dc-grid-whole"
      role="group"
      tabIndex={0}
      aria-label={column?.label ?? words.cell}
      onToggle={({ newState }: Pick<ToggleEvent, "newState">) => {
        if (newState === "closed") closed();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") panel.current!.hidePopover?.();
      }}
    >
      {opened !== null && column !== undefined && <Whole grid={grid} row={opened.row} at={opened.at} />}
    </div>
  );
}

function Whole({ grid: { standing, shown }, row, at }: { grid: Grid; row: number; at: number }) {
  const column = shown.columns[at]!;
  const value = standing.rows.at(row, at);
  const text = shorten(writeCell(value, column, standing.rows.text(row, at)), MOST);
  if (column.kind === "image" && typeof value === "string" && isSafeUrl(value)) return <img src={value} alt="" />;
  if (column.kind === "markdown") return <Marked text={text} />;
  return <>{text}</>;
}
