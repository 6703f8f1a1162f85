// Text that is shown while it arrives.
import { type CommonProps, defineElement, isSource, type Mistake, stopStream, streamsInto } from "../define.ts";
import { kindOf } from "../kinds.ts";

/** A readable stream, as far as it is used here. */
interface Readable<C> {
  getReader(): { read(): Promise<{ done: boolean; value?: C }>; cancel(): Promise<unknown> };
}

/** What a stream can be read from: an iterable, a `ReadableStream`, or a `Response`. */
export type StreamSource<C> =
  | AsyncIterable<C>
  | Iterable<C>
  | Readable<C>
  | { readonly body: Readable<C> | null; readonly status: number };

export interface WriteStreamProps<C = string> extends CommonProps {
  /** What is read, or a function that opens it: the function is called once, when the stream begins. */
  source: StreamSource<C> | (() => StreamSource<C> | Promise<StreamSource<C>>);
  /** Shows a button that ends the stream. */
  stoppable?: boolean;
}

/** What becomes text. A `ReadableStream` of bytes also offers to be read into any view of a buffer. */
type Letters = string | ArrayBufferView | null | undefined;

type WriteStreamCall = <C>(
  props: WriteStreamProps<C>,
) => Promise<[C] extends [Letters] ? string : string | (string | C)[]>;

/**
 * Draws text as it arrives, as Markdown. Evaluates to a promise of the whole: a text, or an array where other values
 * were among it; those are drawn by themselves, rows as a table, an error as one, anything else as
 * JSON.
 *
 * The stream belongs to its place on the page, not to a run: a later run that draws it again, with the same source or
 * with a function as its source, goes on with it. It ends when a completed run no longer draws it; give it another
 * `key` to begin anew. In a function, `signal()` is the stream's own: aborted when it is stopped or goes.
 * An error of the source belongs to who awaits the promise; where nobody does, it is shown behind what has arrived.
 *
 * @returns A promise of the text; where other values were among it, of an array.
 * @throws {Problem} `prop-invalid` for a source that is a text or a table; `stream-source` for a function that returns one;
 * `drawing-in-source` for a function that draws.
 * @example
 * ```tsx
 * const state = session({ answer: "" });
 * if (state.answer === "") state.answer = await <WriteStream source={() => fetch("/story", { signal: signal() })} stoppable />;
 * else <Markdown>{state.answer}</Markdown>;
 * ```
 * Streamlit: `st.write_stream`.
 */
export const WriteStream = defineElement<WriteStreamCall>({
  name: "WriteStream",
  children: "none",
  props: { source: "any!", stoppable: "flag" },
  check,
  prepare: (props) => ({ ...props, source: undefined, stoppable: undefined, dismissible: props.dismissible === true }),
  result: (place, { source }) => streamsInto(place, source, kindOf),
  rest: () => Promise.resolve(""),
  dismiss: stopStream,
});

function check({ source }: { source?: unknown }): Mistake | undefined {
  if (source === undefined || typeof source === "function" || isSource(source)) return undefined;
  return {
    found: `source is ${typeof source === "string" ? "a text" : Array.isArray(source) ? "a table" : typeof source}.`,
    expected:
      "It must be something that arrives piece by piece: an iterable, a ReadableStream, a Response, or a function that returns one.",
    write: "What is there already is drawn with <Markdown>{text}</Markdown> or <Table data={rows} />.",
  };
}
