// Paints a grid: its tools, its headings, and of its rows those in sight.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Paint } from "../../painter/paint.ts";
import { flag } from "../../painter/parts/flag.ts";
import { joined } from "../../painter/parts/joined.ts";
import { useEntered } from "../../painter/parts/use-value.ts";
import type { SentSelection, ShownGrid } from "../spec/shown.ts";
import { Body } from "./body.tsx";
import { CellBox, type Opened } from "./cell-box.tsx";
import { ColumnMenu, type MenuOf } from "./column-menu.tsx";
import type { CellRange } from "./cell-range.ts";
import { EditTools } from "./edit-tools.tsx";
import { columnOf, type Grid } from "./grid.ts";
import { Head } from "./head.tsx";
import { HEAD, NONE, rowHeightOf } from "./heights.ts";
import { saveCsv } from "./save-csv.ts";
import { Toolbar } from "./toolbar.tsx";
import { useArranged } from "./use-arranged.ts";
import { useClipboard } from "./use-clipboard.ts";
import { useColumns } from "./use-columns.ts";
import { useCursor } from "./use-cursor.ts";
import { useEditing } from "./use-editing.ts";
import { useEdits } from "./use-edits.ts";
import { useFollowing } from "./use-following.ts";
import { useLeaving } from "./use-leaving.ts";
import { useStamp } from "./use-stamp.ts";
import { useFocus } from "./use-focus.ts";
import { useFullScreen } from "../../painter/parts/use-full-screen.ts";
import { useGiven } from "./use-given.ts";
import { pressKey } from "./use-keys.ts";
import { useLazy, useSeen } from "./use-lazy.ts";
import { useMeasure } from "./use-measure.ts";
import { useNotice } from "./use-notice.ts";
import { usePointer } from "./use-pointer.ts";
import { nothing, useSelection } from "./use-selection.ts";
import { useSight } from "./use-sight.ts";
import { grid as words } from "../../language/english/grid.ts";
import { data } from "../../language/english/shown.ts";
import { write } from "../../language/write.ts";
import "../../painter/parts/tick.css";
import "./grid.css";
import "./grid-cells.css";
import "./grid-tools.css";
import "./grid-edit.css";

const GridView: Paint<ShownGrid, SentSelection> = (brought) => {
  const { node, props, fire, uid, box } = brought;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const given = useGiven(brought);
  const editor = useEdits(node, props, given.rows, fire);
  // Rows that can be removed are chosen by boxes, which nobody is told of.
  const shown = editor === null ? props : { ...props, rowMode: editor.remove ? ("rows" as const) : null };
  const rows = editor?.rows ?? given.rows;
  const stamp = useStamp(given.stamp + useLazy(rows), rows);
  const { measure, room, boxes } = useMeasure(root, scroller);
  const arranging = useArranged(rows, shown.columns, stamp, editor !== null);
  const { standing } = arranging;
  const columns = useColumns(shown.columns, rows, room, shown.rowMode === "rows" ? boxes : null, measure);
  const { laid } = columns;
  const more = editor?.add === true ? 1 : 0;
  const leaving = useRef<() => void>(() => {});
  const cursor = useCursor(standing, laid, arranging.asked, more, () => leaving.current());
  const scroll = useSight({ scroller, layer, body }, standing.length + more, rowHeightOf(shown), laid);
  const [entered, enter] = useEntered<SentSelection>(node);
  const [boxed, setBoxed] = useState<SentSelection>(nothing);
  const select = (next: SentSelection): void => {
    if (editor !== null) return setBoxed(next);
    enter(next);
    fire("change", next);
  };
  const selecting = useSelection(shown, editor === null ? entered : boxed, select, standing, laid);
  const full = useFullScreen(root);
  const { said, notice, say, tell } = useNotice();
  const [menu, setMenu] = useState<MenuOf | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const editing = useEditing(editor, standing, laid, cursor, shown.disabled === true, tell);
  leaving.current = () => editing.end(true);
  const [filling, fill] = useState<CellRange | null>(null);
  const settling = useRef(false);
  const [, repaint] = useState({});

  const grid: Grid = {
    uid,
    shown,
    columns,
    standing,
    arranging,
    cursor,
    selecting,
    scroll,
    editor,
    editing,
    filling,
    fill,
    addRow: (place, typed) => leave.addRow(place, typed),
    leave: (way) => leave.leave(way),
    wander: () => leave.wander(),
    stamp,
    say,
    notice: tell,
    fire,
    // Another object: it may be closing.
    openMenu: (key) => setMenu({ key }),
    click(row, place) {
      const column = columnOf(grid, place);
      if (!shown.clicks || column === null) return false;
      fire("cell", { row: rows.id(standing.rowAt(row)), column: column.key });
      return true;
    },
    settleCells() {
      // When it is known where the cursor has gone.
      settling.current = true;
      repaint({});
    },
    openCell(row, place) {
      const anchor = focus.cellAt({ row, column: place });
      const column = laid.all[place];
      if (anchor !== null && column !== undefined && column.column !== null)
        setOpened({ row: standing.rowAt(row), at: column.at, anchor });
    },
  };
  const now = useRef(grid);
  now.current = grid;
  const focus = useFocus(layer, grid);
  const leave = useLeaving(
    () => now.current,
    () => layer.current,
    focus.back,
  );
  useFollowing(grid);
  useClipboard(layer, () => now.current);
  const pointer = usePointer(layer, () => now.current);
  useSeen(rows, scroll.sight.from, scroll.sight.to, stamp);

  useLayoutEffect(() => {
    if (!settling.current) return;
    settling.current = false;
    const left = selecting.takeCells(cursor.ranges.length > 0 ? cursor.ranges : [cursor.range]);
    if (left > 0) tell(write(words.tooMany, { count: left }));
  });
  const order = arranging.by.sort
    .map(({ column, down }) => write(down ? words.descending : words.ascending, { column }))
    .join(", ");
  useMemo(
    () => arranging.asked > 0 && say(order === "" ? words.notSorted : write(words.sorted, { columns: order })),
    [order],
  );

  const total = laid.widths.start + laid.widths.middle + laid.widths.end;
  return (
    <div
      {...box}
      ref={root}
      class={joined(box.class, "dc-grid-view")}
      style={`${typeof shown.height === "number" ? `max-height:${shown.height}px;` : ""}--dc-grid-head:${HEAD}px;--dc-grid-row:${rowHeightOf(shown) - 1}px;${box.style ?? ""}`}
      data-disabled={flag(shown.disabled)}
      data-full={flag(full.isFull)}
      data-height={typeof shown.height === "number" ? undefined : shown.height}
      data-busy={flag(arranging.busy)}
    >
      <Toolbar
        grid={grid}
        search={search}
        isFull={full.isFull}
        onFull={full.toggle}
        onDownload={() => saveCsv(grid)}
        notice={notice}
      >
        <EditTools grid={grid} />
      </Toolbar>
      <div ref={scroller} class="dc-grid-frame" onScroll={scroll.scrolled}>
        <div
          class="dc-grid-extent"
          style={{
            height: `${standing.length + more === 0 ? scroll.extent + NONE : scroll.extent}px`,
            minWidth: `${total}px`,
          }}
        >
          <div
            ref={layer}
            class="dc-grid-layer"
            role="grid"
            aria-label={shown.label ?? data.data}
            aria-rowcount={standing.length + 1 + more}
            aria-colcount={laid.all.length}
            aria-multiselectable={
              shown.rowMode === "rows" || shown.columnMode === "columns" || shown.cellMode !== "cell"
            }
            aria-readonly={shown.editor === null || undefined}
            aria-busy={arranging.busy || undefined}
            style={{ width: `${scroll.sight.width}px`, height: `${scroll.sight.height}px` }}
            onKeyDown={(event) => {
              const means = {
                grid,
                cell: () => focus.cellAt(cursor.at),
                seek: () => search.current?.focus(),
                leave: grid.leave,
                leaveFull: () => full.isFull && (full.toggle(), true),
              };
              if (!pressKey(event, means)) return;
              event.preventDefault();
              event.stopPropagation();
            }}
            onFocusIn={focus.onFocusIn}
            {...pointer}
          >
            <Head grid={grid} />
            <Body grid={grid} body={body} />
          </div>
        </div>
      </div>
      {shown.remarks.length > 0 && <div class="dc-grid-remarks">{shown.remarks.join(" ")}</div>}
      <ColumnMenu
        grid={grid}
        of={menu}
        anchor={() => focus.headingOf(menu?.key ?? null)}
        closed={(key) => (setMenu(null), focus.toHeading(key))}
      />
      <CellBox grid={grid} opened={opened} closed={() => (setOpened(null), focus.back())} />
      <div role="status" class="dc-unseen">
        {said}
      </div>
    </div>
  );
};

export default GridView;
