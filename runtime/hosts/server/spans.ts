// A span of OpenTelemetry for each run, where its package is there. It is found where the server runs, and never bundled.

/** What of `@opentelemetry/api` is used. */
interface Api {
  readonly trace: {
    getTracer(name: string): {
      startSpan(
        name: string,
        options: { readonly startTime: number; readonly attributes: Readonly<Record<string, string>> },
      ): { setStatus(status: { readonly code: number }): unknown; end(time: number): void };
    };
  };
}

const ERROR = 2;
const name = "@opentelemetry/api";

let found: Promise<Api | undefined> | undefined;
let api: Api | undefined;

/** Looks for the package, once. */
export function findSpans(): Promise<unknown> {
  found ??= import(/* @vite-ignore */ name).then(
    (there: Api) => (api = there),
    () => undefined,
  );
  return found;
}

/** @param run Times are milliseconds of the calendar. */
export function addSpan(run: {
  readonly app: string;
  readonly cause: string;
  readonly ending: string;
  readonly from: number;
  readonly to: number;
}): void {
  if (api === undefined) return;
  const { app, cause, ending, from, to } = run;
  const attributes = { "dacapo.app": app, "dacapo.cause": cause, "dacapo.ending": ending };
  const span = api.trace.getTracer("dacapo").startSpan("run", { startTime: from, attributes });
  if (ending === "error") span.setStatus({ code: ERROR });
  span.end(to);
}
