// Finds the places of an error in the source, those that its text names included.
import type { Host } from "../core/run/host.ts";
import { hasStack } from "../core/thrown/describe-error.ts";
import { describe, Problem } from "../core/thrown/problem.ts";
import { findPlace } from "../watch/places.ts";

/** @param locate Finds those of one stack. */
export const locateAll =
  (locate: NonNullable<Host["locate"]>): NonNullable<Host["locate"]> =>
  async (error) => {
    if (!hasStack(error)) return undefined;
    const found = await locate(error);
    const chain = error instanceof Problem ? error.facts["chain"] : undefined;
    if (!Array.isArray(chain)) return found;
    const find = (call: unknown) => (call instanceof Error ? findPlace({ locate }, call) : call);
    const { code, facts } = error as Problem;
    const { hint } = describe(code, { ...facts, chain: await Promise.all(chain.map(find)) });
    return { ...found, hint };
  };
