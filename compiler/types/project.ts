// What is checked: a configuration that was named or found, or app scripts for which one is made up.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { ownFile } from "./own-package.ts";
import { CheckProblem } from "./problem.ts";
import type { Project } from "./typescript/checker.ts";
import { isAppScript } from "./virtual/names.ts";

export interface NamedProject extends Project {
  /** The files that were named. */
  files?: readonly string[];
}

/** Stands beside what it is for, so that paths mean there what they mean here. */
const madeName = ".dacapo-check.json";

/** Options for app scripts without a configuration. */
const preset = slashes(ownFile("tsconfig.app.json"));

/** A part of a project, or one of several: options for what several build together, and those that need them, do not hold. */
const alone = {
  composite: false,
  incremental: false,
  tsBuildInfoFile: null,
  emitDeclarationOnly: false,
  declarationMap: false,
  declarationDir: null,
};

export function findProject(named: readonly string[], cwd: string): NamedProject {
  const [first] = named;
  if (first === undefined) return projectOf(cwd);
  for (const each of named)
    if (!existsSync(resolve(cwd, each)))
      throw new CheckProblem(`There is no file \`${each}\`.`, "Name a configuration, a folder, or files to check.");
  const path = resolve(cwd, first);
  if (named.length === 1 && statSync(path).isDirectory()) return projectOf(path);
  if (named.length === 1 && path.endsWith(".json")) return { ...place(path), made: undefined };
  return projectOfFiles(named.map((each) => resolve(cwd, each)));
}

/** The configuration of a folder or of one above it; without any, all app scripts below the folder. */
function projectOf(folder: string): NamedProject {
  const config = nearestConfig(folder);
  if (config !== undefined) return { ...place(config), made: undefined };
  const files = findScripts(folder);
  if (files.length === 0)
    throw new CheckProblem(
      `There is no \`tsconfig.json\` and no app script in \`${folder}\`.`,
      "An app script is a file named `*.app.tsx`.",
    );
  return made(folder, files, undefined);
}

function projectOfFiles(files: readonly string[]): NamedProject {
  const folder = dirname(files[0]!);
  const config = nearestConfig(folder);
  return made(config === undefined ? folder : dirname(config), files, config);
}

function made(folder: string, files: readonly string[], config: string | undefined): NamedProject {
  const nameOf = (file: string): string => slashes(relative(folder, file));
  const base =
    config === undefined ? { extends: preset } : { extends: `./${basename(config)}`, compilerOptions: alone };
  const text = JSON.stringify({ ...base, files: files.map(nameOf), include: [], references: [] });
  return { ...place(join(folder, madeName)), made: text, files };
}

/**
 * A project with those that it refers to, the ones that these refer to included.
 *
 * A configuration that has references and no files of its own (`"files": []`) only stands for the others.
 */
export function withReferences(project: NamedProject): NamedProject[] {
  if (project.made !== undefined) return [project];
  const found = new Map<string, NamedProject>();
  const visit = (config: string): void => {
    if (found.has(config) || !existsSync(config)) return;
    const { references = [], files, include } = readConfig(config);
    const standsForOthers = references.length > 0 && files?.length === 0 && include === undefined;
    // Files are read from their sources: nothing has to be built before, and what a package imports is its own business.
    const made =
      config === project.config && references.length === 0
        ? undefined
        : JSON.stringify({
            extends: `./${basename(config)}`,
            references: [],
            compilerOptions: { ...alone, noEmit: true, allowImportingTsExtensions: true },
          });
    const own = made === undefined ? place(config) : place(join(dirname(config), madeName));
    if (!standsForOthers) found.set(config, { ...own, made });
    for (const { path } of references) {
      const target = resolve(dirname(config), path);
      visit(slashes(target.endsWith(".json") ? target : join(target, "tsconfig.json")));
    }
  };
  visit(project.config);
  return found.size === 0 ? [project] : [...found.values()];
}

interface Config {
  references?: { path: string }[];
  files?: string[];
  include?: string[];
}

/** As far as it can be read: what is wrong with it TypeScript says. */
function readConfig(file: string): Config {
  // Comments and commas at the end, but not in strings.
  const text = readFileSync(file, "utf8")
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[^]*?\*\//g, "$1")
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, "$1");
  try {
    return (JSON.parse(text.replace(/^\ufeff/, "")) ?? {}) as Config;
  } catch {
    return {};
  }
}

const place = (config: string) => ({ config: slashes(config), folder: slashes(dirname(config)) });

export function nearestConfig(folder: string): string | undefined {
  const config = join(folder, "tsconfig.json");
  if (existsSync(config)) return config;
  const above = dirname(folder);
  return above === folder ? undefined : nearestConfig(above);
}

const skipped = /^(\.|node_modules$|dist$)/;

/** App scripts that a project surely or probably has, as `/`-paths; not all of them where they are very many. */
export const scriptsOf = ({ folder, files = findScripts(folder) }: NamedProject): string[] =>
  files.filter(isAppScript).slice(0, 100).map(slashes);

/** The app scripts below a folder. */
export function findScripts(folder: string, depth = 8): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return isAppScript(entry.name) ? [path] : [];
      return depth > 0 && !skipped.test(entry.name) ? findScripts(path, depth - 1) : [];
    });
}

export function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}
