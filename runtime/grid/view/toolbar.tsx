// The line above a grid: search, how many rows there are, and its tools.
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Help } from "../../painter/parts/help.tsx";
import { ColumnsMenu } from "./columns-menu.tsx";
import type { Grid } from "./grid.ts";
import { Sign, type SignName } from "./sign.tsx";
import { cells, grid as words } from "../../language/english/grid.ts";
import { everywhere } from "../../language/english/fields.ts";
import { data } from "../../language/english/shown.ts";
import { write } from "../../language/write.ts";
import type { Told } from "../../language/told.ts";
import { hear } from "../../language/hear.ts";

interface Bar {
  grid: Grid;
  search: RefObject<HTMLInputElement | null>;
  isFull: boolean;
  onFull(): void;
  onDownload(): void;
  /** What the user has to know now. */
  notice: string;
  children?: ComponentChildren;
}

export function Toolbar({ grid, search, isFull, onFull, onDownload, notice, children }: Bar) {
  const { shown, uid } = grid;
  const problem = problemAt(grid);
  return (
    <div class="dc-grid-bar">
      {shown.search && <Search grid={grid} field={search} />}
      {shown.help !== undefined && <Help uid={uid} text={shown.help} />}
      <span
        class="dc-grid-count"
        data-notice={notice === "" ? undefined : true}
        data-wrong={problem === undefined ? undefined : true}
      >
        {problem === undefined ? (notice === "" ? countOf(grid) : notice) : hear(problem, { cells })}
      </span>
      <div class="dc-grid-tools" role="group" aria-label={write(words.tools, { name: shown.label ?? data.data })}>
        {children}
        <ColumnsMenu grid={grid} />
        {shown.download !== null && <Tool label={words.csv} sign="download" act={onDownload} />}
        <Tool label={isFull ? words.leaveFull : words.full} sign={isFull ? "small" : "full"} act={onFull} />
      </div>
    </div>
  );
}

interface ToolProps {
  label: string;
  sign: SignName;
  off?: boolean;
  act(): void;
}

/** What has no use now keeps the focus. */
export const Tool = ({ label, sign, off = false, act }: ToolProps) => (
  <button
    type="button"
    class="dc-grid-tool"
    aria-label={label}
    title={label}
    aria-disabled={off || undefined}
    onClick={() => off || act()}
  >
    <Sign name={sign} />
  </button>
);

/** Milliseconds after the last letter. */
const PAUSE = 200;

function Search({ grid: { arranging, shown }, field }: { grid: Grid; field: RefObject<HTMLInputElement | null> }) {
  const [text, setText] = useState("");
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useRef(arranging);
  now.current = arranging;
  const given = arranging.by.search;
  // It may be cleared elsewhere.
  useEffect(() => setText(given), [given]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const seek = (next: string): void => {
    setText(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => now.current.search(next), next === "" ? 0 : PAUSE);
  };
  return (
    <span class="dc-grid-search">
      <Sign name="search" />
      <input
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={everywhere.search}
        aria-label={write(words.search, { name: shown.label ?? data.data })}
        value={text}
        onInput={(event) => seek(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === "") return;
          seek("");
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </span>
  );
}

/** What is wrong with the cell that the cursor is in. */
function problemAt({ editor, cursor: { at }, standing, columns }: Grid): string | Told | undefined {
  const place = columns.laid.all[at.column]?.at ?? -1;
  if (editor === null || at.row < 0 || at.row >= standing.length || place < 0) return undefined;
  return editor.rows.problemAt(standing.rowAt(at.row), place);
}

function countOf({ arranging, standing, selecting, editor }: Grid): string {
  const all = standing.rows.length;
  const parts = [
    arranging.isFiltered ? write(words.someRows, { some: standing.length, rows: rowsOf(all) }) : rowsOf(all),
  ];
  const wrong = editor?.wrong ?? 0;
  if (wrong > 0) parts.push(write(words.wrong, { count: wrong }));
  if (selecting.rows > 0) parts.push(write(words.selected, { count: selecting.rows }));
  return parts.join(" · ");
}

const rowsOf = (count: number): string => write(words.rows, { count });
