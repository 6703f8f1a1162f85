// Loads the long texts of problems and hints: in development and in tests.
import { explain } from "../core/messages.ts";
import { setMessages } from "../core/problem.ts";

export function loadMessages(): void {
  setMessages(explain);
}
