// Whole apps, compiled and run: after each step the page as text and the patches, as the transcript says.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openApp, type TestApp } from "dacapo/testing";

type App = Parameters<typeof openApp>[0];
type Options = Parameters<typeof openApp>[1];

/** What a case exports: what is done, step by step, each under a sentence. */
export interface Case {
  steps: readonly (readonly [sentence: string, act: (app: TestApp) => unknown])[];
  options?: Options;
}

const apps = import.meta.glob<{ default: App }>("./apps/*/app.app.tsx");
const cases = import.meta.glob<{ default: Case }>("./apps/*/steps.ts");

for (const [path, load] of Object.entries(apps)) {
  const name = path.split("/")[2]!;
  describe(name, () => {
    it("follows its transcript", async () => {
      const { default: app } = await load();
      const { steps, options } = (await cases[`./apps/${name}/steps.ts`]!()).default;
      const file = fileURLToPath(new URL(`./apps/${name}/transcript.md`, import.meta.url));
      const written = await transcribe(name, app, steps, options);
      if (process.env["UPDATE"] !== undefined && process.env["CI"] === undefined) writeFileSync(file, written);
      expect(written).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
    });

    it("is the same over a wire", async () => {
      const { default: app } = await load();
      const { steps, options } = (await cases[`./apps/${name}/steps.ts`]!()).default;
      const direct = await transcribe(name, app, steps, options);
      expect(await transcribe(name, app, steps, { ...options, wire: true })).toBe(direct);
    });
  });
}

async function transcribe(name: string, app: App, steps: Case["steps"], options: Options): Promise<string> {
  const opened = await openApp(app, structuredClone(options ?? {}));
  const parts = [`# ${name}\n`, section("Opened", opened)];
  for (const [sentence, act] of steps) {
    await act(opened);
    parts.push(section(sentence, opened));
  }
  const runs = opened.runs.map(
    ({ cause, ending }) => `${cause.kind}${cause.label ? ` (${cause.label})` : ""}: ${ending}`,
  );
  parts.push(`## Runs\n\n${runs.map((run) => `- ${run}`).join("\n")}\n`);
  if (opened.hints.length > 0)
    parts.push(`## Hints\n\n${opened.hints.map(({ code, message }) => `- ${code}: ${message}`).join("\n")}\n`);
  opened.close();
  return parts.join("\n");
}

const section = (sentence: string, app: TestApp): string =>
  `## ${sentence}\n\n\`\`\`text\n${app.screen()}\n\`\`\`\n\n${app.patches.map((patch) => `- \`${JSON.stringify(patch)}\``).join("\n") || "No patches."}\n`;
