// Which server a folder of the workspace wants, by what is installed there.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A module to run, with words for it. */
export interface Server {
  module: string;
  args: string[];
}

/** The language server of a folder's own dacapo; nothing where the plugin answers, or where there is no dacapo. */
export function choose(folder: string, wanted: string): Server | undefined {
  const dacapo = packageIn(folder, "dacapo");
  if (dacapo === undefined || wanted === "plugin") return undefined;
  const typescript = packageIn(folder, "typescript");
  const isNative = typescript !== undefined && Number.parseInt(typescript.version, 10) >= 7;
  if (!isNative && wanted !== "language-server") return undefined;
  return { module: join(dacapo.folder, dacapo.bin!["dacapo"]!), args: ["lsp"] };
}

interface Package {
  folder: string;
  version: string;
  bin?: Record<string, string>;
}

function packageIn(folder: string, name: string): Package | undefined {
  try {
    const file = createRequire(join(folder, "package.json")).resolve(`${name}/package.json`);
    return { ...(JSON.parse(readFileSync(file, "utf8")) as Package), folder: dirname(file) };
  } catch {
    return undefined;
  }
}
