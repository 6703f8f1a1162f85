// What the log says of whom the `user` hook has refused: what for and where, and nothing that may be about a visitor.
import { hasStack } from "../../core/thrown/describe-error.ts";

export type Refused = "connection" | "upload" | "download";

/** @param name Of an app, as whoever asks says it. @param error Its text may be about who was there; where it was thrown is not. */
export function refusal(what: Refused, apps: object, name: string, error: unknown) {
  const app = Object.hasOwn(apps, name) ? name : undefined;
  const [, at] = hasStack(error) ? (/^ {4}at (.+)$/m.exec(error.stack ?? "") ?? []) : [];
  return { what, app, reason: error instanceof Error ? error.name : typeof error, at };
}
