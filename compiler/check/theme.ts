// What `config.theme` sets: tokens that there are, with values that fit.
import type { Report } from "../diagnostic.ts";
import type { Facts } from "../find/facts.ts";
import { findNonLiterals } from "../find/literal.ts";
import { readThemes } from "../themes/read-theme.ts";

export function checkTheme({ parts }: Facts, report: Report): void {
  // What is not written out is said of the whole configuration.
  if (parts.config === null || findNonLiterals(parts.config).length > 0) return;
  for (const { node, found, write } of readThemes(parts.config).faults)
    report("theme-invalid", node.loc, { found, write });
}
