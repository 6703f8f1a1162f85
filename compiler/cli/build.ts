// `dacapo build`: makes a static site.
import { resolve } from "node:path";
import { build as buildSite, type Plugin } from "vite";
import { dacapo } from "../vite/index.ts";
import { decodeTarget } from "./target.ts";

export async function build(file: string | undefined, { out, base }: { out?: string; base?: string }): Promise<void> {
  const { root, app } = decodeTarget(file);
  await buildSite({
    root,
    base,
    plugins: [dacapo({ app }), anywhere],
    build: { outDir: out && resolve(out) },
  });
}

/** Unless somebody says otherwise, a site works below any path. */
const anywhere: Plugin = {
  name: "dacapo:base",
  config: ({ base }) => (base === undefined ? { base: "./" } : {}),
};
