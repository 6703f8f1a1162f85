// Days and times as native fields take them: `2026-11-21`, `08:45`, `2026-11-21T08:45`, by the clocks of the person who looks.
import { momentOf, timeOf, writeClock, writeDay } from "../model/moment.ts";

export function momentText(value: unknown, kind: "date" | "time" | "datetime"): string {
  const at = kind === "time" ? new Date(2026, 0, 1).getTime() + timeOf(value) : momentOf(value);
  const date = new Date(at);
  // What is no moment is what somebody typed.
  if (!Number.isFinite(date.getTime())) return typeof value === "string" ? value : "";
  const [day, clock] = [writeDay(date), writeClock(date)];
  return kind === "date" ? day : kind === "time" ? clock : `${day}T${clock}`;
}
