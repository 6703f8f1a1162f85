// What the command that starts a server says of it: `--store redis://…`, `--workers 4`, or the environment.
import { parseArgs } from "node:util";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";

/** What the command says of a server. */
export interface CommandOptions {
  readonly store?: Store;
  readonly workers?: number;
}

/**
 * @param words Of the command. What stands there counts more than the environment, and that more than `dacapo.server.ts`.
 * @throws {Error} for a number of workers that is none.
 */
export function commandOptions(words: readonly string[] = process.argv.slice(2)): CommandOptions {
  const options = { store: { type: "string" }, workers: { type: "string" } } as const;
  const { values } = parseArgs({ args: [...words], options, strict: false });
  const store = values["store"] ?? process.env["DACAPO_STORE"];
  const said = values["workers"] ?? process.env["DACAPO_WORKERS"] ?? "";
  const workers = said === "" ? undefined : Number(said);
  if (workers !== undefined && !(Number.isSafeInteger(workers) && workers > 0))
    throw new Error(`--workers ${said} is no whole number from 1 on.`);
  return {
    ...(typeof store === "string" && store !== "" ? { store: openStore(store) } : {}),
    ...(workers === undefined ? {} : { workers }),
  };
}
