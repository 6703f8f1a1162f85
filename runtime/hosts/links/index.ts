// What keeps and shares values in a browser, offered because a script asks.
import { offered } from "../../core/memory/link.ts";
import { channelLink } from "./channel.ts";
import { storageLink } from "./storage.ts";

/** Lets sessions find where values are kept. */
export function withStorage<T>(asked: T): T {
  offered.stored = storageLink;
  return asked;
}

/** Lets sessions find the other tabs. */
export function withTabs<T>(asked: T): T {
  offered.shared = channelLink;
  return asked;
}
