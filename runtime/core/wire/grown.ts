// What the other side of a wire has to be told of packed data that has changed: of numbers that were only added to, the new ones.

interface Bytes {
  readonly $: "bytes";
  readonly of: readonly [name: string, text: string];
}

/** Fewer bytes than these are sent again. */
const LEAST = 96;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isBytes = (value: unknown): value is Bytes => isObject(value) && value["$"] === "bytes";

/** Data made of lists and fields; whatever else stands in it, a file, is the same only as itself. */
const isPlain = (value: Record<string, unknown>): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** Whether two packed values are the same. */
export function samePacked(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => samePacked(item, b[at]));
  if (!isObject(a) || !isObject(b) || !isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && samePacked(a[key], b[key]))
  );
}

/**
 * The packed value, where typed arrays that begin as they did before say only what follows:
 * `{ $: "grown", of: [name, bytes that stay, text of those that follow] }`.
 */
export function grownSince(before: unknown, now: unknown): unknown {
  if (isBytes(now)) return isBytes(before) ? grownBytes(before, now) : now;
  if (Array.isArray(now)) return Array.isArray(before) ? now.map((item, at) => grownSince(before[at], item)) : now;
  if (!isObject(now) || !isObject(before) || !isPlain(now) || "$" in now || "$" in before) return now;
  return Object.fromEntries(
    Object.entries(now).map(([key, item]) => [key, Object.hasOwn(before, key) ? grownSince(before[key], item) : item]),
  );
}

function grownBytes(before: Bytes, now: Bytes): unknown {
  const [name, text] = now.of;
  const known = before.of[1];
  // Four letters are three bytes: the last ones of before may be the beginning of a group that goes on.
  const groups = Math.floor((known.length - (/=*$/.exec(known)![0].length > 0 ? 4 : 0)) / 4);
  const kept = groups * 3;
  if (name !== before.of[0] || kept < LEAST || !text.startsWith(known.slice(0, groups * 4))) return now;
  return { $: "grown", of: [name, kept, text.slice(groups * 4)] };
}
