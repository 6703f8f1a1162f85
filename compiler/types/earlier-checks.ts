// What the compiler said of scripts in earlier checks: one that is still the same is not looked at again.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "./own-package.ts";
import type { CheckDiagnostic } from "./report.ts";

type Said = readonly CheckDiagnostic[];

export class EarlierChecks {
  private readonly before: ReadonlyMap<string, Said>;
  private readonly now = new Map<string, Said>();

  private constructor(private readonly file: string | undefined) {
    this.before = file === undefined ? new Map() : read(file);
  }

  /** @param folder The project's. Without installed packages there is no place to keep anything. */
  static of(folder: string): EarlierChecks {
    const packages = join(folder, "node_modules");
    return new EarlierChecks(existsSync(packages) ? join(packages, ".cache/dacapo/check.json") : undefined);
  }

  find(name: string, source: string): Said | undefined {
    const key = keyOf(name, source);
    const said = this.now.get(key) ?? this.before.get(key);
    if (said !== undefined) this.now.set(key, said);
    return said;
  }

  note(name: string, source: string, said: Said): void {
    this.now.set(keyOf(name, source), said);
  }

  /** Keeps what this check needed; a folder that cannot be written costs time, no more. */
  save(): void {
    if (this.file === undefined || [...this.now.keys()].every((key) => this.before.has(key))) return;
    try {
      mkdirSync(dirname(this.file), { recursive: true });
      // Another check may be reading it.
      writeFileSync(`${this.file}.${process.pid}`, JSON.stringify([...this.now]));
      renameSync(`${this.file}.${process.pid}`, this.file);
    } catch {}
  }
}

function read(file: string): Map<string, Said> {
  try {
    return new Map(JSON.parse(readFileSync(file, "utf8")) as [string, Said][]);
  } catch {
    return new Map();
  }
}

/** Another compiler may say something else. */
const compiler = `${version} ${statSync(fileURLToPath(new URL(".", import.meta.url))).mtimeMs}`;

const keyOf = (name: string, source: string): string =>
  createHash("sha256").update(`${compiler}\0${name}\0${source}`).digest("base64url");
