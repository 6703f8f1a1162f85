// A row on the page. It is painted anew only when something of it has changed, and its cells are patched where they stand.
import { Component } from "preact";
import { flag } from "../../painter/parts/flag.ts";
import type { GridRows, ShownGrid, Tone } from "../spec/shown.ts";
import { isMarked } from "./cell-range.ts";
import { contentOf } from "./cell-content.tsx";
import { LINE, shorten } from "./cell-text.ts";
import { rowHeightOf } from "./heights.ts";
import { inZones } from "./in-zones.tsx";
import type { Laid, LaidColumn } from "./lay-columns.ts";
import { EditField } from "./edit-field.tsx";
import type { Grid } from "./grid.ts";
import { NotLoaded } from "./not-here.tsx";
import { canEdit, type OpenCell } from "./use-editing.ts";
import { cells as cellWords, grid as words } from "../../language/english/grid.ts";
import { write } from "../../language/write.ts";
import { hear } from "../../language/hear.ts";

export interface RowProps {
  readonly rows: GridRows;
  readonly shown: ShownGrid;
  readonly laid: Laid;
  /** The position on the page, and the row there; the pixels from the origin. */
  readonly position: number;
  readonly row: number;
  readonly top: number;
  readonly fromColumn: number;
  readonly toColumn: number;
  /** The place of the cell that the cursor is in; -1: in another row. */
  readonly active: number;
  /** Columns that are marked, as `marksOf` writes them. */
  readonly marks: string;
  readonly selected: boolean;
  readonly cells: ReadonlySet<string> | undefined;
  readonly grid: Grid;
  /** The cell that is open, if it is in this row. */
  readonly open: OpenCell | null;
  /** The column with the corner that fills, and those that it is being drawn over. */
  readonly corner: number;
  readonly filling: string;
  /** The columns that are selected. */
  readonly columnsOn: unknown;
  readonly stamp: number;
  /** What is known of a row that comes from elsewhere. */
  readonly state: "here" | "loading" | "failed";
}

/** What is always new, and says nothing. */
const ignored: ReadonlySet<string> = new Set(["grid", "rows", "shown"]);

export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { props } = this;
    for (const name in next)
      if (!ignored.has(name) && next[name as keyof RowProps] !== props[name as keyof RowProps]) return true;
    return false;
  }

  override render({ laid, position, top, fromColumn, toColumn, active, selected, shown, state }: RowProps) {
    return (
      <div
        role="row"
        class="dc-grid-row"
        aria-rowindex={position + 2}
        aria-selected={shown.rowMode === null ? undefined : selected}
        aria-busy={state === "loading" || undefined}
        data-selected={flag(selected)}
        data-pick={flag(shown.rowMode === "row" && shown.disabled !== true)}
        style={{ height: `${rowHeightOf(shown)}px`, top: `${top}px` }}
      >
        {inZones({ laid, fromColumn, toColumn, active, cell: (place) => this.cell(laid.all[place]!, place) })}
      </div>
    );
  }

  private cell(laidColumn: LaidColumn, place: number) {
    const { laid, rows, shown, row, position, marks, cells, active, selected, grid, state } = this.props;
    const { selecting, editor, uid } = grid;
    const { column, key, at, width, from, zone } = laidColumn;
    const isActive = place === active;
    const common = {
      role: "gridcell" as const,
      "aria-colindex": place + 1,
      tabIndex: isActive ? 0 : -1,
      "data-zone": zone === "middle" ? undefined : zone,
    };
    const style: Record<string, string> =
      zone === "middle" ? { width: `${width}px`, insetInlineStart: `${from}px` } : { width: `${width}px` };
    if (column === null)
      return (
        <div key={key} {...common} class="dc-grid-cell dc-grid-boxes" style={style}>
          <input
            class="dc-tick"
            type="checkbox"
            tabIndex={-1}
            aria-label={write(words.selectRow, { row: position + 1 })}
            disabled={shown.disabled}
            ref={(box) => void (box !== null && (box.checked = selected))}
            onClick={(event) => this.props.grid.selecting.toggleRow(this.props.position, event.shiftKey)}
          />
        </div>
      );
    const isFirst = place === laid.begins || laid.all[place - 1]?.column === null;
    const isOn = isMarked(marks, place);
    const isCellOn = cells?.has(key) === true || selecting.hasColumn(key);
    const chosen = isOn || isCellOn || selected;
    const tells = shown.cellMode !== null || shown.columnMode !== null || isOn;
    const { open, corner, filling } = this.props;
    const isOpen = open !== null && open.key === key;
    const told = editor?.rows.problemAt(row, at);
    const problem = told === undefined ? undefined : hear(told, { cells: cellWords });
    const typed = editor?.rows.typedAt(row, at);
    const tone = state === "here" ? rows.tone(row, at) : undefined;
    if (tone !== undefined) Object.assign(style, colorsOf(tone));
    return (
      <div
        key={key}
        {...common}
        class="dc-grid-cell"
        data-kind={column.kind}
        data-align={column.align ?? (column.kind === "number" ? "end" : undefined)}
        data-tone={typeof tone === "string" ? tone : undefined}
        data-marked={flag(isOn)}
        data-selected={flag(isCellOn)}
        data-open={flag(isOpen)}
        data-filling={flag(isMarked(filling, place))}
        aria-readonly={editor !== null && !canEdit(column) ? true : undefined}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : `${uid}-${position}-${place}`}
        title={problem}
        aria-selected={tells || (chosen && shown.rowMode !== null) ? chosen : undefined}
        style={style}
      >
        {isOpen ? (
          <EditField
            key={`${open.id} ${open.key}`}
            cell={open}
            editing={grid.editing}
            leave={(way) => this.props.grid.leave(way)}
            uid={uid}
          />
        ) : typed !== undefined ? (
          shorten(typed, LINE)
        ) : state === "here" ? (
          contentOf({ rows, row, at, column, disabled: shown.disabled === true })
        ) : state === "loading" ? (
          <span class="dc-grid-skeleton" />
        ) : (
          isFirst && <NotLoaded lazy={rows.lazy} row={row} />
        )}
        {problem !== undefined && !isOpen && (
          <span id={`${uid}-${position}-${place}`} class="dc-unseen">
            {problem}
          </span>
        )}
        {place === corner && !isOpen && <span class="dc-grid-fill" aria-hidden="true" />}
      </div>
    );
  }
}

const colorsOf = (tone: Tone): Record<string, string> => {
  if (typeof tone === "string") return {};
  const { color, background } = tone;
  return { ...(color !== undefined && { color }), ...(background !== undefined && { backgroundColor: background }) };
};
