// `dacapo build`: makes a static site.
import { basename } from "node:path";
import { build as buildSite, createLogger, type Plugin } from "vite";
import { dacapo } from "../vite/index.ts";
import { findPages } from "../vite/pages.ts";
import { type HostKind, hostKindOf } from "../vite/hosts/host-kind.ts";
import { serverEntry } from "../vite/hosts/server-entry.ts";
import { decodeHostKind } from "./decode-host-kind.ts";
import { Destination } from "./destination.ts";
import { decodeTarget } from "./target.ts";

interface BuildOptions {
  out?: string;
  base?: string;
  hostKind?: string;
}

export async function build(file: string | undefined, { out, base, hostKind: kind }: BuildOptions): Promise<void> {
  const { root, app } = decodeTarget(file);
  const hostKind = decodeHostKind(kind);
  const made: { at?: Destination } = {};
  try {
    await buildSite({
      root,
      base,
      plugins: [dacapo({ app, ...(hostKind && { hostKind }) }), anywhere, beside(out, root, made)],
      customLogger: logger(made),
    });
    await buildServer(root, app, hostKind, made.at!.draft);
    made.at!.take();
  } finally {
    made.at?.clear();
  }
}

/** Scripts whose host is the server get a server, beside the site. */
async function buildServer(root: string, app: string | undefined, hostKind: HostKind | undefined, outDir: string) {
  const pages = findPages(root, app).filter(
    ({ file, path, within }) => hostKindOf(file, hostKind) === "server" && (within === null || within === path),
  );
  if (pages.length === 0) return;
  await buildSite({ root, logLevel: "warn", plugins: [dacapo(), serverEntry(root, pages)], build: { outDir } });
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
