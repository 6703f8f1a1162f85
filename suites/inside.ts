// What a realm gets for compiled programs: the runtime, and a way to run one as an app.
import * as elements from "../runtime/index.ts";
import * as runtime from "../runtime/compiled.ts";
import { openApp } from "../runtime/testing/index.ts";
import type { App } from "../runtime/core/run/app.ts";

/** The error that a program ends with, or `null`. */
async function run(app: App): Promise<string | null> {
  const { exception } = await openApp(app);
  return exception === undefined ? null : `${exception.name}: ${exception.message}`;
}

Object.assign(globalThis, { dacapo: { ...elements, ...runtime }, dacapoRun: run });
