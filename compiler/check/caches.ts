// What a cached function may use: its arguments, and what is the same for every run and every user.
import type { Report } from "../diagnostic.ts";
import type { Facts } from "../find/facts.ts";

export function checkCaches({ caches }: Facts, report: Report): void {
  for (const { kind, name, node } of caches.mistakes) {
    if (kind === "captures") report("cache-captures", node.loc, { name });
    else report("cache-draws", node.loc, { element: name });
  }
}
