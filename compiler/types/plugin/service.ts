// The language service as the editor gets it: asked about sources, answering about sources.
import type TS from "typescript-6";
import { completions } from "./completions.ts";
import { diagnostics } from "./diagnostics.ts";
import { navigation } from "./navigation.ts";
import type { Problems } from "./problems.ts";
import { refactorings } from "./refactorings.ts";
import type { Scripts } from "./scripts.ts";
import { shapes } from "./sources.ts";
import { understanding } from "./understanding.ts";

type Service = TS.LanguageService;

export interface Parts {
  scripts: Scripts;
  /** Answers about the shape of sources. */
  sources: Service;
  problems: Problems;
  /** Whether another server answers for app scripts. */
  isQuiet: (file: string) => boolean;
}

/** A part of the service: the questions that it translates. */
export type Part = (ts: typeof TS, service: Service, parts: Parts) => Partial<Service>;

export function translateService(ts: typeof TS, service: Service, parts: Parts): Service {
  const made = { ...service, ...syntax(parts, service) };
  for (const part of [understanding, navigation, completions, refactorings, diagnostics])
    Object.assign(made, part(ts, service, parts));
  return quietly(made, parts);
}

/** What is answered from the source's own syntax. */
function syntax({ scripts, sources }: Parts, service: Service): Partial<Service> {
  const made: Record<string, unknown> = {};
  for (const name of shapes)
    made[name] = (file: string, ...rest: unknown[]) => {
      const to = scripts.of(file) === undefined ? service : sources;
      return (to[name] as (...all: unknown[]) => unknown)(file, ...rest);
    };
  return made as Partial<Service>;
}

/** What to answer about an app script when another server does; all else is nothing. */
const nothing: Readonly<Record<string, unknown>> = {
  getSemanticDiagnostics: [],
  getSyntacticDiagnostics: [],
  getSuggestionDiagnostics: [],
  getCodeFixesAtPosition: [],
  getApplicableRefactors: [],
  provideInlayHints: [],
  getRenameInfo: { canRename: false, localizedErrorMessage: "dacapo's language server renames here." },
  getEncodedSemanticClassifications: { spans: [], endOfLineState: 0 },
};

/** What would be said twice. */
const questions = [
  ...Object.keys(nothing),
  "getQuickInfoAtPosition",
  "getCompletionsAtPosition",
  "getSignatureHelpItems",
  "getDocumentHighlights",
  "getDefinitionAtPosition",
  "getDefinitionAndBoundSpan",
  "getTypeDefinitionAtPosition",
  "getImplementationAtPosition",
  "findReferences",
  "findRenameLocations",
];

function quietly(made: Service, { scripts, isQuiet }: Parts): Service {
  const all = made as unknown as Record<string, (file: string, ...rest: unknown[]) => unknown>;
  for (const name of questions) {
    const answer = all[name]!;
    all[name] = (file, ...rest) =>
      isQuiet(file) && scripts.of(file) !== undefined ? nothing[name] : answer(file, ...rest);
  }
  return made;
}
