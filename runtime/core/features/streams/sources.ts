// What a stream can be read from, and the one way to read it: iterables, readable streams, answers of a server.
import type { Problem } from "../../thrown/problem.ts";

interface Step {
  readonly done?: boolean;
  readonly value?: unknown;
}

/** A source that is being read. */
export interface Reading {
  next(): Step | Promise<Step>;
  /** Nobody reads on. */
  stop(): void;
}

interface Reader {
  read(): Promise<Step>;
  cancel(): Promise<unknown>;
}

type Source = Partial<AsyncIterable<unknown> & Iterable<unknown>> & {
  getReader?: () => Reader;
  body?: Source | null;
  ok?: boolean;
  status?: number;
  statusText?: string;
};

/** True for what can be read piece by piece; a text and a table are there already. */
export function isSource(value: unknown): boolean {
  if (typeof value !== "object" || value === null || isTable(value)) return false;
  const { getReader, body } = value as Source;
  return getReader !== undefined || body !== undefined || Symbol.asyncIterator in value || Symbol.iterator in value;
}

/** True for rows: an array of objects. */
const isTable = (value: object): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === "object" && row !== null);

/** Begins to read; `refused` is thrown for what cannot be read. */
export function read(value: unknown, refused: (value: unknown) => Problem): Reading {
  if (!isSource(value)) throw refused(value);
  const source = value as Source;
  if (source.getReader !== undefined) return readStream(source.getReader());
  if (source.body !== undefined) return readAnswer(source, refused);
  const iterator = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]!();
  return {
    next: () => iterator.next() as Step | Promise<Step>,
    stop: () => void Promise.resolve(iterator.return?.()).catch(() => {}),
  };
}

const readStream = (reader: Reader): Reading => ({
  next: () => reader.read(),
  stop: () => void reader.cancel().catch(() => {}),
});

function readAnswer({ ok, status, statusText, body }: Source, refused: (value: unknown) => Problem): Reading {
  if (ok === false) throw new Error(`The server answered ${status} ${statusText}`.trim());
  return read(body ?? [], refused);
}
