// The field of the cell that is being edited: a native one by kind. What was begun by typing is a text, whatever the kind: it is read as
// people write and spreadsheets copy it, and what cannot be read stays there. So numbers are texts too: a field of numbers would forget
// what it does not take, and knows no local comma.
import { useLayoutEffect, useRef } from "preact/hooks";
import { isComposing } from "../../painter/parts/composing.ts";
import type { Editing, OpenCell } from "./use-editing.ts";

interface Field {
  cell: OpenCell;
  editing: Editing;
  /** Where the cursor goes when it is closed. */
  leave(way: Leaving): void;
  uid: string;
}

export type Leaving = "stay" | "up" | "down" | "left" | "right" | "next" | "before";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const native: Readonly<Partial<Record<string, "date" | "time" | "datetime-local" | "color">>> = {
  date: "date",
  time: "time",
  datetime: "datetime-local",
  color: "color",
};

const arrows: Readonly<Record<string, Leaving>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export function EditField({ cell, editing, leave, uid }: Field) {
  const field = useRef<Control>(null);
  const { column, typing } = cell;
  const { kind, options } = column;

  useLayoutEffect(() => {
    const element = field.current!;
    element.focus({ preventScroll: true });
    if (element instanceof HTMLSelectElement || native[kind] !== undefined) {
      // A list that opens at once saves a step; where it may not, it opens by its own keys.
      if (!typing && kind !== "time" && kind !== "date" && kind !== "datetime") showPicker(element);
    } else if (cell.caret !== null) (element as HTMLInputElement).setSelectionRange(...cell.caret);
    else (element as HTMLInputElement).setSelectionRange(cell.text.length, cell.text.length);
  }, []);

  const note = (): void => {
    const element = field.current!;
    cell.text = element.value;
    if (element instanceof HTMLSelectElement || element.type === "color") return;
    const { selectionStart, selectionEnd } = element;
    cell.caret = selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
  };
  const end = (keep: boolean, way: Leaving): void => {
    editing.end(keep);
    leave(way);
  };
  const press = (event: KeyboardEvent): void => {
    // Keys in here are not for the grid.
    event.stopPropagation();
    if (isComposing(event)) return;
    const { key } = event;
    if (key === "Escape") end(false, "stay");
    else if (key === "Enter" && event.altKey && field.current instanceof HTMLTextAreaElement) {
      field.current.setRangeText("\n", field.current.selectionStart, field.current.selectionEnd, "end");
      note();
    } else if (key === "Enter") end(true, event.shiftKey ? "up" : "down");
    else if (key === "Tab") end(true, event.shiftKey ? "before" : "next");
    else if (typing && arrows[key] !== undefined && !event.shiftKey && !event.ctrlKey) end(true, arrows[key]!);
    else return;
    event.preventDefault();
  };
  const common = {
    class: "dc-grid-field",
    "aria-label": column.label,
    onKeyDown: press,
    onInput: note,
    onSelect: note,
    onBlur: () => {
      // Another window has the focus: nothing is given up.
      if (document.activeElement === field.current) return;
      if (editing.open === cell) editing.end(true);
    },
  };
  if (kind === "select" && !typing && options !== undefined)
    return (
      <select
        {...common}
        ref={(element) => void fill(field, element, cell)}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex - 1];
          editing.end(true, { of: chosen?.value ?? null });
          leave("stay");
        }}
      >
        <option value="" />
        {options.map(({ label }) => (
          <option value={label}>{label}</option>
        ))}
      </select>
    );
  if (native[kind] !== undefined && !typing)
    return (
      <input
        {...common}
        ref={(element) => void fill(field, element, cell)}
        type={native[kind]}
        step={kind === "time" || kind === "datetime" ? (/:\d\d:\d\d/.test(cell.before) ? 1 : 60) : undefined}
        onChange={() => {
          if (kind !== "color") return;
          note();
          end(true, "stay");
        }}
      />
    );
  if (kind === "number" || kind === "progress" || kind === "select")
    return (
      <>
        <input
          {...common}
          ref={(element) => void fill(field, element, cell)}
          type="text"
          autocomplete="off"
          inputMode={kind === "select" ? undefined : "decimal"}
          list={kind === "select" ? `${uid}-options` : undefined}
        />
        {kind === "select" && (
          <datalist id={`${uid}-options`}>
            {options?.map(({ label }) => (
              <option value={label} />
            ))}
          </datalist>
        )}
      </>
    );
  return (
    <textarea {...common} ref={(element) => void fill(field, element, cell)} rows={1} spellcheck={kind === "text"} />
  );
}

/** Written once: what is in it then is the user's. */
function fill(field: { current: Control | null }, element: Control | null, { text }: OpenCell): void {
  if (element === null || field.current === element) return;
  field.current = element;
  element.value = text;
}

function showPicker(element: Control): void {
  try {
    (element as HTMLInputElement).showPicker?.();
  } catch {
    // Only where the user has just done something.
  }
}
