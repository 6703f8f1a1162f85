// What the texts of a page say, in page order.
import { Text } from "dacapo";
import type { TestApp } from "dacapo/testing";

export const texts = (app: TestApp): string[] => app.all(Text).map(({ text }) => text);

/** How the runs ended. */
export const endings = (app: TestApp): string[] => app.runs.map(({ cause, ending }) => `${cause.kind}: ${ending}`);
