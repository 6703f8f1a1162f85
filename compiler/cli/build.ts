// `dacapo build`: makes a static site.
import { relative, resolve } from "node:path";
import { build as buildSite } from "vite";
import { dacapo } from "../vite/index.ts";
import { decodeTarget } from "./target.ts";

export async function build(file: string | undefined, { out, base }: { out: string; base: string }): Promise<void> {
  const { root, app } = decodeTarget(file);
  await buildSite({
    root,
    base,
    plugins: [dacapo({ app })],
    build: { outDir: relative(root, resolve(out)) || "." },
  });
}
