// `dacapo build`: makes a static site.
import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build as buildSite, createLogger, type Logger, type Plugin } from "vite";
import { dacapo } from "../vite/index.ts";
import { findPages } from "../vite/pages.ts";
import { bringFiles } from "../vite/hosts/bring-files.ts";
import { type HostKind, hostKindOf } from "../vite/hosts/host-kind.ts";
import { serverEntry } from "../vite/hosts/server-entry.ts";
import { decodeHostKind } from "./decode-host-kind.ts";
import { Destination } from "./destination.ts";
import { Failure } from "./failure.ts";
import { decodeTarget } from "./target.ts";
import { singleFile } from "../vite/single-file.ts";

interface BuildOptions {
  out?: string;
  base?: string;
  hostKind?: string;
  single?: boolean;
}

export async function build(
  file: string | undefined,
  { out, base, hostKind: kind, single = false }: BuildOptions,
): Promise<void> {
  const { root, app } = decodeTarget(file);
  const hostKind = decodeHostKind(kind);
  if (single) refuseParts(root, app, hostKind);
  const made: { at?: Destination } = {};
  try {
    await buildSite({
      root,
      base,
      plugins: [
        dacapo({ app, ...(hostKind && { hostKind }) }),
        anywhere,
        beside(out, root, made),
        single && singleFile(),
      ],
      customLogger: logger(made),
    });
    await buildServer(root, app, hostKind, made.at!.draft, base);
    made.at!.take();
    if (single) saySize(join(made.at!.folder, "index.html"));
  } finally {
    made.at?.clear();
  }
}

/** What one file cannot be: several pages, or a script that runs beside its page. */
function refuseParts(root: string, app: string | undefined, kind: HostKind | undefined): void {
  const pages = findPages(root, app);
  const [page] = pages;
  if (pages.length > 1)
    throw new Failure(
      `One file is one page, and there are ${pages.length} here.`,
      "Name a script without `<Navigation>`: `dacapo build --single report.app.tsx`.",
    );
  const host = page === undefined ? "tab" : hostKindOf(page.file, kind);
  if (host !== "tab")
    throw new Failure(
      `One file has nothing beside it, and the script asks for a ${host}.`,
      "Leave `host` out of its `config`, or build it with `--host-kind tab`.",
    );
}

function saySize(file: string): void {
  const text = readFileSync(file);
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${relative(".", file)} opens from a disk: ${kB(text.length)}, ${kB(gzipSync(text).length)} gzipped.`);
}

/** Scripts whose host is the server get a server, beside the site. */
async function buildServer(
  root: string,
  app: string | undefined,
  hostKind: HostKind | undefined,
  outDir: string,
  base: string | undefined,
) {
  const pages = findPages(root, app).filter(
    ({ file, path, within }) => hostKindOf(file, hostKind) === "server" && (within === null || within === path),
  );
  if (pages.length === 0) return;
  await buildSite({
    root,
    base,
    customLogger: withoutTimings(createLogger("warn")),
    plugins: [dacapo(), bringFiles(), serverEntry(root, pages), anywhere],
    build: { outDir },
  });
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

/** How long each plugin took on a busy machine is nothing that the author of a script could mend. */
function withoutTimings(logger: Logger): Logger {
  const { warn } = logger;
  logger.warn = (text, options) => {
    if (!text.includes("PLUGIN_TIMINGS")) warn(text, options);
  };
  return logger;
}

/** Says where the site is going to be. */
function logger(made: { at?: Destination }) {
  const own = withoutTimings(createLogger());
  const { info } = own;
  own.info = (text, options) =>
    info(made.at === undefined ? text : text.replaceAll(basename(made.at.draft), basename(made.at.folder)), options);
  return own;
}
