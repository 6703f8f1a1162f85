// Reads what comes from a page. Nothing of it is believed: what is not exactly a frame is none.
import type { PageContext } from "../core/run/context.ts";
import type { Letter, PageFacts, Up } from "./frames.ts";

/** How deep a value may be nested, and of how many parts it may be made. */
const DEEPEST = 40;
const MOST_PARTS = 200_000;
const MOST_STORED = 1000;

type Fields = Readonly<Record<string, unknown>>;

/** The frame of a text; `undefined` where it is none. Never throws. */
export function decodeFrame(text: string): Up | undefined {
  try {
    return checkFrame(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The same for what arrives as an object. */
export function checkFrame(given: unknown): Up | undefined {
  if (!isFields(given)) return undefined;
  const frame = given;
  switch (frame["op"]) {
    case "hello": {
      const page = checkPage(frame["page"]);
      const { token, seen, done, wire } = frame;
      if (page === undefined || !(token === null || isText(token, 200))) return undefined;
      return isCount(seen) && isCount(done) && isCount(wire)
        ? { op: "hello", wire, token, seen, done, page }
        : undefined;
    }
    case "look": {
      const context = checkContext(frame["context"]);
      return context && { op: "look", context };
    }
    case "ping":
      return { op: "ping" };
    case "pong":
      return isCount(frame["seen"]) ? { op: "pong", seen: frame["seen"] } : undefined;
    default: {
      const letter = checkLetter(frame);
      const { n, seen } = frame;
      return letter !== undefined && isCount(n) && n > 0 && isCount(seen) ? { ...letter, n, seen } : undefined;
    }
  }
}

function checkLetter(frame: Fields): Letter | undefined {
  const { op } = frame;
  if (op === "do") {
    const { id, kind, value, spot } = frame;
    if (!isCount(id) || !isText(kind, 40) || !(spot === undefined || isCount(spot)) || !isPlain(value))
      return undefined;
    return { op, id, kind, ...(value === undefined ? {} : { value }), ...(spot === undefined ? {} : { spot }) };
  }
  if (op === "move") {
    const { path, search } = frame;
    return isPath(path) && isSearch(search) ? { op, path, search } : undefined;
  }
  if (op !== "store") return undefined;
  const { key, text } = frame;
  return isText(key, 1000) && (text === null || isText(text)) ? { op, key, text } : undefined;
}

function checkPage(given: unknown): PageFacts | undefined {
  if (!isFields(given)) return undefined;
  const { path, search, stored } = given;
  const context = checkContext(given["context"]);
  if (!isPath(path) || !isSearch(search) || context === undefined) return undefined;
  if (!Array.isArray(stored) || stored.length > MOST_STORED) return undefined;
  const pairs: [string, string][] = [];
  for (const pair of stored as unknown[]) {
    if (!Array.isArray(pair) || pair.length !== 2) return undefined;
    const [key, text] = pair as unknown[];
    if (!isText(key, 1000) || !isText(text)) return undefined;
    pairs.push([key, text]);
  }
  return { path, search, context, stored: pairs };
}

function checkContext(given: unknown): PageContext | undefined {
  if (!isFields(given)) return undefined;
  const { url, locale, timeZone, colorScheme } = given;
  if (!isText(url, 10_000) || !isText(locale, 100) || !isText(timeZone, 100)) return undefined;
  return colorScheme === "light" || colorScheme === "dark" ? { url, locale, timeZone, colorScheme } : undefined;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown, most = Infinity): value is string => typeof value === "string" && value.length <= most;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isPath = (value: unknown): value is string => isText(value, 10_000) && value.startsWith("/");
const isSearch = (value: unknown): value is string => isText(value, 10_000) && (value === "" || value.startsWith("?"));

/** Data without end in depth or number, and without names that lead to what all objects have in common. */
function isPlain(value: unknown): boolean {
  let left = MOST_PARTS;
  const look = (part: unknown, depth: number): boolean => {
    if (typeof part !== "object" || part === null) return true;
    if (depth > DEEPEST || --left < 0) return false;
    if (Array.isArray(part)) return part.every((item) => look(item, depth + 1));
    return Object.keys(part).every((key) => !hostile.has(key) && look((part as Fields)[key], depth + 1));
  };
  return look(value, 0);
}

const hostile = new Set(["__proto__", "constructor", "prototype"]);
