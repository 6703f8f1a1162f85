// The menu of a chart: its files, its data, its zoom.
import { useRef } from "preact/hooks";
import { useAnchored } from "../../painter/parts/anchored.ts";
import { charts as words } from "../../language/english/charts.ts";
import { write } from "../../language/write.ts";
import "../../painter/parts/panel.css";

export interface MenuEntry {
  label: string;
  act(): void;
  off?: boolean;
}

export function ChartMenu({ uid, name, entries }: { uid: string; name: string; entries: readonly MenuEntry[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useAnchored(panel, () => button.current);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="dc-chart-tool"
        popovertarget={`${uid}-menu`}
        aria-label={write(words.menuOf, { name })}
        title={words.menu}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="3" cy="8" r="1.5" />
          <circle cx="8" cy="8" r="1.5" />
          <circle cx="13" cy="8" r="1.5" />
        </svg>
      </button>
      <div
        ref={panel}
        id={`${uid}-menu`}
        popover="auto"
        class="dc-panel dc-chart-menu"
        role="group"
        aria-label={write(words.menuOf, { name })}
      >
        {entries.map(({ label, act, off }) => (
          <button
            type="button"
            disabled={off}
            onClick={() => {
              panel.current!.hidePopover?.();
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
