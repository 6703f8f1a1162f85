// The examples of the comments, ready to be compiled: with the imports that a reader would add.
import type { Model } from "./model.ts";

export interface Example {
  /** What it is an example of. */
  readonly of: string;
  readonly source: string;
  /** An app script, or part of one; else a plain module. */
  readonly isScript: boolean;
}

/**
 * All examples on the page.
 *
 * @param exported What "dacapo" exports.
 */
export function examplesIn({ sections }: Model, exported: readonly string[]): Example[] {
  return sections.flatMap(({ entries }) =>
    entries.flatMap(({ name, comment }) =>
      comment.examples.map((example) => {
        const language = /^```(\w*)/.exec(example)![1];
        const code = example.replace(/^```\w*\n|```$/g, "");
        // What is exported with a type stands in a file of its own, where Preact paints.
        const isScript = language === "tsx" && !code.startsWith("export ");
        const used = exported.filter((each) => new RegExp(`(?<![.\\w"])${each}\\b`).test(code));
        const imports = used.length > 0 && isScript ? `import { ${used.join(", ")} } from "dacapo";\n` : "";
        return { of: name, source: imports + code, isScript };
      }),
    ),
  );
}
