// Doc comments, taken apart: the description, what the tags say, the example, the counterpart in Streamlit.
import ts from "typescript-6";

export interface Comment {
  /** As it is written, line by line. */
  readonly text: string;
  readonly params: ReadonlyMap<string, string>;
  /** What it gives, where its type is no words for a reader. */
  readonly returns: string | undefined;
  readonly throws: readonly string[];
  /** Code blocks, with their fences. */
  readonly examples: readonly string[];
  /** What stands behind `Streamlit:`, without its full stop. */
  readonly streamlit: string | undefined;
  readonly internal: boolean;
}

/** The comment of whatever has a name: an element, a prop, a function, a type. */
export function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): Comment {
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: join(text) }));
  const named = (wanted: string): string[] => tags.filter(({ name }) => name === wanted).map(({ text }) => text);
  const all = [join(symbol.getDocumentationComment(checker)), ...tags.map(({ text }) => text)];
  const params = named("param").map((text) => /^(\S+)\s+-?\s*([^]*)$/.exec(text)?.slice(1) as [string, string]);
  return {
    text: withoutCounterpart(all[0]!),
    params: new Map(params.filter((param) => param !== undefined)),
    returns: named("returns")[0]
      ?.replace(/\s+/g, " ")
      .replace(/\.$/, "")
      .replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase()),
    throws: named("throws").map((text) => withoutCounterpart(text.replace(/^\{\w+\}\s*/, ""))),
    examples: named("example").flatMap((text) => text.match(/```[^]*?```/g) ?? []),
    streamlit: all.flatMap((text) => counterpart.exec(text)?.[1] ?? [])[0]?.replace(/\s+/g, " "),
    internal: tags.some(({ name }) => name === "internal"),
  };
}

const counterpart = /(?:^|\s)Streamlit: ([^]+?)\.?\s*$/;

const withoutCounterpart = (text: string): string => text.replace(counterpart, "").trim();

const join = (parts: readonly ts.SymbolDisplayPart[] | undefined): string =>
  (parts ?? []).map(({ text }) => text).join("");
