// Counts the runs of a session, and reports those that take long.
import type { SessionEnd } from "../../wire/session-end.ts";
import type { Limits } from "./limits.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { addSpan } from "./spans.ts";

interface Where {
  readonly metrics: Metrics;
  readonly log: Log;
  readonly limits: Limits;
}

export function watchRuns({ session }: SessionEnd, name: string, { metrics, log, limits }: Where): void {
  const { host } = session;
  const { report, running } = host;
  let timer: NodeJS.Timeout | undefined;
  host.running = (on) => {
    clearTimeout(timer);
    if (on) timer = setTimeout(() => log("run-long", { app: name, ms: limits.run }), limits.run).unref();
    running?.(on);
  };
  host.report = (run, changed) => {
    const cause = run.task.cause.kind;
    const { started: from, over: ending } = run;
    const to = host.now();
    metrics.count("dacapo_runs", 1, { cause, ending: ending ?? "" });
    metrics.count("dacapo_run_seconds", (to - from) / 1000, { cause });
    addSpan({ app: name, cause, ending: ending ?? "", from, to });
    report?.(run, changed);
  };
}
