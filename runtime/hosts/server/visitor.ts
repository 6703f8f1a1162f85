// `user()`: who is there, as the server found out before the session began.
import type { Host } from "../../core/run/host.ts";
import { runHere } from "../../core/run/here.ts";

/** Who a session belongs to. */
export interface Visitor {
  /** What the server's `user` made of the request. */
  readonly user: unknown;
  /** Names the browser: sessions are given back to no other. */
  readonly owner: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

const visitors = new WeakMap<Host, Visitor>();

export function welcomeVisitor(host: Host, visitor: Visitor): void {
  visitors.set(host, visitor);
}

/**
 * Who is there, as the `user` hook of `createServer` said for the request that the page came with; `null` for nobody, and where
 * there is no server.
 *
 * @throws {Problem} `command-outside-run` where no run is executing.
 * @example
 * ```tsx
 * const who = user<{ name: string }>();
 * if (who === null) stop();
 * ```
 * Streamlit: `st.user`.
 */
export function user<T = unknown>(): T | null {
  return (visitors.get(runHere("user").session.host)?.user as T | undefined) ?? null;
}
