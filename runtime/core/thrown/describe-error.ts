// Whatever was thrown, as what is said of it: its kind, its message, what to do, and what it came from.
import { write, writeText } from "../values/write.ts";

/** What is said of an error: the props of the element that shows it. */
export type ErrorFacts = {
  readonly name: string;
  readonly message: string;
  readonly hint?: string;
  readonly code?: string;
  readonly docs?: string;
  /** What it came from, and what it gathers: one below the other. */
  readonly causes?: readonly string[];
};

const MOST_CAUSES = 10;

export function describeError(error: unknown): ErrorFacts {
  const facts: Record<string, unknown> = { name: nameOf(error), message: messageOf(error) };
  for (const name of ["hint", "code", "docs"]) {
    const said = read(error, name);
    if (typeof said === "string") facts[name] = said;
  }
  const causes = causesOf(error);
  if (causes.length > 0) facts["causes"] = causes;
  return facts as unknown as ErrorFacts;
}

/** The message of whatever was thrown; what has none is written. */
export function messageOf(error: unknown): string {
  const message = read(error, "message");
  if (message !== undefined) return writeText(message);
  return error === null || error === undefined ? write(error) : writeText(error);
}

const nameOf = (error: unknown): string => {
  const name = read(error, "name");
  return typeof name === "string" && name !== "" && read(error, "message") !== undefined ? name : "Error";
};

/** What an error came from, and the errors that it gathers, each once. */
function causesOf(error: unknown): string[] {
  const seen = new Set([error]);
  const found: string[] = [];
  const visit = (of: unknown): void => {
    for (const inner of [...listOf(read(of, "errors")), read(of, "cause")]) {
      if (inner === undefined || inner === null || seen.has(inner) || found.length === MOST_CAUSES) continue;
      seen.add(inner);
      found.push(`${nameOf(inner)}: ${messageOf(inner)}`);
      visit(inner);
    }
  };
  visit(error);
  return found;
}

function listOf(value: unknown): unknown[] {
  try {
    return (value as unknown[]).slice(0, MOST_CAUSES);
  } catch {
    return [];
  }
}

/** True for what tells where it came from. */
export const hasStack = (error: unknown): error is Error => typeof read(error, "stack") === "string";

/** A property, of whatever it is. */
function read(of: unknown, name: string): unknown {
  try {
    return (of as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
