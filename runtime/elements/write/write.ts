// Draws whatever it is given, each by its kind.
import { isDate } from "../../data/index.ts";
import { cellOf, writeCell } from "../table/cells.ts";
import { type CommonProps, defineElement, isInline, isSource, type Mistake, writeText } from "../define.ts";
import { isPlain, kindOf } from "../kinds.ts";
import { Markdown } from "../markdown/markdown.ts";
import { type StreamSource, WriteStream } from "../write-stream/write-stream.ts";
import { writeNumber } from "../numbers.ts";

export interface WriteProps extends CommonProps {
  /** What is shown: texts, numbers, errors, rows, data, streams, functions that draw. */
  children?: unknown;
}

/**
 * Draws each of its children by its kind, one below the other: texts, numbers and dates side by side as one Markdown, an error
 * as `Exception`, an array of plain objects as `Table`, what arrives piece by piece as `WriteStream`, a function by
 * calling it, everything else as `Json`. `null`, `undefined` and booleans are ignored. Evaluates to nothing.
 *
 * An array that is the only child counts as several children, unless it is rows. A function with tags in it is written
 * before: between the tags of `Write` stand values only.
 *
 * @throws {Problem} `prop-invalid` for a promise among its children.
 * @example
 * ```tsx
 * const sales = [{ city: "Graz", sold: 3 }, { city: "Linz", sold: 5 }];
 * <Write>There are **{sales.length}** cities: {sales}</Write>;
 * ```
 * Streamlit: `st.write`.
 */
export const Write = defineElement<(props: WriteProps) => void>({
  name: "Write",
  children: "text",
  props: {},
  check,
  prepare: (props: WriteProps) => ({ ...props, children: undefined }),
  result: ({ block }, { children }: WriteProps) => block(() => write(piecesOf(children))),
});

const piecesOf = (children: unknown): readonly unknown[] =>
  Array.isArray(children) && !(children.length > 0 && children.every(isPlain)) ? children : [children];

function write(pieces: readonly unknown[]): void {
  let text: (string | object)[] = [];
  const endText = (): void => {
    if (text.some((piece) => typeof piece === "object" || piece.trim() !== ""))
      Markdown({ children: text as string[] });
    text = [];
  };
  for (const piece of pieces) {
    if (piece === null || piece === undefined || typeof piece === "boolean") continue;
    if (isInline(piece)) text.push(piece);
    else if (typeof piece === "number") text.push(writeNumber(piece));
    else if (isDate(piece)) text.push(writeCell(cellOf(piece)));
    else if (typeof piece !== "object" && typeof piece !== "function") text.push(writeText(piece));
    else {
      endText();
      writeOne(piece);
    }
  }
  endText();
}

function writeOne(piece: object): void {
  if (typeof piece === "function") piece();
  else if (arrives(piece)) void WriteStream({ source: piece });
  else {
    const [element, props] = kindOf(piece);
    element(props);
  }
}

/** Arrays, sets and maps can be read piece by piece as well, but they are there already. */
const arrives = (value: object): value is StreamSource<unknown> =>
  isSource(value) && !(Array.isArray(value) || value instanceof Set || value instanceof Map || isData(value));

const isData = (value: object): boolean => isPlain(value) && !(Symbol.asyncIterator in value);

function check({ children }: WriteProps): Mistake | undefined {
  if (!piecesOf(children).some((piece) => piece instanceof Promise)) return undefined;
  return {
    found: "One of its children is a promise.",
    expected: "What it shows must be there, or arrive piece by piece.",
    write: "<Write>{await value}</Write>",
  };
}
