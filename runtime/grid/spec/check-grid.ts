// What is wrong with the props of a grid, as a problem says it.
import { checkData, type Frame, LazyRows } from "../../data/index.ts";
import { type Mistake, write, writeText } from "../../elements/define.ts";
import { nearestName } from "../../core/values/nearest-name.ts";
import { askedColumns } from "./find-columns.ts";
import { checkFrame, type GridProps } from "./look-at.ts";
import { checkModes, type SelectionMode } from "./modes.ts";
import { misfit } from "./misfit.ts";
import type { AskedColumn } from "./props.ts";

interface Props extends GridProps {
  selection?: SelectionMode | readonly SelectionMode[] | null;
  height?: unknown;
}

export function checkGrid(props: Props): Mistake | undefined {
  const { data, columns } = props;
  const isLazy = data instanceof LazyRows;
  const wrong = isLazy ? checkLazy(props) : checkData(data);
  if (wrong !== undefined) return wrong;
  if (columns !== undefined && columns !== null && typeof columns !== "object")
    return {
      found: `columns is ${write(columns)}.`,
      expected: "columns must be a list of keys, or an object that says of some keys how they are shown.",
      write: 'columns={["city", "people"]}',
    };
  const frame = checkFrame(props);
  return (
    checkColumns(frame, props, isLazy) ??
    checkKey(frame, props, isLazy) ??
    checkModes(props.selection) ??
    checkHeight(props)
  );
}

/** Nobody knows what rows hold that have not been loaded yet. */
function checkLazy({ columns }: Props): Mistake | undefined {
  if (columns !== undefined && columns !== null && Symbol.iterator in Object(columns)) return undefined;
  return {
    found: "data is loaded part by part, and columns is no list.",
    expected: "columns must list the fields of rows that are loaded part by part.",
    write: 'columns={["name", { key: "age", kind: "number" }]}',
  };
}

function checkColumns(frame: Frame, { columns }: Props, isLazy: boolean): Mistake | undefined {
  if (columns === undefined || columns === null) return undefined;
  const seen = new Set<string>();
  for (const column of askedColumns(frame.names, columns)) {
    const { key } = column;
    const wrong =
      (seen.has(key) ? repeated(key) : undefined) ??
      (isLazy || frame.names.length === 0 ? undefined : checkField(frame, column)) ??
      misfit(frame.column(key), column);
    if (wrong !== undefined) return wrong;
    seen.add(key);
  }
  return undefined;
}

const repeated = (key: string): Mistake => ({
  found: `columns has “${key}” twice.`,
  expected: "columns must have each field once.",
  write: `columns={[${write(key)}]}`,
});

/** A column of buttons needs no field. Data without any fields has no rows yet. */
function checkField(frame: Frame, { key, kind, onClick }: AskedColumn & { key: string }): Mistake | undefined {
  if (kind === "button" || onClick !== undefined || frame.column(key) !== undefined) return undefined;
  return unknown("columns", key, frame.names);
}

function checkKey(frame: Frame, { rowKey }: Props, isLazy: boolean): Mistake | undefined {
  if (rowKey === undefined || rowKey === null || typeof rowKey === "function" || isLazy) return undefined;
  const key = writeText(rowKey);
  if (frame.names.length === 0 || frame.column(key) !== undefined) return undefined;
  return unknown("rowKey", key, frame.names);
}

function unknown(prop: "columns" | "rowKey", key: string, names: readonly string[]): Mistake {
  const near = nearestName(key, names) ?? names[0]!;
  const shown = names.slice(0, 20).join(", ");
  return {
    found: `${prop} names “${key}”, which no row has.`,
    expected: `The fields of the rows are ${shown}${names.length > 20 ? ", …" : ""}.`,
    write: prop === "rowKey" ? `rowKey=${write(near)}` : `columns={[${write(near)}]}`,
  };
}

function checkHeight({ height }: Props): Mistake | undefined {
  if (height === undefined || height === null || height === "stretch" || height === "content") return undefined;
  if (typeof height === "number" && height > 0) return undefined;
  return {
    found: `height is ${write(height)}.`,
    expected: 'height must be a number of pixels, "content" or "stretch".',
    write: "height={400}",
  };
}
