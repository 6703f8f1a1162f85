// The colours of a chart, as the page resolves the theme's tokens now: read again when the page turns dark, and in print.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
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
  const rgb = (name: "low" | "high"): Theme["low"] => partsOf(found.get(name)) ?? plainTheme[name];
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
  const page = root.closest(".dc-page");
  const first = page?.firstElementChild;
  if (first === null || first === undefined || page!.querySelector(":scope > [data-theme]") !== null)
    return readTheme(root);
  first.setAttribute("data-theme", "light");
  const theme = readTheme(root);
  first.removeAttribute("data-theme");
  return theme;
}

/** A browser without style sheets says nothing, or what was written. */
function colorOf(probe: Element): string {
  const { color } = getComputedStyle(probe);
  return /^(?!.*var\()[a-z-]+\(.+\)$/.test(color) ? color : "";
}

/** Red, green and blue of a colour in whatever form. */
function partsOf(color: string | undefined): Theme["low"] | null {
  if (color === undefined || color === "") return null;
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/.exec(color);
  if (parts !== null) return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [1, 1];
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
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
    const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].flatMap(
      (query) => globalThis.matchMedia?.(query) ?? [],
    );
    for (const query of queries) query.addEventListener("change", read);
    // An app may turn dark by an attribute, a class or a style, on the page or around it.
    const themes = new MutationObserver(read);
    themes.observe(document.documentElement, { attributes: true, subtree: true, attributeFilter: ["data-theme"] });
    // One of its own: what an observer is asked of an element last replaces what it was asked before.
    const changes = new MutationObserver(read);
    for (let around: Element | null = element.closest(".dc-page"); around !== null; around = around.parentElement)
      changes.observe(around, { attributes: true, attributeFilter: ["class", "style"] });
    const printing = (on: boolean) => (): void => redraw(on ? readOnPaper(element) : readTheme(element));
    const [before, after] = [printing(true), printing(false)];
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      for (const query of queries) query.removeEventListener("change", read);
      themes.disconnect();
      changes.disconnect();
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return theme;
}
