// The menu of a column: sorting, filter, width, place.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useAnchored } from "../../painter/parts/anchored.ts";
import { flag } from "../../painter/parts/flag.ts";
import { readFilter } from "../model/read-filter.ts";
import type { ShownColumn } from "../spec/shown.ts";
import type { Grid } from "./grid.ts";
import { fitColumn } from "./head-cell.tsx";
import { Sign, type SignName } from "./sign.tsx";
import { cells, grid as words } from "../../language/english/grid.ts";
import { write } from "../../language/write.ts";
import { hear } from "../../language/hear.ts";
import "../../painter/parts/field.css";
import "../../painter/parts/panel.css";

/** Whose menu is open. */
export interface MenuOf {
  readonly key: string;
}

interface Menu {
  grid: Grid;
  of: MenuOf | null;
  anchor(): Element | null;
  /** Called when it has closed. */
  closed(key: string): void;
}

export function ColumnMenu({ grid, of, anchor, closed }: Menu) {
  const panel = useRef<HTMLDivElement>(null);
  const anchorNow = useRef(anchor);
  anchorNow.current = anchor;
  useAnchored(panel, () => anchorNow.current() ?? panel.current!.parentElement!);
  const [open, setOpen] = useState(false);
  const column = grid.shown.columns.find(({ key }) => key === of?.key);
  const key = column?.key ?? "";

  useLayoutEffect(() => {
    if (of !== null) panel.current!.showPopover?.();
  }, [of]);
  const toggle = ({ newState }: Pick<ToggleEvent, "newState">): void => {
    setOpen(newState === "open");
    if (newState === "open") panel.current!.querySelector<HTMLElement>("button, input")?.focus();
    else if (of !== null) closed(of.key);
  };
  const done = (act: () => void) => (): void => {
    panel.current!.hidePopover?.();
    act();
  };

  return (
    <div
      ref={panel}
      popover="auto"
      class="dc-panel dc-grid-menu"
      role="group"
      aria-label={column === undefined ? words.column : write(words.menuOf, { column: column.label })}
      onToggle={toggle}
      onKeyDown={walkMenu}
    >
      {column !== undefined && (open || of !== null) && <Entries grid={grid} column={column} id={key} done={done} />}
    </div>
  );
}

interface Entry {
  sign?: SignName;
  label: string;
  on?: boolean;
  off?: boolean;
  act(): void;
}

const Entry = ({ sign, label, on, off, act }: Entry) => (
  <button type="button" aria-pressed={on} disabled={off} data-on={flag(on)} onClick={act}>
    <span class="dc-grid-menu-sign">{sign !== undefined && <Sign name={sign} />}</span>
    {label}
  </button>
);

function Entries({
  grid,
  column,
  id,
  done,
}: {
  grid: Grid;
  column: ShownColumn;
  id: string;
  done(act: () => void): () => void;
}) {
  const { arranging, columns } = grid;
  const { key } = column;
  const sorted = arranging.by.sort.find((each) => each.column === key);
  const pinned = columns.pinOf(key);
  const others = arranging.by.sort.some((each) => each.column !== key);
  return (
    <>
      {column.help !== undefined && <p class="dc-grid-menu-help">{column.help}</p>}
      {column.sort !== false && (
        <div class="dc-grid-menu-part">
          <Entry
            sign="up"
            label={words.sortUp}
            on={sorted?.down === false}
            act={done(() => arranging.sort(key, false, others))}
          />
          <Entry
            sign="down"
            label={words.sortDown}
            on={sorted?.down === true}
            act={done(() => arranging.sort(key, true, others))}
          />
          {sorted !== undefined && <Entry label={words.notSort} act={done(() => arranging.sort(key, null, true))} />}
        </div>
      )}
      <div class="dc-grid-menu-part">
        <FilterField key={id} grid={grid} column={column} />
      </div>
      <div class="dc-grid-menu-part">
        <Entry
          label={words.pinStart}
          on={pinned === "start"}
          act={done(() => columns.pin(key, pinned === "start" ? null : "start"))}
        />
        <Entry
          label={words.pinEnd}
          on={pinned === "end"}
          act={done(() => columns.pin(key, pinned === "end" ? null : "end"))}
        />
        <Entry label={words.forward} act={done(() => columns.step(key, -1))} />
        <Entry label={words.back} act={done(() => columns.step(key, 1))} />
      </div>
      <div class="dc-grid-menu-part">
        <Entry label={words.fit} act={done(() => fitColumn(grid, key))} />
        <Entry
          label={words.hide}
          off={columns.laid.all.filter((each) => each.column !== null).length < 2}
          act={done(() => columns.hide(key, true))}
        />
      </div>
    </>
  );
}

const examples: Readonly<Record<string, string>> = {
  number: ">10, 5..8",
  progress: ">0.5",
  date: "2026-11, >2026-01-01",
  datetime: "2026-11, >2026-01-01",
  time: "08:00..12:00",
};

/** Pixels would be too quick while something is being typed. */
const PAUSE = 250;

function FilterField({ grid: { uid, arranging }, column }: { grid: Grid; column: ShownColumn }) {
  const given = arranging.by.filters[column.key] ?? "";
  const [text, setText] = useState(given);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<(() => void) | null>(null);
  const now = useRef(arranging);
  now.current = arranging;
  useLayoutEffect(() => () => pending.current?.(), []);
  const read = readFilter(text, column);
  const problem = read !== null && "problem" in read ? hear(read.problem, { cells }) : undefined;
  const enter = (next: string): void => {
    setText(next);
    clearTimeout(waiting.current);
    const found = readFilter(next, column);
    pending.current = (): void => {
      clearTimeout(waiting.current);
      pending.current = null;
      // What cannot be read yet filters nothing.
      now.current.filter(column.key, found !== null && "problem" in found ? "" : next);
    };
    waiting.current = setTimeout(() => pending.current?.(), PAUSE);
  };
  const choices =
    column.kind === "boolean"
      ? [words.yes, words.no]
      : (column.options ?? []).slice(0, 30).map(({ label }) => `=${label}`);
  return (
    <>
      <label class="dc-grid-filter">
        <span>{words.filter}</span>
        <input
          class="dc-input"
          data-part="control"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={examples[column.kind] ?? words.filterExample}
          value={text}
          list={choices.length > 0 ? `${uid}-choices` : undefined}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : `${uid}-filter`}
          onInput={(event) => enter(event.currentTarget.value)}
        />
      </label>
      {choices.length > 0 && (
        <datalist id={`${uid}-choices`}>
          {choices.map((choice) => (
            <option value={choice} />
          ))}
        </datalist>
      )}
      {problem !== undefined && (
        <p id={`${uid}-filter`} class="dc-grid-menu-problem">
          {problem}
        </p>
      )}
    </>
  );
}

/** Arrows go from entry to entry. */
export function walkMenu(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const target = event.target as HTMLElement;
  if (event.key === "Enter" && target instanceof HTMLInputElement && target.type === "search") {
    (event.currentTarget as HTMLElement).hidePopover?.();
    event.preventDefault();
  }
  // What is around it has keys of its own.
  event.stopPropagation();
  if (by === undefined || (target as HTMLInputElement).list instanceof HTMLDataListElement) return;
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("button:not(:disabled), input")];
  const next = all[(all.indexOf(target) + by + all.length) % all.length];
  next?.focus();
  event.preventDefault();
}
