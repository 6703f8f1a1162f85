// What visitors see of an error: that there was one, and the number by which it is found in the log.
import { createHash } from "node:crypto";
import type { Host } from "../../core/run/host.ts";
import { Exception, type ExceptionProps } from "../../elements/exception/exception.ts";
import type { Log } from "./log.ts";

/** The element that shows errors in a served app. */
export function hideErrors(log: Log): Host["exception"] {
  const prepare = (facts: ExceptionProps): object => {
    const { name, message, stack, code } = facts;
    const id = createHash("sha256").update(`${name}\n${message}\n${stack}`).digest("hex").slice(0, 8);
    log("error", { id, name, message, stack, code });
    // The page says it in its language.
    return {
      name: "Error",
      message: `Something went wrong here. Whoever runs this app finds it in the log as ${id}.`,
      hidden: id,
    };
  };
  return Object.assign(
    (): never => {
      throw new TypeError("It is drawn by the session only.");
    },
    { definition: { ...Exception.definition, prepare } },
  ) as Host["exception"];
}
