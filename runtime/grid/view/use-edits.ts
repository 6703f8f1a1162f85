// What the user has made of the rows of an editor: what the session says of it, and what is foreseen until it has answered.
import { useMemo, useRef, useState } from "preact/hooks";
import type { PaintProps } from "../../painter/paint.ts";
import { type EditedRows, editRows } from "../model/edited-rows.ts";
import { foresee } from "../model/foresee.ts";
import type { EditDeed, SentDeed, ShownEdits } from "../spec/sent-edits.ts";
import type { GridRows, ShownGrid } from "../spec/shown.ts";
import { pageLocale } from "../../language/page-language.ts";

export interface Editor {
  readonly edits: ShownEdits;
  readonly rows: EditedRows;
  readonly add: boolean;
  readonly remove: boolean;
  /** How many cells are not right yet. */
  readonly wrong: number;
  send(deed: EditDeed): void;
}

const none: ShownEdits = {
  serial: 0,
  ids: null,
  cells: new Map(),
  added: [],
  removed: new Set(),
  canUndo: false,
  canRedo: false,
};

/** `null` where nothing can be edited. */
export function useEdits(
  node: PaintProps["node"],
  { editor, columns, disabled }: ShownGrid,
  given: GridRows,
  fire: (kind: string, value: unknown) => void,
): Editor | null {
  const known = useRef<ShownEdits>(none);
  const sent = useRef<readonly SentDeed[]>([]);
  const last = useRef(0);
  const [, repaint] = useState({});
  // Over a wire it may for a moment be what was sent.
  const value = node.value as Partial<ShownEdits> | undefined;
  if (value?.cells !== undefined) known.current = value as ShownEdits;
  const { current } = known;
  sent.current = sent.current.filter(({ serial }) => serial > current.serial);
  const ahead = sent.current;
  const edits = useMemo(
    () => (editor === null ? none : foresee(current, given, columns, ahead)),
    [current, given, ahead.length, ahead.at(-1)],
  );
  const rows = useMemo(() => editRows(given, columns, edits), [given, columns, edits]);
  const wrong = useMemo(() => {
    let count = 0;
    for (const cells of edits.cells.values())
      for (const { problem } of cells.values()) if (problem !== undefined) count++;
    return count;
  }, [edits]);
  if (editor === null) return null;
  return {
    edits,
    rows,
    add: editor.add && disabled !== true,
    remove: editor.remove && disabled !== true,
    wrong,
    send(deed) {
      if (disabled === true) return;
      const serial = Math.max(known.current.serial, last.current) + 1;
      last.current = serial;
      const whole: SentDeed = { ...deed, serial, locale: pageLocale() };
      sent.current = [...sent.current, whole];
      repaint({});
      fire("change", whole);
    },
  };
}
