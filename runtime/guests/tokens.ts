// The colours and the type of the page, as numbers and names that a library takes.
import { colorParts } from "../painter/parts/color-parts.ts";

export interface Tokens {
  ink: string;
  muted: string;
  line: string;
  paper: string;
  accent: string;
  /** The palette of charts, in order. */
  tones: string[];
  font: string;
  dark: boolean;
}

/** Texts, a list of texts, and whether it is dark. */
export const sameTokens = (a: Tokens, b: Tokens): boolean =>
  (Object.keys(a) as (keyof Tokens)[]).every((name) => `${a[name]}` === `${b[name]}`);

const TONES = 8;

/** Read where the library draws: what is written in a token is resolved there. */
export function readTokens(place: HTMLElement): Tokens {
  const probe = place.appendChild(document.createElement("span"));
  const color = (token: string, other: string): string => {
    probe.style.color = `var(${token}, ${other})`;
    return hexOf(getComputedStyle(probe).color) ?? other;
  };
  const paper = color("--dc-paper", "#ffffff");
  const tokens: Tokens = {
    ink: color("--dc-ink", "#1a1d26"),
    muted: color("--dc-muted", "#5a6172"),
    line: color("--dc-line", "#e4e6ec"),
    paper,
    accent: color("--dc-accent", "#4453d6"),
    tones: Array.from({ length: TONES }, (_, i) => color(`--dc-chart-${i + 1}`, plain[i]!)),
    font: getComputedStyle(place).fontFamily || "sans-serif",
    dark: isDark(paper),
  };
  probe.remove();
  return tokens;
}

const plain = ["#4453d6", "#d1602b", "#1f8a70", "#b0479b", "#8a6d1b", "#2b7bb9", "#8d3b3b", "#5a6172"];

/** Libraries know few forms of colours. */
const hexOf = (color: string): string | undefined =>
  colorParts(color)
    ?.map((part) => Math.round(part).toString(16).padStart(2, "0"))
    .join("")
    .replace(/^/, "#");

const isDark = (hex: string): boolean => parseInt(hex.slice(1, 3), 16) + parseInt(hex.slice(3, 5), 16) < 256;
