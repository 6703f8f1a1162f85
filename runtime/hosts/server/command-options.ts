// What the command that starts a server says of it: `--store redis://…`, or the environment.
import { parseArgs } from "node:util";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";

/** @param words Of the command. What stands there counts more than the environment, and that more than `dacapo.server.ts`. */
export function commandOptions(words: readonly string[] = process.argv.slice(2)): { readonly store?: Store } {
  const { values } = parseArgs({ args: [...words], options: { store: { type: "string" } }, strict: false });
  const store = values["store"] ?? process.env["DACAPO_STORE"];
  return typeof store === "string" && store !== "" ? { store: openStore(store) } : {};
}
