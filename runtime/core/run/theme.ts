// What a page can look like, as a script says it: `config.theme`. All of it is known at build time.

/** A colour as CSS writes it, `"#0f766e"`; or one each for day and night. */
export type ThemeColor = string | { light: string; dark: string };

/** The themes that come along: black and white, a printed page, a green one, and one with as much contrast as there is. */
export type ThemeName = "graphite" | "parchment" | "forest" | "contrast";

/**
 * What a page looks like, in tokens. What is left out is as in `base`, or else as ever. Values are written out: they are put into
 * a style sheet when the app is built.
 *
 * @example
 * ```tsx
 * export const config = {
 *   theme: { accent: { light: "#0f766e", dark: "#5eead4" }, radius: "0.25rem", headingFont: "Georgia, serif" },
 * } satisfies AppConfig;
 * ```
 * Streamlit: `[theme]` of `config.toml`.
 */
export interface Theme {
  /** What it is called where a person chooses one; that of its base when left out. */
  name?: string;
  /** What it begins with: a theme that comes along. */
  base?: ThemeName;
  /** `"auto"` (the default) follows the system. */
  scheme?: "auto" | "light" | "dark";

  /** The ground of the page. */
  paper?: ThemeColor;
  /** The ground of what stands back: the sidebar, headings of tables. */
  surface?: ThemeColor;
  /** The ground of what stands out: controls, cards, lists that open. */
  raised?: ThemeColor;
  /** The ground below the pointer. */
  hover?: ThemeColor;
  /** Letters. */
  ink?: ThemeColor;
  /** Letters that step back: captions, hints in empty fields. */
  muted?: ThemeColor;
  /** Thin lines between things. */
  line?: ThemeColor;
  /** The edge of a control. */
  edge?: ThemeColor;
  /** The edge of a control below the pointer. */
  edgeStrong?: ThemeColor;
  /** What can be clicked, and what is chosen. The four below follow from it when it is given and they are not. */
  accent?: ThemeColor;
  /** The accent below the pointer. */
  accentDeep?: ThemeColor;
  /** A ground with a touch of the accent. */
  accentSoft?: ThemeColor;
  /** The ground of primary buttons and ticked boxes. */
  fill?: ThemeColor;
  /** Letters and marks on `fill`. */
  onFill?: ThemeColor;
  /** Of an `Alert` that informs. */
  info?: ThemeColor;
  /** Of what went well. */
  success?: ThemeColor;
  /** Of what wants attention. */
  warning?: ThemeColor;
  /** Of what is wrong. */
  error?: ThemeColor;

  /** The colours of charts in order, up to eight. */
  charts?: readonly ThemeColor[];
  /** The low end of a colour that is a measure. */
  chartLow?: ThemeColor;
  /** Its high end. */
  chartHigh?: ThemeColor;

  /** The fonts of all text, as CSS lists them. */
  font?: string;
  /** The fonts of headings; those of the text when left out. */
  headingFont?: string;
  /** The fonts of code. */
  mono?: string;
  /** The size of a `Title`: `"2rem"`. */
  titleSize?: string;
  /** The size of a `Header`. */
  headerSize?: string;
  /** The size of a `Subheader`. */
  subheaderSize?: string;

  /** The smallest distance, of which the others are multiples; `"0.25rem"`. */
  space?: string;
  /** The distance between elements; `"1rem"`. */
  gap?: string;
  /** How round corners are; `"0.5rem"`. */
  radius?: string;
  /** How thick the edges of controls and blocks are; `"1px"`. Twice that for those who ask their system for more contrast. */
  border?: string;
  /** The height of a control with a mouse; `"2.375rem"`. On touch screens it is at least 44 pixels. */
  control?: string;
  /** The width of the column of a centered page; `"46rem"`. */
  measure?: string;
  /** The shadow of controls, as `box-shadow` has it; `"none"` for none. */
  shadow?: string;
  /** The shadow of what lies above the page. */
  shadowHigh?: string;
  /** How a control changes below the pointer; `"120ms ease-out"`. Nothing moves for those who ask their system for that. */
  motion?: string;
}
