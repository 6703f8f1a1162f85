// The door of the specification: what elements are defined with, and what model, view and tests read.
export { checkGrid } from "./check-grid.ts";
export { editInTest, lookInTest } from "./in-test.ts";
export { editsKind, keyOf, rowsAtRest } from "./edits-value.ts";
export { hearRowsInSight, keepApart } from "./far-sight.ts";
export { type CellClick, clickHandler, readClick } from "./hear-click.ts";
export { lookAgain } from "./look-at.ts";
export { readModes, type SelectionMode } from "./modes.ts";
export { editedClickHandler } from "./hear-edited-click.ts";
export { checkEditor, prepareEditor } from "./prepare-editor.ts";
export { prepareGrid } from "./prepare-grid.ts";
export type {
  ButtonColumn,
  CellColumns,
  CellRules,
  ColumnOption,
  GridColumn,
  GridColumns,
  FormatOf,
  KeyedColumns,
  KindOf,
  ListedColumn,
  ValueIn,
} from "./props.ts";
export type { RowKey } from "./row-keys.ts";
export { nothing, type SelectedCell, type Selection, selectionKind } from "./selection.ts";
export type * from "./shown.ts";
export type * from "./sent-edits.ts";
