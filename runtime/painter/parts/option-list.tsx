// The list that opens: a field that narrows it, and a box for each option in sight. Nothing of it is made before it opens.
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Content } from "../../core/wire/wire.ts";
import { contentOf } from "../content.ts";
import { useAnchored } from "./anchored.ts";
import { FINGER, hasFingers } from "./fingers.ts";
import { fold } from "./fold.ts";
import { ListStatus } from "./list-status.tsx";
import type { Asked, FoundOption } from "./use-asked.ts";
import { everywhere, options } from "../../language/english/fields.ts";
import { write } from "../../language/write.ts";
import "./check.css";
import "./tick.css";
import "./panel.css";
import "./option-list.css";

export interface OptionListProps {
  id: string;
  /** What it opens at. */
  anchor: RefObject<HTMLElement | null>;
  /** Their texts, which are sought in, and what is shown. */
  labels: readonly string[];
  marked: readonly Content[];
  chosen: readonly number[];
  /** One option is chosen, and the list closes then. */
  single?: boolean;
  /** No more can be chosen. */
  full?: boolean;
  onToggle(index: number): void;
  /** The options are asked for: what is sought is sought elsewhere. */
  asked?: Asked | undefined;
  /** Takes a text that is no option; left out where there is none but those. */
  onNew?(text: string): void;
  /** Called when it has opened, and when it has closed. */
  onOpen?(open: boolean): void;
}

/** The height of a row in pixels, and how many are made. */
const ROW = hasFingers() ? FINGER : 36;
const ROWS = 24;

export function OptionList({
  id,
  anchor,
  labels,
  marked,
  chosen,
  single = false,
  full = false,
  asked,
  onToggle,
  onNew,
  onOpen,
}: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  /** The row that gets the focus as soon as it is there. */
  const next = useRef<number>(null);
  const [open, setOpen] = useState(false);
  const [sought, setSought] = useState("");
  const [top, setTop] = useState(0);
  useAnchored(list, () => anchor.current);

  const folded = useMemo(() => (open ? labels.map(fold) : []), [open, labels]);
  const found = useMemo(() => {
    const text = asked === undefined ? fold(sought.trim()) : "";
    return [...folded.keys()].filter((index) => folded[index]!.includes(text));
  }, [folded, sought]);
  const typed = sought.trim();
  const isNew = onNew !== undefined && typed !== "" && !found.some((index) => labels[index] === typed);
  const from = Math.max(0, Math.min(Math.floor(top / ROW) - 6, found.length - ROWS));
  const shown = found.slice(from, from + ROWS);

  const focusNext = (): void => {
    if (next.current === null) return;
    const row = rows.current?.querySelector<HTMLElement>(`[data-at="${next.current}"] input`);
    if (row === null || row === undefined) return;
    next.current = null;
    row.focus({ preventScroll: true });
  };
  useLayoutEffect(focusNext);

  const scrollTo = (to: number): void => {
    rows.current!.scrollTop = to;
    setTop(rows.current!.scrollTop);
  };
  const toggle = ({ newState }: Pick<ToggleEvent, "newState">): void => {
    setOpen(newState === "open");
    onOpen?.(newState === "open");
    if (newState === "open") search.current!.focus();
    if (newState === "open") asked?.seek("");
    else asked?.leave();
    setTop(0);
  };
  // Said before and not after: a list that is closed and opened again at once is told of the opening only.
  const closes = ({ newState }: Pick<ToggleEvent, "newState">): void => {
    if (newState === "closed") setSought("");
  };
  const seek = (text: string): void => {
    setSought(text);
    asked?.seek(text.trim());
    scrollTo(0);
  };
  const go = (at: number): void => {
    if (at < 0) return void search.current!.focus();
    const row = Math.min(at, found.length - 1);
    const { scrollTop, clientHeight } = rows.current!;
    next.current = row;
    scrollTo(Math.max(Math.min(scrollTop, row * ROW), (row + 1) * ROW - clientHeight));
    focusNext();
  };
  const choose = (index: number): void => {
    onToggle(index);
    if (single) list.current!.hidePopover();
  };
  const add = (): void => {
    onNew!(typed);
    if (single) list.current!.hidePopover();
    else seek("");
    search.current!.focus();
  };
  const key = (event: KeyboardEvent): void => {
    // The button in the list has its own.
    if ((event.target as Element).closest("button") !== null && event.key !== "Escape") return;
    const row = (event.target as Element).closest<HTMLElement>("[data-at]");
    const at = row === null ? -1 : Number(row.dataset["at"]);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: Math.max(0, at - 8) }[event.key];
    if (to !== undefined) go(to);
    // A search field would keep the key for itself.
    else if (event.key === "Escape") list.current!.hidePopover();
    else if (event.key === "Enter" && isNew && found.length === 0) add();
    else if (event.key === "Enter" && found.length > 0) choose(found[Math.max(at, 0)]!);
    // What is typed on a row is sought as well.
    else if (row !== null && isLetter(event)) return search.current!.focus();
    else return;
    event.preventDefault();
  };
  const scrolled = (): void => {
    const to = rows.current!.scrollTop;
    // The row with the focus may go.
    const focused = rows.current!.contains(document.activeElement) && next.current === null;
    if (focused && Math.abs(to - top) > ROW * 4) search.current!.focus({ preventScroll: true });
    setTop(to);
  };

  return (
    <div
      ref={list}
      id={id}
      popover="auto"
      class="dc-panel dc-list"
      style={`--dc-list-row:${ROW}px`}
      data-part="panel"
      role="group"
      aria-label={options.options}
      onBeforeToggle={closes}
      onToggle={toggle}
      onKeyDown={key}
    >
      <input
        ref={search}
        class="dc-input"
        data-part="control"
        type="search"
        autocomplete="off"
        placeholder={everywhere.search}
        aria-label={everywhere.search}
        value={sought}
        onInput={(event) => seek(event.currentTarget.value)}
      />
      <div
        ref={rows}
        class="dc-list-rows"
        data-part="options"
        aria-busy={asked?.state === "loading" || undefined}
        onScroll={scrolled}
      >
        {open && (
          <div style={`height:${found.length * ROW}px;padding-top:${from * ROW}px`}>
            {shown.map((index, at) => (
              <label key={index} class="dc-check" data-part="option" data-at={from + at}>
                <input
                  class="dc-tick"
                  type={single ? "radio" : "checkbox"}
                  checked={chosen.includes(index)}
                  disabled={full && !chosen.includes(index)}
                  onClick={single ? () => choose(index) : undefined}
                  onChange={single ? undefined : () => choose(index)}
                />
                <span>{contentOf(marked[index])}</span>
              </label>
            ))}
          </div>
        )}
        {open && asked === undefined && found.length === 0 && !isNew && <p role="status">{options.none}</p>}
        {open && asked !== undefined && <ListStatus asked={asked} isNew={isNew} />}
      </div>
      {open && isNew && !full && (
        <button type="button" class="dc-list-new" data-part="new" onClick={add}>
          {write(options.add, { text: typed })}
        </button>
      )}
    </div>
  );
}

/** A text that is to become an option, as the session would tell of it. */
export const newOption = (text: string): FoundOption => ({ id: `string:${text}`, label: text });

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;

/** On the control that opens a list: what is typed there is sought. */
export function openToType(event: KeyboardEvent, list: string): void {
  if (!isLetter(event)) return;
  const element = document.getElementById(list)!;
  element.showPopover();
  element.querySelector("input")!.focus();
}
