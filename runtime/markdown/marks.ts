// The marks beyond GitHub's: colours and badges (`:red[…]`), icons and emoji (`:tada:`), maths (`$x^2$`).
import { Marked, type MarkedOptions, type Token, type TokenizerExtension } from "marked";

/** The colours that a text may have, as in Streamlit. */
const colours = ["red", "orange", "yellow", "green", "blue", "violet", "gray", "grey", "rainbow", "primary", "small"];

const directive = new RegExp(`^:(${colours.join("|")})(-background|-badge)?\\[`);

/** Text in a colour, on one, or as a badge. */
export interface ColourToken {
  type: "colour";
  raw: string;
  /** `"dc-red"`, `"dc-red-background"`, `"dc-red-badge"`. */
  name: string;
  tokens: Token[];
}

/** Something that the page knows by name, or writes in its own way. */
export interface SignToken {
  type: "icon" | "emoji" | "math";
  raw: string;
  /** The name, or the formula. */
  text: string;
  /** A formula on a line of its own. */
  display?: boolean;
}

const colour: TokenizerExtension = {
  name: "colour",
  level: "inline",
  start: (source) => /:[a-z]/.exec(source)?.index,
  tokenizer(source): ColourToken | undefined {
    const found = directive.exec(source);
    const end = found === null ? -1 : closing(source, found[0].length);
    if (found === null || end < 0) return undefined;
    const [open, base, kind = ""] = found;
    const name = `dc-${base === "grey" ? "gray" : base}${kind}`;
    return {
      type: "colour",
      raw: source.slice(0, end + 1),
      name,
      tokens: this.lexer.inlineTokens(source.slice(open.length, end)),
    };
  },
};

/** Where the bracket that was opened before `at` is closed; -1 where it is not. */
function closing(source: string, at: number): number {
  let depth = 1;
  for (let i = at; i < source.length; i++) {
    const sign = source[i];
    if (sign === "\\") i++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return i;
  }
  return -1;
}

const sign = (
  type: "icon" | "emoji" | "math",
  level: "inline" | "block",
  start: RegExp,
  form: RegExp,
  display = false,
): TokenizerExtension => ({
  name: display ? `${type}-${level}` : type,
  level,
  start: (source) => start.exec(source)?.index,
  tokenizer(source): SignToken | undefined {
    const found = form.exec(source);
    return found === null ? undefined : { type, raw: found[0], text: found[1]!.trim(), ...(display && { display }) };
  },
});

/** Streamlit writes `:material/star:`. */
const icon = sign("icon", "inline", /:material[-/]/, /^:material[-/]([a-z0-9]+(?:[-_][a-z0-9]+)*):/);
const emoji = sign("emoji", "inline", /:[a-z0-9+-]/, /^:([+-]1|\d*[a-z][a-z0-9]*(?:[_+-][a-z0-9]+)*|100|1234):/);
/** Dollars of prices have a space beside them, or a digit behind. */
const math = sign(
  "math",
  "inline",
  /\$/,
  /^\$(?![\s$])((?:\\[\s\S]|[^\\$\n]|\n(?!\n)){0,2000}?)(?<![\s\\])\$(?![\d$])/,
);
const shown = /^\$\$((?:\\[\s\S]|[^\\$]){1,5000}?)\$\$/;
const display = sign("math", "inline", /\$\$/, shown, true);
const displayBlock = sign("math", "block", /^\$\$/m, new RegExp(`${shown.source}[ \\t]*(?:\\n+|$)`), true);

/** What a lexer has to know to read them. */
export const marks: MarkedOptions = new Marked({
  // Of two that begin alike the later one is tried first.
  extensions: [emoji, icon, colour, math, display, displayBlock],
}).defaults;
