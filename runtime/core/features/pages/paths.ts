// The paths of pages: their parts, which page a path leads to, and what a page is called after its path.
import { encode } from "../../memory/params.ts";

/** What of a page its path says. */
export interface PathOf {
  /** As the script wrote it: `/users/:id`. */
  readonly path: string;
  readonly parts: readonly string[];
}

/** The parameters of a path, by name. */
export type PathParams = Readonly<Record<string, string>>;

/** The parts of a path, decoded. */
export function partsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.at(-1) === "index.html") parts.pop();
  return parts.map(decode);
}

/** A path that somebody typed may be broken: such a part is taken as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const isParameter = (part: string): boolean => part.startsWith(":");

export const hasParameters = ({ parts }: PathOf): boolean => parts.some(isParameter);

/**
 * Whether a browser takes it for a path of this site: it reads `\` as `/` and skips what is no character, and a second `/` begins
 * the name of another host.
 */
// oxlint-disable-next-line no-control-regex
export const isPath = (path: string): boolean => /^\/(?!\/)[^\\\u0000-\u001f\u007f]*$/.test(path);

/** One form for all ways to write a path. */
export const writePath = (parts: readonly string[]): string => `/${parts.map(encode).join("/")}`;

/** The same for two pages that no path could tell apart. */
export const shapeOf = (parts: readonly string[]): string =>
  writePath(parts.map((part) => (isParameter(part) ? ":" : part)));

/** The page that a path leads to; of several, the one that is written out further from the left. */
export function findPage<P extends PathOf>(pages: readonly P[], path: string): { page: P; params: PathParams } | null {
  const parts = partsOf(path);
  const rank = (page: P): string => page.parts.map((part) => (isParameter(part) ? "1" : "0")).join("");
  const [page] = pages.filter((each) => fits(each, parts)).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return page === undefined ? null : { page, params: paramsOf(page, parts) };
}

const fits = (page: PathOf, parts: readonly string[]): boolean =>
  page.parts.length === parts.length && page.parts.every((part, i) => isParameter(part) || part === parts[i]);

const paramsOf = (page: PathOf, parts: readonly string[]): PathParams =>
  Object.fromEntries(page.parts.flatMap((part, i) => (isParameter(part) ? [[part.slice(1), parts[i]!]] : [])));

/** "Open orders" for `/shop/open-orders/:id`. */
export function titleOfPath(path: string): string {
  const words = partsOf(path).findLast((part) => !isParameter(part)) ?? "home";
  const text = words.replace(/[-_]+/g, " ").trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
