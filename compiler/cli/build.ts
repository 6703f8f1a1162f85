// `dacapo build`: makes a static site.
import { basename } from "node:path";
import { build as buildSite, createLogger, type Plugin } from "vite";
import { dacapo } from "../vite/index.ts";
import { Destination } from "./destination.ts";
import { decodeTarget } from "./target.ts";

export async function build(file: string | undefined, { out, base }: { out?: string; base?: string }): Promise<void> {
  const { root, app } = decodeTarget(file);
  const made: { at?: Destination } = {};
  try {
    await buildSite({
      root,
      base,
      plugins: [dacapo({ app }), anywhere, beside(out, root, made)],
      customLogger: logger(made),
    });
    made.at!.take();
  } finally {
    made.at?.clear();
  }
}

/** Unless somebody says otherwise, a site works below any path. */
const anywhere: Plugin = {
  name: "dacapo:base",
  config: ({ base }) => (base === undefined ? { base: "./" } : {}),
};

/** The site is made beside its place, and takes it when it is whole. */
const beside = (out: string | undefined, root: string, made: { at?: Destination }): Plugin => ({
  name: "dacapo:beside",
  config: {
    order: "post",
    handler(user) {
      made.at = Destination.of(out, root, user.build?.outDir);
      return { build: { outDir: made.at.draft, emptyOutDir: true } };
    },
  },
});

/** Says where the site is going to be. */
function logger(made: { at?: Destination }) {
  const own = createLogger();
  const { info } = own;
  own.info = (text, options) =>
    info(made.at === undefined ? text : text.replaceAll(basename(made.at.draft), basename(made.at.folder)), options);
  return own;
}
