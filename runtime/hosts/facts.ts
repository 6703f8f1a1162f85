// What the host in a page can tell a session: filled in by what asks for it, so that other apps do not carry it.
import type { Host } from "../core/run/host.ts";

export const facts: Partial<Pick<Host, "address" | "context" | "load" | "tick">> = {};
