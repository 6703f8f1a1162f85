// A run that has ended, as a test sees it: named by what a person did.
import { nameOf } from "../core/name.ts";
import type { RunReport } from "../core/report.ts";

export interface RunRecord extends Omit<RunReport, "cause"> {
  readonly cause: {
    readonly kind: RunReport["cause"]["kind"];
    /** The element that was used, and what a person calls it. */
    readonly element?: string;
    readonly label?: string;
    readonly gesture?: string;
  };
}

export function recordOf({ cause: { kind, node, gesture }, ...report }: RunReport): RunRecord {
  return { ...report, cause: { kind, element: node?.name, label: node && nameOf(node), gesture } };
}
