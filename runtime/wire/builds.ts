// A session that another version of the script wrote down: finds the call sites of its widgets again, as hot reload does.
import { rematch, type SiteFact } from "../core/features/edit/rematch.ts";
import { groupDefinition, Site } from "../core/tape/site.ts";

/** The call sites of a file: where, in which other one, which element, its label, its slots. */
export type FileFacts = readonly (readonly [
  at: string,
  within: number,
  element: string,
  label: string,
  slots: string,
])[];

/** Of all scripts that run in one place, by file. */
export type Build = Readonly<Record<string, FileFacts>>;

/** Where scripts leave their call sites: they know nothing of whoever runs them. */
const sites = (): ReadonlyMap<string, readonly SiteFact[]> =>
  (globalThis as { [told]?: ReadonlyMap<string, readonly SiteFact[]> })[told] ?? new Map();
const told = Symbol.for("dacapo.sites");

export function buildNow(): Build {
  return Object.fromEntries([...sites()].map(([file, facts]) => [file, factsOf(facts)]));
}

function factsOf(facts: readonly SiteFact[]): FileFacts {
  const places = new Map(facts.map(([site], at) => [site, at]));
  return facts.map(([site, element, label = ""]) => {
    const within = site.in === null ? -1 : (places.get(site.in) ?? -1);
    return [site.at, within, element, label, site.slots.join()] as const;
  });
}

function sitesOf(facts: FileFacts): SiteFact[] {
  const made: SiteFact[] = [];
  for (const [at, within, element, label, slots] of facts) {
    const around = made[within]?.[0];
    const site = new Site(groupDefinition, {
      at,
      slots: slots === "" ? [] : slots.split(","),
      ...(around === undefined ? {} : { in: around }),
    });
    made.push(label === "" ? [site, element] : [site, element, label]);
  }
  return made;
}

/** Where a call site of before is now. */
interface Place {
  readonly file: string;
  readonly element: string;
  readonly at: string;
  /** It stands in another block, itself or with a block around it. */
  readonly isMoved: boolean;
}

/** By the place before; several files may have call sites in the same one. */
function movesBetween(before: Build, after: Build): Map<string, Place[]> {
  const moves = new Map<string, Place[]>();
  for (const [file, facts] of Object.entries(before)) {
    const old = sitesOf(facts);
    const pairs = rematch(old, sitesOf(after[file] ?? []));
    for (const [from, to] of pairs) {
      const element = old.find(([site]) => site === from)![1];
      const place = { file, element, at: to.at, isMoved: isMoved(from, to, pairs) };
      moves.set(from.at, [...(moves.get(from.at) ?? []), place]);
    }
  }
  return moves;
}

function isMoved(from: Site, to: Site, pairs: ReadonlyMap<Site, Site>): boolean {
  if (from.in === null || to.in === null) return from.in !== to.in;
  return pairs.get(from.in) !== to.in || isMoved(from.in, to.in, pairs);
}

/** The values of widgets by where they stand in this version. What finds no place is dropped. */
export function carryOver<Held extends string | object>(
  widgets: readonly (readonly [way: string, held: Held, within?: string])[],
  before: Build,
  after: Build,
) {
  const moves = movesBetween(before, after);
  const moved = [...moves.values()].flat().flatMap((place) => (place.isMoved ? [place.at] : []));
  /** Nothing where one of the steps finds no place. */
  const follow = (way: string): string | undefined => {
    let file = "";
    let isLost = false;
    const now = way.replace(/\/([^/@]*)@(\d+:\d+)(?= )/g, (step, name: string, at: string) => {
      const places = moves.get(at) ?? [];
      const place =
        places.find((one) => one.file === file && one.element === name) ??
        places.find((one) => one.element === name) ??
        places.find((one) => one.file === file) ??
        places[0];
      if (place === undefined) isLost = true;
      else file = place.file;
      return place === undefined ? step : `/${name}@${place.at}`;
    });
    return isLost ? undefined : now;
  };
  const carried = widgets.flatMap(([way, held, within]): (readonly [way: string, held: Held, within?: string])[] => {
    const now = follow(way);
    const around = within === undefined ? undefined : follow(within);
    if (now === undefined || (around === undefined && within !== undefined)) return [];
    return [around === undefined ? [now, held] : [now, held, around]];
  });
  return { widgets: carried, moved };
}
