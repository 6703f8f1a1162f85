// Finds the call sites of a script again after it was edited, so that what they drew keeps its values.
import type { Site } from "../../tape/site.ts";

/** A call site as hot reload compares it: its element or component by name, and its label where it is written out. */
export type SiteFact = readonly [site: Site, element: string, label?: string];

/** Old call site → the one that took its place. Both lists are in the order of their source, outer sites first. */
export function rematch(before: readonly SiteFact[], after: readonly SiteFact[]): Map<Site, Site> {
  const pairs = new Map<Site, Site>();
  const taken = new Set<Site>();
  const insideBefore = group(before);
  const insideAfter = group(after);

  const pair = (old: Site, now: Site): void => {
    pairs.set(old, now);
    taken.add(now);
    alignInside(old, now);
  };
  /** Sites with the same parent keep their order as a rule. */
  const alignInside = (old: Site | null, now: Site | null): void => {
    const left = (insideBefore.get(old) ?? []).filter(([site]) => !pairs.has(site));
    const right = (insideAfter.get(now) ?? []).filter(([site]) => !taken.has(site));
    for (const [from, to] of align(left, right)) pair(from[0], to[0]);
  };

  alignInside(null, null);
  // What is left over was moved, wrapped or unwrapped: its label tells, or that it is the only one of its kind.
  for (const alike of [sameLabel, onlyOfItsKind]) {
    for (const old of before) {
      if (pairs.has(old[0])) continue;
      const left = before.filter(([site]) => !pairs.has(site));
      const right = after.filter(([site]) => !taken.has(site));
      const now = right.find((candidate) => alike(old, candidate, left, right));
      if (now !== undefined) pair(old[0], now[0]);
    }
  }
  return pairs;
}

function group(facts: readonly SiteFact[]): Map<Site | null, SiteFact[]> {
  const inside = new Map<Site | null, SiteFact[]>();
  for (const fact of facts) {
    const parent = fact[0].in;
    inside.set(parent, [...(inside.get(parent) ?? []), fact]);
  }
  return inside;
}

const sameElement = (a: SiteFact, b: SiteFact): boolean => a[1] === b[1];

const sameLabel = (a: SiteFact, b: SiteFact): boolean => sameElement(a, b) && a[2] !== undefined && a[2] === b[2];

function onlyOfItsKind(a: SiteFact, b: SiteFact, left: readonly SiteFact[], right: readonly SiteFact[]): boolean {
  const single = (facts: readonly SiteFact[]) => facts.filter((fact) => sameElement(fact, a)).length === 1;
  return sameElement(a, b) && single(left) && single(right);
}

/** How sure it is that two sites are the same one; 0 where they cannot be. */
function likeness(a: SiteFact, b: SiteFact): number {
  if (!sameElement(a, b)) return 0;
  const labels = a[2] === b[2] ? (a[2] === undefined ? 1 : 4) : 0;
  return 1 + labels + (`${a[0].slots}` === `${b[0].slots}` ? 1 : 0);
}

/** Pairs two lists in their order, so that the pairs are as alike as possible in sum. */
function align(left: readonly SiteFact[], right: readonly SiteFact[]): [SiteFact, SiteFact][] {
  const best = left.map(() => new Array<number>(right.length).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const like = likeness(left[i]!, right[j]!);
      best[i]![j] = Math.max(at(i + 1, j), at(i, j + 1), like > 0 ? like + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: [SiteFact, SiteFact][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const like = likeness(left[i]!, right[j]!);
    if (like > 0 && at(i, j) === like + at(i + 1, j + 1)) pairs.push([left[i++]!, right[j++]!]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
