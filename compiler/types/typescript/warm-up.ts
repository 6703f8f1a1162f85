// What the native TypeScript reads while the app scripts are still being translated: all that they import for sure.
import { publicModule } from "../../runtime-names.ts";
import type { Overlay, Project } from "./checker.ts";

const configName = ".dacapo-warm-up.json";
const fileName = ".dacapo-warm-up.ts";

export interface WarmUp {
  /** A project with the options of the real one, and one file. It is there only in the overlay. */
  config: string;
  overlay: Overlay;
}

/**
 * Files are read and parsed once for all projects: what this one loads is there when the real one asks. Its options are those
 * that most have; it does not extend the real configuration, whose new files would not be noticed afterwards.
 */
export function warmUpFor({ folder }: Project): WarmUp {
  const compilerOptions = { target: "es2023", module: "esnext", moduleResolution: "bundler", types: [], noEmit: true };
  const files = new Map([
    [`${folder}/${configName}`, JSON.stringify({ compilerOptions, files: [fileName], include: [] })],
    [`${folder}/${fileName}`, `import "${publicModule}";\nimport "${publicModule}/typed-calls";\n`],
  ]);
  return { config: `${folder}/${configName}`, overlay: (file) => files.get(file) };
}
