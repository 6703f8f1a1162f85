// Makes what a painter gets of a grid from its props.
import { FrameRows } from "./frame-rows.ts";
import { type GridProps, type Look, lookAnew } from "./look-at.ts";
import { readModes, type SelectionMode } from "./modes.ts";
import type { ShownEditor, ShownGrid } from "./shown.ts";

export interface Props extends GridProps {
  label?: string;
  help?: string;
  height?: number | "stretch" | "content";
  rowHeight?: number;
  search?: boolean;
  download?: boolean | string;
  selection?: SelectionMode | readonly SelectionMode[];
  onCellClick?: unknown;
  disabled?: boolean;
}

/** Pixels. */
const HEIGHT = 400;

/** What the painter is told in other words, or not at all. */
const kept: ReadonlySet<string> = new Set([
  "data",
  "columns",
  "rowKey",
  "selection",
  "value",
  "bind",
  "name",
  "persist",
  "onChange",
  "onCellClick",
  "add",
  "remove",
  "validate",
  "schema",
]);

/** @param editor What can be edited; `null`: nothing. */
export function prepareGrid(
  props: Props,
  editor: ShownEditor | null = null,
  look: Look = lookAnew(props),
): ShownGrid & Record<string, unknown> {
  const { columns, frame, keys, lazy } = look;
  const { label, height, rowHeight, search, download } = props;
  const rest = Object.entries(props).filter(([name, value]) => !kept.has(name) && typeof value !== "function");
  return {
    ...Object.fromEntries(rest),
    columns: columns.map(({ shown }) => shown),
    rows: new FrameRows(frame, columns, keys, lazy),
    label,
    height: height === undefined ? HEIGHT : height,
    rowHeight: typeof rowHeight === "number" && rowHeight > 0 ? Math.min(1000, Math.max(16, rowHeight)) : undefined,
    search: search !== false,
    // Of rows that are not all here there is no file.
    download:
      download === false || lazy !== null ? null : typeof download === "string" ? fileName(download) : "data.csv",
    ...readModes(props.selection),
    keyed: keys.keyed,
    clicks: typeof props.onCellClick === "function",
    editor,
    remarks: [],
  };
}

const fileName = (name: string): string => (/\.\w+$/.test(name) ? name : `${name}.csv`);
