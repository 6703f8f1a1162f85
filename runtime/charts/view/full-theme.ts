// The colours of one chart: the author's where he chose some, else the theme's.
import type { Model, Theme } from "../engine/index.ts";

export function fullTheme(theme: Theme, { chart, series }: Model): Theme {
  const { colors } = chart;
  if (colors === undefined || colors === null) return theme;
  const good = (color: unknown): color is string =>
    typeof color === "string" && (globalThis.CSS?.supports?.("color", color) ?? true);
  if (Array.isArray(colors)) {
    const own = colors.filter(good);
    return own.length === 0 ? theme : { ...theme, tones: own };
  }
  const named = colors as Readonly<Record<string, string>>;
  const most = Math.max(0, ...series.map(({ tone }) => tone));
  const tones = Array.from(
    { length: Math.max(most + 1, theme.tones.length) },
    (_, at) => theme.tones[at % theme.tones.length]!,
  );
  for (const { name, tone } of series) if (Object.hasOwn(named, name) && good(named[name])) tones[tone] = named[name]!;
  return { ...theme, tones };
}
