// What visitors see of an error: that there was one, and the number by which it is found in the log.
import { createHash } from "node:crypto";
import type { Host } from "../../core/run/host.ts";
import { describeError, hasStack } from "../../core/thrown/describe-error.ts";
import { Exception, type ExceptionProps } from "../../elements/exception/exception.ts";
import type { Log } from "./log.ts";

/** An element says the same of each of its cells, again and again: it is logged once in this time, in milliseconds. */
const AGAIN = 60_000;
/** So many are remembered. */
const MOST = 1000;

export interface Hidden {
  /** The element that shows errors in a served app. */
  readonly exception: Host["exception"];
  /** What is said of one inside of an element. */
  readonly say: (error: unknown) => string;
}

export function hideErrors(log: Log): Hidden {
  const hide = ({ name, message, stack, code, causes }: ExceptionProps, isNew = (_id: string): boolean => true) => {
    const id = createHash("sha256").update(`${name}\n${message}\n${stack}`).digest("hex").slice(0, 8);
    if (isNew(id)) log("error", { id, name, message, stack, code, causes });
    // The page says it in its language.
    return {
      name: "Error",
      message: `Something went wrong here. Whoever runs this app finds it in the log as ${id}.`,
      hidden: id,
    };
  };
  const logged = new Map<string, number>();
  const isNew = (id: string): boolean => {
    const now = performance.now();
    if (now - (logged.get(id) ?? -Infinity) < AGAIN) return false;
    logged.delete(id);
    logged.set(id, now);
    if (logged.size > MOST) logged.delete(logged.keys().next().value!);
    return true;
  };
  const exception = Object.assign(
    (): never => {
      throw new TypeError("It is drawn by the session only.");
    },
    { definition: { ...Exception.definition, prepare: (facts: ExceptionProps): object => hide(facts) } },
  ) as Host["exception"];
  const say = (error: unknown): string => {
    const { message } = hide({ ...describeError(error), ...(hasStack(error) && { stack: error.stack }) }, isNew);
    return message;
  };
  return { exception, say };
}
