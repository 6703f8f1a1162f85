// `dacapo-env.d.ts`: tells a TypeScript that knows nothing of dacapo what app scripts export by default.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { publicModule } from "../runtime-names.ts";
import { nearestConfig, slashes } from "./project.ts";
import { isAppScript } from "./virtual/names.ts";

const fileName = "dacapo-env.d.ts";

const head = [
  "// What app scripts export, for TypeScript by itself. Written by dacapo, which keeps it up to date.",
  `import "${publicModule}";`,
  "",
].join("\n");

/** Whether a folder has a configuration that is made for app scripts, be it one that another refers to. */
const isOurs = (folder: string): boolean =>
  readdirSync(folder)
    .filter((name) => /^tsconfig\b.*\.json$/.test(name))
    .some((name) => readFileSync(join(folder, name), "utf8").includes(`${publicModule}/tsconfig.json`));

/**
 * Brings the file of a project up to date. It stands in the folder that holds all app scripts, so that a configuration
 * which includes them includes it.
 *
 * @param folder The project's, or one in it. Nothing is written where its configuration is not made for app scripts.
 * @param isKnown Whether a script is an app, where that is known without reading it.
 */
export async function writeAppModules(
  folder: string,
  isKnown: (file: string) => boolean | undefined = () => undefined,
): Promise<void> {
  const config = nearestConfig(folder);
  if (config === undefined || !isOurs(dirname(config))) return;
  const home = dirname(config);
  const scripts: string[] = [];
  const written: string[] = [];
  search(home, scripts, written);
  const target = join(commonFolder(home, scripts), fileName);
  const apps: string[] = [];
  for (const file of scripts) if (isKnown(slashes(file)) ?? (await isApp(file))) apps.push(file);
  const text = textFor(dirname(target), apps);
  try {
    for (const file of written) if (file !== target) rmSync(file);
    if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
  } catch {
    // Where nothing can be written, the file is somebody else's to write.
  }
}

function textFor(folder: string, scripts: readonly string[]): string {
  const type = `typeof import(${JSON.stringify(`${publicModule}/typed-calls`)}).app`;
  const modules = scripts.map((file) => {
    const name = slashes(relative(folder, file)).replace(/\.tsx$/, "");
    const lines = [
      `declare module ${JSON.stringify(`./${name}`)} {`,
      `  const app: ${type};`,
      "  export { app as default };",
      "}",
      "",
    ];
    return lines.join("\n");
  });
  return [head, ...modules].join("\n");
}

const skipped = /^(\.|node_modules$|dist$)/;

/** The app scripts of a project and what was written before, without what lies in projects below it. */
function search(folder: string, scripts: string[], written: string[], depth = 8): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (isAppScript(entry.name)) scripts.push(path);
      else if (entry.name === fileName && readFileSync(path, "utf8").startsWith(head)) written.push(path);
    } else if (depth > 0 && !skipped.test(entry.name) && !isProject(path)) search(path, scripts, written, depth - 1);
  }
}

const isProject = (folder: string): boolean =>
  existsSync(join(folder, "tsconfig.json")) || existsSync(join(folder, "package.json"));

function commonFolder(home: string, scripts: readonly string[]): string {
  const [first, ...others] = scripts.map((file) => relative(home, dirname(file)).split(sep).filter(Boolean));
  const same = (first ?? []).findIndex((part, at) => others.some((other) => other[at] !== part));
  return join(home, ...(first ?? []).slice(0, same < 0 ? undefined : same));
}

/** A script with mistakes in it may be an app. */
async function isApp(file: string): Promise<boolean> {
  const [{ parseScript }, { hasScript }] = await Promise.all([
    import("./virtual/parse.ts"),
    import("./virtual/has-script.ts"),
  ]);
  const parsed = parseScript(readFileSync(file, "utf8"), true);
  return parsed === undefined || hasScript(parsed.file.program);
}
