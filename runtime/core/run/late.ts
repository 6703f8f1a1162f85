// Hands on what comes when nobody waits for it any more: what shows it is loaded then, and gets what every page carries.
import { inFull } from "../thrown/in-short.ts";
import type { LateErrors } from "./late-errors.ts";
import { CHILDREN, NEW, Node } from "../tape/node.ts";
import { Problem } from "../thrown/problem.ts";
import type { Session } from "./session.ts";
import { errorSite, fillError } from "./draw/show-error.ts";
import { isSignal } from "../thrown/signals.ts";

const means = { CHILDREN, NEW, Node, Problem, errorSite, fillError, isSignal };

export type Means = typeof means;

export function late(session: Session, call: (errors: LateErrors) => void): void {
  inFull((full) => {
    const errors = session.part(full.LateErrors);
    errors.means = means;
    call(errors);
  });
}
