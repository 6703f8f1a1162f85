// The Babel plugin: the ordered list of passes over one file.
import type { PluginObj } from "@babel/core";
import type { Catalogue } from "./catalogue.ts";
import { checkBind } from "./check/bind.ts";
import { checkCaches } from "./check/caches.ts";
import { checkChildren } from "./check/children.ts";
import { checkElements } from "./check/elements.ts";
import { checkExports } from "./check/exports.ts";
import { checkLists } from "./check/lists.ts";
import { checkProps } from "./check/props.ts";
import { checkRuns } from "./check/runs.ts";
import type { Report } from "./diagnostic.ts";
import { createOutput } from "./emit/rewrite.ts";
import { emitScript } from "./emit/script.ts";
import type { SiteFacts } from "./emit/sites.ts";
import { findFacts } from "./find/facts.ts";

export interface PluginOptions {
  file: string;
  catalogue: Catalogue;
  report: Report;
  /** Called with the call sites when they are known. */
  onSites(sites: readonly SiteFacts[]): void;
}

const checks = [checkExports, checkElements, checkProps, checkBind, checkChildren, checkLists, checkRuns, checkCaches];

export function createPlugin({ file, catalogue, report, onSites }: PluginOptions): PluginObj {
  return {
    name: "dacapo",
    visitor: {
      Program(program) {
        const facts = findFacts(program, catalogue);
        for (const check of checks) check(facts, report);
        const out = createOutput(facts);
        emitScript(file, out);
        onSites(out.sites.list());
      },
    },
  };
}
