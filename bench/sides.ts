// What is compared: each side is a page, and shows the same.

export interface Side {
  readonly name: string;
  /** The page's file and what its address says beside the kind. */
  readonly page: string;
  readonly query: string;
}

export const vanilla: Side = { name: "vanilla", page: "vanilla", query: "" };
export const preact: Side = { name: "Preact", page: "preact", query: "" };
export const memoised: Side = { name: "Preact, memoised", page: "preact", query: "&memo" };
export const solid: Side = { name: "Solid", page: "solid", query: "" };
export const svelte: Side = { name: "Svelte", page: "svelte", query: "" };
export const react: Side = { name: "React", page: "react", query: "" };
export const dacapo: Side = { name: "dacapo", page: "dacapo", query: "" };

export const sides: readonly Side[] = [vanilla, preact, memoised, solid, svelte, react, dacapo];

/** Of what Preact has in one way only. */
export const sidesOnce: readonly Side[] = sides.filter((side) => side !== memoised);

export const addressOf = ({ page, query }: Side, kind: string, n = 0): string => `/${page}?kind=${kind}&n=${n}${query}`;
