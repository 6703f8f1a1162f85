// Loads the long texts of problems and hints, and what says everything of values and errors: in development and in tests.
import * as full from "../core/run/in-full.ts";
import { setFull } from "../core/thrown/in-short.ts";
import { explain } from "../core/thrown/messages.ts";
import { setMessages } from "../core/thrown/problem.ts";

export function loadMessages(): void {
  setFull(full);
  setMessages(explain);
}
