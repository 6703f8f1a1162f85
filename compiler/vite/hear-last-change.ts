// The watcher drops a change that comes within 50 ms of another, and tells of it never: what a formatter writes right after a save would not reach the page.
import { statSync } from "node:fs";
import type { FSWatcher, Plugin } from "vite";

/** Somewhat more than the watcher is deaf for, in ms. */
const DEAF = 75;

/** The plugin may be there twice. */
const heard = new WeakSet<FSWatcher>();

/** Looks at each changed file once more, when the watcher hears again. */
export function hearLastChange(): Plugin {
  return {
    name: "dacapo:last-change",
    apply: "serve",
    configureServer({ watcher }) {
      if (heard.has(watcher)) return;
      heard.add(watcher);
      const waiting = new Map<string, NodeJS.Timeout>();
      watcher.on("change", (file: string) => {
        const before = stateOf(file);
        clearTimeout(waiting.get(file));
        const look = (): void => {
          waiting.delete(file);
          const now = stateOf(file);
          // One that is gone has an event of its own.
          if (now !== "" && now !== before) watcher.emit("change", file);
        };
        waiting.set(file, setTimeout(look, DEAF).unref());
      });
    },
  };
}

/** What is another after each writing; empty where there is no file. */
function stateOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? "" : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
}
