// What says everything of any value and any error, and shows what comes late: loaded when something is out of the ordinary.
export { describeError } from "../thrown/describe-error.ts";
export { LateErrors } from "./late-errors.ts";
export { write } from "../values/write.ts";
