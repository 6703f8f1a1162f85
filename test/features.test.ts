// A feature can be taken out: without its folder, and its lines in the list of features, the core is whole.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript-6";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const core = join(root, "runtime/core");
const list = join(root, "runtime/elements/features.ts");
const files = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(core, file));

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(core, "tsconfig.json"), (file) => readFileSync(file, "utf8")).config,
  ts.sys,
  core,
);

/** What every program here has in common is parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What TypeScript says of the core and the list of features, without a folder. */
function problemsWithout(folder: string): string[] {
  const isGone = (file: string): boolean => file.startsWith(`${folder}/`);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => !isGone(file) && fileExists(file);
  host.getSourceFile = (file, language) => {
    if (isGone(file)) return undefined;
    if (resolve(file) === list) {
      const kept = readFileSync(list, "utf8").replace(
        new RegExp(`^export .*features/${folder.split("/").at(-1)}/.*\n`, "gm"),
        "",
      );
      return ts.createSourceFile(file, kept, language);
    }
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, language));
    return parsed.get(file);
  };
  const program = ts.createProgram([...files.filter((file) => !isGone(file)), list], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName.replace(`${root}/`, "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

describe("the core type-checks", () => {
  it.each(readdirSync(join(core, "features")))("without %s", (feature) => {
    expect(problemsWithout(join(core, "features", feature))).toEqual([]);
  });

  it("not without what it is made of", () => {
    expect(problemsWithout(join(core, "memory"))).not.toEqual([]);
  });
});
