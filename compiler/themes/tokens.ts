// The tokens that a theme may set: what each is, and the custom properties that carry it.

export type TokenKind = "color" | "text" | "colors";

interface Token {
  kind: TokenKind;
  /** The custom properties that take the value. */
  to: readonly string[];
}

const color = (property: string): Token => ({ kind: "color", to: [property] });
const text = (...to: string[]): Token => ({ kind: "text", to });

/** By the names that `config.theme` takes: those of `Theme` in the runtime, which a test compares. */
export const tokens = {
  paper: color("--dc-paper"),
  surface: color("--dc-surface"),
  raised: color("--dc-raised"),
  hover: color("--dc-hover"),
  ink: color("--dc-ink"),
  muted: color("--dc-muted"),
  line: color("--dc-line"),
  edge: color("--dc-edge"),
  edgeStrong: color("--dc-edge-strong"),
  accent: color("--dc-accent"),
  accentDeep: color("--dc-accent-deep"),
  accentSoft: color("--dc-accent-soft"),
  fill: color("--dc-fill"),
  onFill: color("--dc-on-fill"),
  info: color("--dc-info"),
  success: color("--dc-success"),
  warning: color("--dc-warning"),
  error: color("--dc-error"),
  charts: { kind: "colors", to: [1, 2, 3, 4, 5, 6, 7, 8].map((each) => `--dc-chart-${each}`) },
  chartLow: color("--dc-chart-low"),
  chartHigh: color("--dc-chart-high"),
  font: text("--dc-font"),
  headingFont: text("--dc-heading"),
  mono: text("--dc-mono"),
  titleSize: text("--dc-title-size"),
  headerSize: text("--dc-header-size"),
  subheaderSize: text("--dc-subheader-size"),
  space: text("--dc-1"),
  gap: text("--dc-gap"),
  radius: text("--dc-radius"),
  border: text("--dc-border"),
  control: text("--dc-control"),
  measure: text("--dc-measure"),
  shadow: text("--dc-shadow"),
  shadowHigh: text("--dc-shadow-high"),
  motion: text("--dc-quick"),
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof tokens;

/** What a theme says besides its tokens. */
export const settings = ["name", "base", "scheme"] as const;

/** Whether a theme is for day, for night, or follows the system. */
export const schemes = ["auto", "light", "dark"] as const;

export type Scheme = (typeof schemes)[number];

export type Color = string | { light: string; dark: string };

/** A theme that has been looked at: every token is known, and its value fits. */
export interface ThemeData {
  name?: string;
  base?: string;
  scheme?: Scheme;
  tokens: Partial<Record<TokenName, string | Color | readonly Color[]>>;
}
