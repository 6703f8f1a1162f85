// Every example in a real browser: it shows, nothing is logged, and everybody can use it, by day and by night.
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPages } from "../../compiler/vite/pages.ts";
import { Stage, type Watched } from "./stage.ts";

const folder = join(import.meta.dirname, "../../examples");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open({}, folder);
});
afterAll(() => stage.close());

/** Which headings a page has is its author's choice: the first example begins with a `Header` and has no `Title`. */
const rules = { "page-has-heading-one": { enabled: false }, "heading-order": { enabled: false } };

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

async function findViolations(page: Watched): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
      const { violations } = await axe.run(options);
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary = "" }) => ({ html, failureSummary })),
      }));
    },
    { rules },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

describe.each(findPages(folder, ".").map(({ path }) => path))("/%s", (path) => {
  it.each(["light", "dark"])("shows and is accessible, %s", async (scheme) => {
    const page = await stage.page(path, { dark: scheme === "dark" });
    await page.locator("[data-running]").waitFor({ state: "detached" });
    expect(await findViolations(page)).toEqual([]);
    expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.close();
  });
});
