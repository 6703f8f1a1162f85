// The examples of the comments, ready to be compiled: with the imports that a reader would add.
import type { Entry, Model } from "./model.ts";

export interface Example {
  /** What it is an example of. */
  readonly of: string;
  readonly source: string;
  /** An app script, or part of one; else a plain module, or a component of Preact. */
  readonly isScript: boolean;
}

/** All examples on the page. */
export function examplesIn({ sections }: Model): Example[] {
  const entries = sections.flatMap((section) => section.entries.map((entry) => ({ entry, door: section.door })));
  return entries.flatMap(({ entry: { name, comment } }) =>
    comment.examples.map((example) => {
      const isTsx = example.startsWith("```tsx\n");
      const code = example.replace(/^```\w*\n|```$/g, "");
      const isScript = isTsx && !code.startsWith("export ");
      const used = entries.filter(({ entry, door }) => (door === "dacapo" || !isScript) && isUsed(entry.name, code));
      const imports = used.map(({ entry, door }) => `import { ${nameOf(entry)} } from "${door}";\n`);
      const pragma = isTsx && !isScript ? "/** @jsxImportSource preact */\n" : "";
      return { of: name, source: pragma + imports.join("") + code + (isScript ? "" : "export {};\n"), isScript };
    }),
  );
}

/** True for a name that stands in the code and comes from nowhere. */
function isUsed(name: string, code: string): boolean {
  if (name.includes(".")) return false;
  const isDeclared = new RegExp(`(const|import) (\\{[^}]*)?\\b${name}\\b`).test(code);
  return !isDeclared && new RegExp(`(?<![.\\w"])${name}\\b`).test(code);
}

const nameOf = ({ kind, name }: Entry): string => (kind === "type" ? `type ${name}` : name);
