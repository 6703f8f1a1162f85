// The only door to the compiler: compile(source, { file }).
import { transformFromAstSync, type ParseResult } from "@babel/core";
// @ts-expect-error The package has no types.
import stripTypes from "@babel/plugin-transform-typescript";
import { catalogue as ownCatalogue, type Catalogue } from "./catalogue.ts";
import { createReport, type Diagnostic, inOrder, type Report } from "./diagnostic.ts";
import { createParagraphs } from "./emit/blank-lines.ts";
import type { SiteFacts } from "./emit/sites.ts";
import { noteReferencesQuickly } from "./find/references.ts";
import { isTooDeep, parse, type ParseError, reportNesting, reportSyntax } from "./parse.ts";
import { createPlugins } from "./plugin.ts";

export type { Diagnostic, Location, Position } from "./diagnostic.ts";
export type { SiteFacts } from "./emit/sites.ts";
export type { Catalogue, ElementFacts } from "./catalogue.ts";

/** What the compiler is told beside the source. */
export interface CompileOptions {
  /** The name of the file in messages, source maps and errors: relative to the project, with `/`. */
  file: string;
  /** The elements of "dacapo"; its own unless given. */
  catalogue?: Catalogue;
  /** Tells the runtime of each statement that it comes to, as development does; off when left out. */
  steps?: boolean;
}

/** From the output back to the source, as the standard for source maps (ECMA-426) says it. */
export interface SourceMap {
  /** The version of the format. */
  version: 3;
  /** The name of the output; left out here. */
  file?: string;
  /** The one script. */
  sources: string[];
  /** Its text. */
  sourcesContent: (string | null)[];
  /** Names in the source that the output calls otherwise. */
  names: string[];
  /** The places, packed. */
  mappings: string;
}

/** What the compiler makes of a script. */
export interface Compiled {
  /** JavaScript; empty when the source is not valid. */
  code: string;
  /** The source map of `code`; `null` when the source is not valid. */
  map: SourceMap | null;
  /** In the order of the source. */
  diagnostics: Diagnostic[];
  /** The call sites, outer ones first: what hot reload compares. */
  sites: SiteFacts[];
}

/**
 * Compiles one app script. Pure and deterministic; it never throws, whatever the source.
 *
 * @param source The text of the script.
 * @param options The name of the file, and the elements that are known.
 * @example
 * ```ts
 * const { code, map, diagnostics } = compile(source, { file: "title.app.tsx" });
 * ```
 */
export function compile(source: string, options: CompileOptions): Compiled {
  noteReferencesQuickly();
  const report = createReport(options.file, source);
  const compiled = compileParsed(source, options, report);
  return { ...compiled, diagnostics: inOrder(report.diagnostics) };
}

function compileParsed(source: string, options: CompileOptions, report: Report): Omit<Compiled, "diagnostics"> {
  const nothing = { code: "", map: null, sites: [] };
  const { ast, intact } = parse(source, report);
  if (!ast) return nothing;
  try {
    const compiled = transform(ast, source, options, report);
    return intact ? compiled : nothing;
  } catch (error) {
    if (isTooDeep(error)) {
      reportNesting(ast, source, report);
      return nothing;
    }
    // Errors that were found before may well be why the transform could not go on.
    if ((error as ParseError).loc || report.diagnostics.length === 0) reportSyntax(error as ParseError, report);
    return nothing;
  }
}

function transform(
  ast: ParseResult,
  source: string,
  options: CompileOptions,
  report: Report,
): Omit<Compiled, "diagnostics"> {
  const { file, catalogue = ownCatalogue, steps = false } = options;
  const paragraphs = createParagraphs(source);
  let sites: SiteFacts[] = [];
  const onSites = (found: readonly SiteFacts[]) => void (sites = [...found]);
  const { find, emit } = createPlugins({ file, source: steps ? source : null, catalogue, paragraphs, report, onSites });
  const result = transformFromAstSync(ast, source, {
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    sourceType: "module",
    sourceFileName: file,
    sourceMaps: true,
    // @ts-expect-error The types know only maps. A comment in the script is no reason to read a file, or to take another map for the source.
    inputSourceMap: false,
    cloneInputAst: false,
    compact: false,
    plugins: [find, [stripTypes, { allowDeclareFields: true }], emit],
  })!;
  const { mappings, names, sources } = result.map!;
  const map: SourceMap = { version: 3, sources: sources as string[], sourcesContent: [source], names, mappings };
  return { code: `${paragraphs.restore(result.code!)}\n`, map, sites };
}
