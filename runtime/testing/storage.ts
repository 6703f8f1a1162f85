// The storage of a device in a test: a Map that outlives the app, and tells everybody who was opened with it.
import type { Link } from "../core/memory/link.ts";
import { encodeValue } from "../core/wire/crossing.ts";

type Call = Parameters<Link["follow"]>[0];
type Storage = Map<string, unknown>;

const followers = new WeakMap<Storage, Map<string, Set<Call>>>();

/** Entries are named `file:key`, and hold texts as a browser does; under a plain key a test may put a plain value. */
export function mapLink(storage: Storage, file: string): Link {
  let mine: Call | undefined;
  const calls = callsFor(storage, file);
  return {
    read(key) {
      const text = storage.get(`${file}:${key}`);
      if (typeof text === "string") return text;
      return storage.has(key) ? encodeValue(storage.get(key)).text : undefined;
    },
    write(key, text) {
      if (text === undefined) storage.delete(`${file}:${key}`);
      else storage.set(`${file}:${key}`, text);
      for (const call of calls) if (call !== mine) call(key, text);
    },
    follow(call) {
      mine = call;
      calls.add(call);
      return () => calls.delete(call);
    },
  };
}

function callsFor(storage: Storage, file: string): Set<Call> {
  const files = followers.get(storage) ?? new Map<string, Set<Call>>();
  followers.set(storage, files);
  const calls = files.get(file) ?? new Set<Call>();
  files.set(file, calls);
  return calls;
}
