// Loads the long texts of problems and hints, and what says everything of values and errors: in development and in tests.
import * as full from "../core/in-full.ts";
import { setFull } from "../core/in-short.ts";
import { explain } from "../core/messages.ts";
import { setMessages } from "../core/problem.ts";

export function loadMessages(): void {
  setFull(full);
  setMessages(explain);
}
