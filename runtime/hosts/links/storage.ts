// The link of `stored` in a browser: the storage of the page's origin, which tells other tabs of changes.
import type { Link } from "../../core/memory/link.ts";
import { nameOf } from "./folder.ts";

/** Everything that is kept for an app. */
export function keptOf(file: string): [key: string, text: string][] {
  const prefix = `${nameOf(file)}:`;
  try {
    return Object.entries(localStorage).flatMap(([name, text]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), text as string]] : [],
    );
  } catch {
    return [];
  }
}

type Call = Parameters<Link["follow"]>[0];

/** Apps that are mounted twice on one page: storage tells only other pages. */
const followers = new Map<string, Set<Call>>();

export function storageLink(file: string): Link {
  const prefix = `${nameOf(file)}:`;
  const keys = new Set<string>();
  let mine: Call | undefined;
  return {
    read(key) {
      keys.add(key);
      try {
        return localStorage.getItem(prefix + key) ?? undefined;
      } catch {
        // Forbidden: as if there were nothing. What is to be kept will be said when it is written.
        return undefined;
      }
    },
    write(key, text) {
      if (text === undefined) forget(prefix + key);
      else localStorage.setItem(prefix + key, text);
      for (const call of followers.get(prefix) ?? []) if (call !== mine) call(key, text);
    },
    follow(call) {
      mine = call;
      const hear = ({ key, newValue }: StorageEvent): void => {
        // Everything was removed at once.
        if (key === null) for (const each of keys) call(each, undefined);
        else if (key.startsWith(prefix)) call(key.slice(prefix.length), newValue ?? undefined);
      };
      addEventListener("storage", hear);
      const here = followers.get(prefix) ?? new Set();
      followers.set(prefix, here.add(call));
      return () => {
        removeEventListener("storage", hear);
        here.delete(call);
      };
    },
  };
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Forbidden: nothing was kept.
  }
}
