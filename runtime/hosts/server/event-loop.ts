// Whether the process keeps up: how late timers are, and how much of the time it works.
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import type { Metrics } from "./metrics.ts";

/** Milliseconds between looks: a look that is on time counts as no delay. */
const LOOK = 10;

/** @returns Ends it. */
export function watchEventLoop(metrics: Metrics): () => void {
  const delays = monitorEventLoopDelay({ resolution: LOOK });
  delays.enable();
  let before = performance.eventLoopUtilization();
  let late = { half: 0, worst: 0 };
  let busy = 0;
  const secondsAt = (part: number): number => Math.max(0, delays.percentile(part) / 1e9 - LOOK / 1000);
  // Each time that somebody asks: what was since the last time.
  metrics.beforeWriting = () => {
    late = { half: secondsAt(50), worst: secondsAt(99) };
    delays.reset();
    const now = performance.eventLoopUtilization();
    busy = performance.eventLoopUtilization(now, before).utilization;
    before = now;
  };
  metrics.gauge("dacapo_event_loop_lag_seconds", () => late.half, { quantile: "0.5" });
  metrics.gauge("dacapo_event_loop_lag_seconds", () => late.worst, { quantile: "0.99" });
  metrics.gauge("dacapo_event_loop_utilization", () => busy);
  return () => void delays.disable();
}
