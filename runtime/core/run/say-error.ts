// What is said of an error in the midst of an element: to visitors of a served app, the number that the log has it by.
import { describeError, hasStack, messageOf } from "../thrown/describe-error.ts";
import { writeText } from "../values/write.ts";
import type { Session } from "./session.ts";

export function sayError({ host }: Session, error: unknown): string {
  const facts = { ...describeError(error), ...(hasStack(error) && { stack: error.stack }) };
  return writeText(host.exception.definition.prepare?.(facts)["message"] ?? messageOf(error));
}
