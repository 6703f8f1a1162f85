// The colours of a chart, as the page resolves the theme's tokens now: read again when the page turns dark, and in print.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { colorParts } from "../../painter/parts/color-parts.ts";
import { followTheme } from "../../painter/parts/follow-theme.ts";
import { plainTheme, type Theme } from "../engine/index.ts";
import { same } from "../spec/index.ts";

/** What is asked of the page: one element for each colour stands in the chart, unseen. */
export const PROBES = [
  "ink",
  "muted",
  "line",
  "paper",
  "accent",
  "low",
  "high",
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
] as const;

export function readTheme(root: HTMLElement | null): Theme {
  const probes = root?.querySelector(".dc-chart-probes");
  if (root === null || probes === null || probes === undefined) return plainTheme;
  const found = new Map(PROBES.map((name, at) => [name, colorOf(probes.children[at]!)]));
  const color = (name: (typeof PROBES)[number], other: string): string => found.get(name) || other;
  const rgb = (name: "low" | "high"): Theme["low"] => colorParts(found.get(name) ?? "") ?? plainTheme[name];
  return {
    ink: color("ink", plainTheme.ink),
    muted: color("muted", plainTheme.muted),
    line: color("line", plainTheme.line),
    paper: color("paper", plainTheme.paper),
    accent: color("accent", plainTheme.accent),
    tones: PROBES.slice(7).map((name, at) => color(name, plainTheme.tones[at]!)),
    low: rgb("low"),
    high: rgb("high"),
    family: getComputedStyle(root).fontFamily || plainTheme.family,
    dashed: matches("(forced-colors: active)"),
  };
}

/** Paper is white, unless the author wants the page dark wherever it is. */
function readOnPaper(root: HTMLElement): Theme {
  const html = root.ownerDocument.documentElement;
  if (html.hasAttribute("data-scheme")) return readTheme(root);
  html.setAttribute("data-scheme", "light");
  const theme = readTheme(root);
  html.removeAttribute("data-scheme");
  return theme;
}

/** A browser without style sheets says nothing, or what was written. */
function colorOf(probe: Element): string {
  const { color } = getComputedStyle(probe);
  return /^(?!.*var\()[a-z-]+\(.+\)$/.test(color) ? color : "";
}

const matches = (query: string): boolean => globalThis.matchMedia?.(query).matches === true;

/** @param redraw Draws at once: a page that is printed does not wait. */
export function useTheme(root: RefObject<HTMLElement | null>, redraw: (theme: Theme) => void): Theme {
  const [theme, setTheme] = useState<Theme>(plainTheme);
  useLayoutEffect(() => {
    const element = root.current!;
    const read = (): void => {
      const now = readTheme(element);
      setTheme((before) => (same(before, now) ? before : now));
    };
    read();
    const unfollow = followTheme(element, read);
    const printing = (on: boolean) => (): void => redraw(on ? readOnPaper(element) : readTheme(element));
    const [before, after] = [printing(true), printing(false)];
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      unfollow();
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return theme;
}
