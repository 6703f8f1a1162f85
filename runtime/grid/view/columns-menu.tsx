// The menu of all columns: which are shown.
import { useRef, useState } from "preact/hooks";
import { useAnchored } from "../../painter/parts/anchored.ts";
import { walkMenu } from "./column-menu.tsx";
import type { Grid } from "./grid.ts";
import { Sign } from "./sign.tsx";
import { grid as words } from "../../language/english/grid.ts";
import { write } from "../../language/write.ts";
import "../../painter/parts/panel.css";

/** Of more columns the others are found by their names. */
const MOST = 100;

export function ColumnsMenu({ grid: { uid, columns } }: { grid: Grid }) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [sought, seek] = useState("");
  useAnchored(panel, () => button.current);
  const all = open ? columns.ordered : [];
  const found = all.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()));
  const shown = columns.laid.all.filter(({ column }) => column !== null).length;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="dc-grid-tool"
        popovertarget={`${uid}-columns`}
        aria-label={words.columns}
        title={words.columns}
      >
        <Sign name="columns" />
      </button>
      <div
        ref={panel}
        id={`${uid}-columns`}
        popover="auto"
        class="dc-panel dc-grid-menu"
        role="group"
        aria-label={words.columns}
        onToggle={({ newState }: Pick<ToggleEvent, "newState">) => {
          setOpen(newState === "open");
          seek("");
        }}
        onKeyDown={walkMenu}
      >
        {all.length > 12 && (
          <input
            class="dc-input"
            data-part="control"
            type="search"
            aria-label={words.findColumn}
            placeholder={words.findColumn}
            value={sought}
            onInput={(event) => seek(event.currentTarget.value)}
          />
        )}
        {found.slice(0, MOST).map(({ key, label }) => (
          <label key={key} class="dc-grid-menu-check">
            <input
              class="dc-tick"
              type="checkbox"
              checked={!columns.isHidden(key)}
              disabled={!columns.isHidden(key) && shown < 2}
              onChange={(event) => columns.hide(key, !event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
        {found.length > MOST && (
          <p class="dc-grid-menu-help">{write(words.moreColumns, { count: found.length - MOST })}</p>
        )}
        <div class="dc-grid-menu-part">
          <button type="button" disabled={!columns.isChanged} onClick={columns.reset}>
            <span class="dc-grid-menu-sign" />
            {words.asBefore}
          </button>
        </div>
      </div>
    </>
  );
}
