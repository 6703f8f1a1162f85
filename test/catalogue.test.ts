// The compiler's catalogue says what the definitions say: it is written from them.
import { join } from "node:path";
import { it } from "vitest";
import * as dacapo from "dacapo";
import { commonProps, type Definition } from "../runtime/elements/define.ts";
import { expectFile } from "./fixtures.ts";

const header = `// The elements and functions of "dacapo", as much of them as the compiler needs to know. Written from the definitions by \`npm run update\`.

/** What the compiler knows of an element. */
export interface ElementFacts {
  /** What may stand between the tags: nothing, text with inline HTML, or drawings. */
  readonly children: "none" | "text" | "block";
  /** It has a value that the person using the app sets. */
  readonly widget?: true;
  /** The names of its props. */
  readonly props: readonly string[];
}

/** The elements, by name. */
export type Catalogue = Record<string, ElementFacts>;

const words = (text: string): string[] => text.split(" ");
`;

function facts({ name, children, props, value, trigger }: Definition): string {
  const names = Object.keys({ ...commonProps, ...(children === "none" ? {} : { children: true }), ...props });
  const widget = value !== undefined || trigger !== undefined ? " widget: true," : "";
  return `  ${name}: { children: "${children}",${widget} props: words("${names.join(" ")}") },`;
}

it("is written from the definitions", () => {
  const exported = Object.entries<unknown>(dacapo).sort(([a], [b]) => (a < b ? -1 : 1));
  const definitionOf = (value: unknown) => (value as { definition?: Definition }).definition;
  const elements = exported.flatMap(([, value]) => definitionOf(value) ?? []).map(facts);
  const functions = exported.flatMap(([name, value]) => (definitionOf(value) === undefined ? [name] : []));
  const text = [
    header,
    "export const catalogue: Catalogue = {",
    ...elements,
    "};",
    "",
    '/** What else "dacapo" exports: names that are values but not elements. */',
    `export const functions: readonly string[] = words("${functions.join(" ")}");`,
    "",
  ].join("\n");
  expectFile(join(import.meta.dirname, "../compiler/catalogue.ts"), text);
});
