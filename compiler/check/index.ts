// All rules for a file, in the order in which their words read best.
import type { Report } from "../diagnostic.ts";
import type { Facts } from "../find/facts.ts";
import { checkBind } from "./bind.ts";
import { checkCaches } from "./caches.ts";
import { checkChildren } from "./children.ts";
import { checkElements } from "./elements.ts";
import { checkExports } from "./exports.ts";
import { checkHtml } from "./html.ts";
import { checkLists } from "./lists.ts";
import { checkMemos } from "./memos.ts";
import { checkProps } from "./props.ts";
import { checkRuns } from "./runs.ts";
import { checkSyntax } from "./syntax.ts";
import { checkTheme } from "./theme.ts";

const checks = [
  checkSyntax,
  checkExports,
  checkTheme,
  checkElements,
  checkHtml,
  checkProps,
  checkBind,
  checkChildren,
  checkLists,
  checkRuns,
  checkCaches,
  checkMemos,
];

export function checkAll(facts: Facts, report: Report): void {
  for (const check of checks) check(facts, report);
}
