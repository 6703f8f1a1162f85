// Checks the types of a project in which tags have the types of their values.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Location } from "../diagnostic.ts";
import { publicModule } from "../runtime-names.ts";
import { writeAppModules } from "./app-modules.ts";
import { EarlierChecks } from "./earlier-checks.ts";
import { CheckProblem } from "./problem.ts";
import { type NamedProject, slashes } from "./project.ts";
import type { CheckDiagnostic } from "./report.ts";
import type { Changes, Checker } from "./typescript/checker.ts";
import type { Translated, Translator } from "./translators/translator.ts";
import { findTypeScript, type Installed, openChecker } from "./typescript/find.ts";
import type { Finding } from "./typescript/finding.ts";
import { helpers, isAppScript } from "./virtual/names.ts";

export interface Result {
  diagnostics: CheckDiagnostic[];
  /** All files that TypeScript looked at, libraries included. */
  files: string[];
  /** How many app scripts are among them. */
  scripts: number;
}

export class Check {
  private readonly translated = new Map<string, Translated>();
  /** What the compiler says of scripts, until they are others; nothing yet of those that are being looked at. */
  private readonly own = new Map<string, readonly CheckDiagnostic[] | undefined>();
  private readonly earlier: EarlierChecks;
  private readonly unreadable: CheckProblem[] = [];
  private readonly sources = new Map<string, string>();

  private constructor(
    private readonly project: NamedProject,
    private readonly cwd: string,
    private readonly translator: Translator,
  ) {
    this.earlier = EarlierChecks.of(project.folder);
  }

  private checker!: Checker;

  /** @param cwd The folder that files are named from in messages. */
  static async open(
    project: NamedProject,
    cwd: string,
    translator: Translator,
    typescript: Installed = findTypeScript(project.folder),
  ): Promise<Check> {
    const check = new Check(project, cwd, translator);
    check.checker = await openChecker(typescript, project, (file) => check.overlay(file));
    return check;
  }

  get version(): string {
    return this.checker.version;
  }

  /** Checks all; later only what `changes` touch. */
  async run(changes?: Changes): Promise<Result> {
    this.sources.clear();
    for (const file of [...(changes?.changed ?? []), ...(changes?.deleted ?? [])]) this.translated.delete(file);
    const { findings, files } = await this.checker.check(changes, (all) => this.look(all.filter(isOwnScript)));
    const [problem] = this.unreadable.splice(0);
    if (problem !== undefined) throw problem;
    const scripts = files.filter(isOwnScript);
    const own = await this.compiled(scripts);
    if (this.project.files === undefined) await writeAppModules(this.project.folder, (file) => this.isApp(file));
    const diagnostics = withoutRepeated(await this.reworded(findings), own);
    return { diagnostics: inOrder(diagnostics), files, scripts: scripts.length };
  }

  async close(): Promise<void> {
    this.translator.close();
    await this.checker.close();
  }

  /** What TypeScript gets to see in place of a file. */
  private overlay(file: string): string | undefined {
    if (file === this.project.config) return this.project.made;
    if (!isOwnScript(file)) return undefined;
    const source = this.read(file);
    const known = this.translated.get(file);
    if (known?.source === source) return known.text;
    const translated = this.translator.translate(file, source);
    this.translated.set(file, translated);
    this.own.delete(file);
    return translated.text;
  }

  private read(file: string): string {
    try {
      return readFileSync(file, "utf8");
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      this.unreadable.push(
        new CheckProblem(
          `\`${this.nameOf(file)}\` cannot be read (${reason}).`,
          "Check that it is a file and may be read.",
        ),
      );
      return "";
    }
  }

  /** Has new scripts looked at by the compiler, while TypeScript is busy with the types. */
  private look(scripts: readonly string[]): void {
    const fresh: { file: string; name: string }[] = [];
    for (const file of scripts) {
      if (!this.translated.has(file) || this.own.has(file)) continue;
      const name = this.nameOf(file);
      const said = this.earlier.find(name, this.sourceOf(file));
      this.own.set(file, said);
      if (said === undefined) fresh.push({ file, name });
    }
    this.translator.compiler?.look(fresh);
  }

  /** What the compiler says: what keeps a script from being built, and what it warns of. */
  private async compiled(scripts: readonly string[]): Promise<CheckDiagnostic[]> {
    const { compiler } = this.translator;
    const all: CheckDiagnostic[] = [];
    for (const file of scripts) {
      // A script that cannot be read has no types: then its syntax is said by itself.
      const isLooked = compiler !== undefined || this.translated.get(file)?.state === "unreadable";
      if (!isLooked) continue;
      const own = this.own.get(file) ?? compiler?.diagnosed(file) ?? (await this.compile(file));
      this.own.set(file, own);
      this.earlier.note(this.nameOf(file), this.sourceOf(file), own);
      all.push(...own);
    }
    this.earlier.save();
    return all;
  }

  private async compile(file: string): Promise<readonly CheckDiagnostic[]> {
    const { compile } = await import("../index.ts");
    return compile(this.sourceOf(file), { file: this.nameOf(file) }).diagnostics;
  }

  /** What TypeScript says, file by file, at its place in the source. */
  private async reworded(findings: readonly Finding[]): Promise<CheckDiagnostic[]> {
    if (findings.length === 0) return [];
    const { diagnosticOf } = await import("./report.ts");
    const { reword } = await import("./words.ts");
    const files = new Map<string | undefined, Finding[]>();
    for (const finding of findings) {
      const known = files.get(finding.file);
      if (known === undefined) files.set(finding.file, [finding]);
      else known.push(finding);
    }
    return [...files].flatMap(([file, found]) => {
      const translated = file === undefined ? undefined : this.translated.get(file);
      if (translated?.state === "unreadable") return [];
      if (translated !== undefined && found.some(isHelperMissing)) throw helperMissing(this.nameOf(file!));
      const name = file === undefined ? undefined : this.nameOf(file);
      const source = file === undefined ? "" : this.sourceOf(file);
      const reworded = translated === undefined ? found : reword(found, translated.whole());
      return reworded.map((each) => diagnosticOf(each, name, source));
    });
  }

  private isApp(file: string): boolean | undefined {
    return this.translated.get(file)?.text.trimEnd().endsWith(`export default ${helpers}.app;`);
  }

  private sourceOf(file: string): string {
    const known = this.translated.get(file)?.source ?? this.sources.get(file);
    if (known !== undefined) return known;
    const source = file === this.project.config ? (this.project.made ?? this.read(file)) : this.read(file);
    this.sources.set(file, source);
    return source;
  }

  private nameOf(file: string): string {
    return slashes(relative(this.cwd, file));
  }
}

/** App scripts of the project; what a package brings is compiled already. */
export const isOwnScript = (file: string): boolean => isAppScript(file) && !file.includes("/node_modules/");

const isHelperMissing = ({ code, lines }: Finding): boolean =>
  code === 2307 && lines[0]!.includes(`${publicModule}/typed-calls`);

const helperMissing = (script: string): CheckProblem =>
  new CheckProblem(
    `The types of \`${publicModule}\` are not found from \`${script}\`.`,
    `Install it: \`npm install ${publicModule}\`; \`"moduleResolution": "bundler"\` in the \`tsconfig.json\` lets TypeScript find it.`,
  );

/** What TypeScript finds too, and says in words about elements. */
const typed: readonly string[] = ["unknown-prop", "children-not-allowed", "bind-not-assignable", "unknown-element"];

/** Each place once: the compiler's word where it refuses what TypeScript stumbles over, TypeScript's where both mean the same. */
function withoutRepeated(found: readonly CheckDiagnostic[], own: readonly CheckDiagnostic[]): CheckDiagnostic[] {
  const isAt = (place: Location | null, others: readonly CheckDiagnostic[]): boolean =>
    place !== null && others.some(({ loc }) => loc !== null && touch(place, loc));
  const refused = own.filter(({ severity, code }) => severity === "error" && !typed.includes(code));
  const rest = found.filter(({ loc }) => !isAt(loc, refused)).map((each) => withHint(each, own));
  return [...own.filter(({ loc, code }) => !typed.includes(code) || !isAt(loc, rest)), ...rest];
}

/** TypeScript says what is wrong, the compiler beside it what to write. */
function withHint(found: CheckDiagnostic, own: readonly CheckDiagnostic[]): CheckDiagnostic {
  const { loc, hint, docs } = found;
  if (loc === null || hint !== "") return found;
  const same = own.find((each) => typed.includes(each.code) && each.loc !== null && touch(loc, each.loc));
  return same === undefined ? found : { ...found, hint: same.hint, docs: docs || same.docs };
}

/** Whether two stretches overlap, or are a prop and its value. */
function touch(one: Location, other: Location): boolean {
  if (one.file !== other.file) return false;
  const between = "={".length;
  const endsBefore = (a: Location, b: Location): boolean =>
    a.end.line < b.start.line || (a.end.line === b.start.line && a.end.column + between < b.start.column);
  return !endsBefore(one, other) && !endsBefore(other, one);
}

/** By file, in the order in which TypeScript names them, and by place. */
function inOrder(diagnostics: readonly CheckDiagnostic[]): CheckDiagnostic[] {
  const files = [...new Set(diagnostics.map(({ loc }) => loc?.file))];
  const rank = ({ loc }: CheckDiagnostic): [number, number, number] => [
    files.indexOf(loc?.file),
    loc?.start.line ?? 0,
    loc?.start.column ?? 0,
  ];
  return diagnostics
    .map((each) => ({ each, rank: rank(each) }))
    .sort(({ rank: a }, { rank: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ each }) => each);
}
