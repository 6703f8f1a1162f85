// What goes wrong in the command: one clear message, what to do, and an exit code; no stack.
import { stripVTControlCharacters } from "node:util";
import { missingInBuild } from "../vite/missing-export.ts";
import { unresolvedInBuild } from "../vite/unresolved-import.ts";

export class Failure extends Error {
  constructor(
    message: string,
    readonly hint = "",
  ) {
    super(message);
  }
}

/** An error of the bundler, as far as it says something to the user. */
interface BuildError {
  message?: string;
  frame?: string;
  plugin?: string;
  id?: string;
  loc?: { file?: string; line: number; column: number };
  errors?: BuildError[];
}

/** Runs a command; what it throws is printed and decides the exit code. */
export async function attempt(command: () => unknown): Promise<void> {
  try {
    await command();
  } catch (error) {
    print(error);
    process.exitCode = 1;
  }
}

export const usesColor = (stream: { isTTY?: boolean } = process.stderr): boolean =>
  !process.env["NO_COLOR"] && (Boolean(process.env["FORCE_COLOR"]) || stream.isTTY === true);

function print(error: unknown): void {
  const red = (text: string) => (usesColor() ? `\u001b[31m${text}\u001b[39m` : text);
  process.stderr.write(`${red("error")} ${textOf(error)}\n`);
}

function textOf(error: unknown): string {
  if (error instanceof Failure) return error.hint === "" ? error.message : `${error.message}\n${error.hint}`;
  if (error instanceof Error && error.name === "CACError")
    return `${error.message}.\nRun \`dacapo --help\` for what there is.`;
  const unwritten = unwrittenIn(error);
  if (unwritten !== undefined) return unwritten;
  const problem = error as BuildError;
  if (problem.errors !== undefined || problem.plugin !== undefined || problem.frame !== undefined)
    return buildText(problem);
  // Anything else is a mistake of ours, or of the user's own configuration: the stack helps.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What the machine will not do, by the code of Node or the number of the system. */
const refusals: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\bENOSPC\b|os error 28\b/, "The disk is full"],
  [/\bEDQUOT\b|os error 122\b/, "The disk's quota is used up"],
  [/\b(?:EACCES|EPERM)\b|os error (?:1|13)\b/, "It is not allowed to read or write there"],
  [/\bEROFS\b|os error 30\b/, "The disk can only be read"],
  [/\bE[MN]FILE\b|os error 2[34]\b/, "Too many files are open"],
];

function unwrittenIn(error: unknown): string | undefined {
  const { code = "", message = "", syscall, path, dest = path } = Object(error) as Record<string, string | undefined>;
  // A message may show a source, which may speak of such codes itself; a port is no place to write to.
  const [native = ""] = /\bos error \d+/.exec(message) ?? [];
  const said = refusals.find(([pattern]) => pattern.test(`${code} ${native}`));
  if (said === undefined || syscall === "listen") return undefined;
  return `${said[1]}${dest === undefined ? "" : `: \`${dest}\``}. Nothing was changed.`;
}

function buildText(problem: BuildError): string {
  const all = problem.errors ?? [problem];
  return all
    .map((each) => plainly(knownIn(each)) ?? each)
    .map((each) => stripVTControlCharacters([wordsOf(each), each.frame].filter(Boolean).join("\n")))
    .join("\n\n");
}

/** What an import of something that is not there is called everywhere. */
const knownIn = (problem: BuildError): BuildError | undefined =>
  missingInBuild(process.cwd(), problem) ?? unresolvedInBuild(process.cwd(), problem);

/** Its frame says where it is. */
const plainly = (problem: BuildError | undefined): BuildError | undefined =>
  problem && { message: problem.message ?? "", frame: problem.frame ?? "" };

const wordsOf = ({ message = "", id, loc }: BuildError): string =>
  loc === undefined ? message : `${message}\n${loc.file ?? id ?? ""}:${loc.line}:${loc.column + 1}`;
