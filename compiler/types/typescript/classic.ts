// TypeScript 6: a library in this process.
import { createRequire } from "node:module";
import { join } from "node:path";
import type TS from "typescript-6";
import { isAppScript } from "../virtual/names.ts";
import { type Checker, findingsOf, type Overlay, type Project } from "./checker.ts";
import type { Installed } from "./find.ts";
import { type Finding, linesOf, severityOf } from "./finding.ts";

export function open({ version, folder }: Installed, { config, folder: cwd }: Project, overlay: Overlay): Checker {
  const ts = createRequire(import.meta.url)(join(folder, "lib/typescript.js")) as typeof TS;
  const system: TS.System = {
    ...ts.sys,
    getCurrentDirectory: () => cwd,
    readFile: (file, encoding) => overlay(file) ?? ts.sys.readFile(file, encoding),
    fileExists: (file) => (file === config && overlay(file) !== undefined) || ts.sys.fileExists(file),
  };
  let builder: TS.SemanticDiagnosticsBuilderProgram | undefined;
  return {
    version,
    async check(_, onFiles) {
      builder = programOf(ts, system, config, builder);
      const files = builder.getSourceFiles().map(({ fileName }) => fileName);
      onFiles?.(files);
      return { findings: findIn(ts, builder), files };
    },
    close: async () => {},
  };
}

/** The program as the files are now; what did not change is taken over. */
function programOf(
  ts: typeof TS,
  system: TS.System,
  config: string,
  before: TS.SemanticDiagnosticsBuilderProgram | undefined,
): TS.SemanticDiagnosticsBuilderProgram {
  const found: TS.Diagnostic[] = [];
  const host = { ...system, onUnRecoverableConfigFileDiagnostic: (each: TS.Diagnostic) => void found.push(each) };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  const options = parsed?.options ?? {};
  const compiler = ts.createIncrementalCompilerHost(options, system);
  // Comments that no error is about are not read, as `tsc` does.
  compiler.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  const parse = compiler.getSourceFile.bind(compiler);
  compiler.getSourceFile = (file, ...rest) => {
    const old = before?.getSourceFile(file);
    return old !== undefined && system.readFile(file) === old.text ? old : parse(file, ...rest);
  };
  return ts.createSemanticDiagnosticsBuilderProgram(
    parsed?.fileNames ?? [],
    options,
    compiler,
    before,
    [...found, ...(parsed?.errors ?? [])],
    parsed?.projectReferences,
  );
}

function findIn(ts: typeof TS, program: TS.SemanticDiagnosticsBuilderProgram): Finding[] {
  const findings = (diagnostics: readonly TS.Diagnostic[]): Finding[] => diagnostics.map((each) => findingOf(each));
  const stages = {
    config: findings(program.getConfigFileParsingDiagnostics()),
    syntax: findings(program.getSyntacticDiagnostics()),
    program: findings([...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]),
    semantic: () => findings(ts.sortAndDeduplicateDiagnostics(program.getSemanticDiagnostics())),
  };
  return findingsOf(stages, isAppScript);
}

interface Message {
  text: string;
  next: Message[];
}

function messageOf(message: string | TS.DiagnosticMessageChain): Message {
  if (typeof message === "string") return { text: message, next: [] };
  return { text: message.messageText, next: (message.next ?? []).map(messageOf) };
}

function findingOf({ file, start = 0, length = 0, code, category, messageText }: TS.Diagnostic): Finding {
  const lines = linesOf(messageOf(messageText));
  return { file: file?.fileName, start, end: start + length, code, severity: severityOf(category), lines };
}
