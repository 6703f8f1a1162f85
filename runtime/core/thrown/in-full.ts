// What says everything of any value and any error, and shows what comes late: loaded when something is out of the ordinary.
export { describeError } from "./describe-error.ts";
export { LateErrors } from "../run/late-errors.ts";
export { write } from "../values/write.ts";
