// Asks axe whether everybody can use a page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Tab } from "./tab.ts";

export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Which headings a page has is its author's choice: the first example begins with a `Header` and has no `Title`. */
const rules = { "page-has-heading-one": { enabled: false }, "heading-order": { enabled: false } };

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What of a page not everybody can use, as axe sees it. `only`: the rules that are looked at; all when left out. */
export async function findViolations(page: Pick<Tab, "evaluate">, only?: readonly string[]): Promise<string[]> {
  await page.evaluate(async (source) => {
    if ("axe" in globalThis) return;
    // A site with a content policy has it at hand: not every browser lets a test evaluate there.
    if ("refused" in globalThis) {
      const script = document.createElement("script");
      script.src = "/axe.js";
      document.head.append(script);
      await new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = reject;
      });
      return;
    }
    // oxlint-disable-next-line no-eval
    (0, eval)(source);
  }, axe);
  const found = await page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
      // In the middle of a transition colours are not what they will be. What turns without end is not waited for.
      const under = (): Animation[] =>
        document
          .getAnimations()
          .filter(
            ({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity,
          );
      while (under().length > 0) await Promise.allSettled(under().map(({ finished }) => finished));
      const { violations } = await axe.run(options);
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary = "" }) => ({ html, failureSummary })),
      }));
    },
    { rules, ...(only && { runOnly: [...only] }) },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}
