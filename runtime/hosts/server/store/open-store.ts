// The store that an address names.
import { Problem } from "../../../core/thrown/problem.ts";
import { loadMessages } from "../../messages.ts";
import { memoryStore } from "./memory-store.ts";
import { redisStore } from "./redis-store.ts";
import type { Store } from "./store.ts";

/** @param address `memory`, or `redis://…`, `rediss://…`, `valkey://…`, `valkeys://…`; `?prefix=` begins the names of its keys. */
export function openStore(address: string): Store {
  loadMessages();
  if (address === "memory") return memoryStore();
  const found = /^(redis|valkey)(s?):\/\/[^/?#]/.exec(address);
  if (found === null) throw new Problem("store-unknown", { address: address.replace(/\/\/.*@/, "//") });
  const url = new URL(address.replace(/^valkey/, "redis"));
  const prefix = url.searchParams.get("prefix");
  url.search = "";
  return redisStore(url.href, prefix === null ? {} : { prefix });
}
