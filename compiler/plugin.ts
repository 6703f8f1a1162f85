// The Babel plugin: the ordered list of passes over one file.
import type { PluginObj } from "@babel/core";
import type { Catalogue } from "./catalogue.ts";
import { checkAll } from "./check/index.ts";
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

export function createPlugin({ file, catalogue, report, onSites }: PluginOptions): PluginObj {
  return {
    name: "dacapo",
    visitor: {
      Program(program) {
        const facts = findFacts(program, catalogue);
        checkAll(facts, report);
        const out = createOutput(facts);
        emitScript(file, out);
        onSites(out.sites.list());
      },
    },
  };
}
