// The examples of the comments, as scripts that can be compiled: with the imports that a reader would add.
import type { Model } from "./model.ts";

export interface Example {
  /** What it is an example of. */
  readonly of: string;
  readonly source: string;
}

/**
 * All examples in the language of app scripts.
 *
 * @param exported What "dacapo" exports.
 */
export function scriptsIn({ sections }: Model, exported: readonly string[]): Example[] {
  const entries = sections.filter(({ door }) => door === "dacapo").flatMap((section) => section.entries);
  return entries.flatMap(({ name, comment }) =>
    comment.examples.flatMap((example) => {
      const [, code] = /^```tsx\n([^]*)```$/.exec(example) ?? [];
      if (code === undefined || code.startsWith("export const") || code.startsWith("import ")) return [];
      const used = exported.filter((each) => new RegExp(`(?<![.\\w"])${each}\\b`).test(code));
      const imports = used.length === 0 ? "" : `import { ${used.join(", ")} } from "dacapo";\n`;
      return [{ of: name, source: imports + code }];
    }),
  );
}
