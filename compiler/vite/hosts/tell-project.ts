// Tells a server where its project is, and in which mode: there lie `.env` files. It is left where modules find it that know of nobody.
import type { ResolvedConfig } from "vite";

const told = 'globalThis[Symbol.for("dacapo.project")]';

/** In the process of Vite. */
export function tellProject({ envDir, root, mode }: Pick<ResolvedConfig, "envDir" | "root" | "mode">): void {
  const project = { folder: typeof envDir === "string" ? envDir : root, mode };
  (globalThis as { [key: symbol]: unknown })[Symbol.for("dacapo.project")] = project;
}

/** In a built server. @param folder Code of a `URL` of the file system. */
export const projectCode = (folder: string, mode: string): string =>
  `import { fileURLToPath } from "node:url";\n${told} = { folder: fileURLToPath(${folder}), mode: ${JSON.stringify(mode)} };\n`;
