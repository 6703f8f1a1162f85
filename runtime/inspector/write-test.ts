// Writes what was done on a page as a test file, which passes as it is.
import { screenOf } from "../testing/screen.ts";
import { templateOf } from "./literal.ts";
import type { Recorder } from "./recorder.ts";
import { write } from "../core/values/write.ts";

export function writeTest({ session, steps, opened, mask }: Recorder): string {
  const { file } = session.app;
  const name = file.split("/").at(-1)!;
  const done = steps.done;
  const elements = [...new Set(done.flatMap(({ element }) => (element === null ? [] : [element])))].sort();
  const context = session.host.context?.();
  const options = [
    ...(opened === undefined || opened.path === "/" ? [] : [`path: ${write(opened.path)}`]),
    ...(opened === undefined || opened.search === "" ? [] : [`query: ${write(opened.search)}`]),
    ...(context === undefined ? [] : [`locale: ${write(context.locale)}`]),
  ];
  const open = options.length === 0 ? "openApp(App)" : `openApp(App, { ${options.join(", ")} })`;
  return [
    `// What was done on the page of ${file}, and what it showed at the end.`,
    ...(elements.length === 0 ? [] : [`import { ${elements.join(", ")} } from "dacapo";`]),
    'import { openApp } from "dacapo/testing";',
    'import { expect, it } from "vitest";',
    `import App from "./${name.replace(/\.tsx$/, "")}";`,
    "",
    'it("does what was recorded", async () => {',
    `  const app = await ${open};`,
    ...done.map(({ code }) => `  await ${mask(code)};`),
    `  expect(app.screen()).toBe(${templateOf(mask(screenOf(session.root)))});`,
    "});",
    "",
  ].join("\n");
}
