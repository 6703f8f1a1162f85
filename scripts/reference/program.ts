// The sources as TypeScript sees them: what each door of the package exports, part by part.
import { join } from "node:path";
import ts from "typescript-6";

export const root = join(import.meta.dirname, "../..");

/** What one door exports: parts with the headings that stand as comments in its entry file. */
export interface Part {
  readonly title: string;
  readonly exports: ts.Symbol[];
}

export interface Sources {
  readonly checker: ts.TypeChecker;
  /** The parts of an entry file, in its order. */
  parts(entry: string): Part[];
}

/** Reads the entry files and everything that they import. */
export function readSources(entries: readonly string[]): Sources {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: "preact",
    strict: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
  };
  const program = ts.createProgram({ rootNames: entries.map((entry) => join(root, entry)), options });
  const checker = program.getTypeChecker();

  const parts = (entry: string): Part[] => {
    const file = program.getSourceFile(join(root, entry))!;
    const found: Part[] = [];
    for (const statement of file.statements) {
      const title = ts.isExportDeclaration(statement) ? headingOf(statement, file) : undefined;
      if (title !== undefined || found.length === 0) found.push({ title: title ?? "", exports: [] });
      const { target, symbols } = exportsOf(statement);
      if (target !== undefined) found.push(...parts(target));
      found.at(-1)!.exports.push(...symbols);
    }
    return found.filter(({ exports }) => exports.length > 0);
  };

  /** The names that a statement exports, or the entry file that it passes on. */
  function exportsOf(statement: ts.Statement): { target?: string; symbols: ts.Symbol[] } {
    if (ts.isExportDeclaration(statement)) {
      if (statement.exportClause === undefined) {
        const module = checker.getSymbolAtLocation(statement.moduleSpecifier!)!;
        return { target: module.declarations![0]!.getSourceFile().fileName.slice(root.length + 1), symbols: [] };
      }
      if (!ts.isNamedExports(statement.exportClause)) return { symbols: [] };
      return {
        symbols: statement.exportClause.elements.map((each) => resolve(checker.getSymbolAtLocation(each.name)!)),
      };
    }
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport) === true;
    const name = isExported ? (statement as ts.Statement & { name?: ts.Identifier }).name : undefined;
    return { symbols: name === undefined ? [] : [checker.getSymbolAtLocation(name)!] };
  }

  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  return { checker, parts };
}

const isExport = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.ExportKeyword;

/** The comment before a statement; the first line of the file says what that is for. */
function headingOf(statement: ts.Statement, { text }: ts.SourceFile): string | undefined {
  const comments = ts.getLeadingCommentRanges(text, statement.pos) ?? [];
  const heading = comments.findLast(({ pos, kind }) => pos > 0 && kind === ts.SyntaxKind.SingleLineCommentTrivia);
  return heading === undefined ? undefined : text.slice(heading.pos + 2, heading.end).trim();
}
