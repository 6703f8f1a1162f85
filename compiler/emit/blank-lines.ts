// Keeps the author's paragraphs: Babel's printer drops empty lines, so they travel as comments and are emptied afterwards.
import { types as t } from "@babel/core";

export interface Paragraphs {
  /** Gives every comment to one statement, and marks the statements that an empty line stands before. */
  keep(program: t.Program): void;
  /** An empty line before a statement that was not in the source. */
  mark(node: t.Node | undefined): void;
  /** Takes the mark from what will be the first of its block. */
  unmark(node: t.Node | undefined): void;
  /** Empties the marked lines, which leaves the positions of everything else as they were mapped. */
  restore(code: string): string;
}

/** The mark is one that the source does not contain: a line of the author's may look like anything. */
export function createParagraphs(source: string): Paragraphs {
  let marker = "@dacapo-empty-line";
  while (source.includes(marker)) marker += "-";

  const mark = (node: t.Node | undefined): void => {
    if (!node || node.leadingComments?.[0]?.value === marker) return;
    node.leadingComments = [{ type: "CommentLine", value: marker } as t.CommentLine, ...(node.leadingComments ?? [])];
  };
  return {
    keep(program) {
      t.traverseFast(program, (node) => {
        if (t.isProgram(node) || t.isBlockStatement(node) || t.isStaticBlock(node)) settle(node.body, mark);
        else if (t.isSwitchCase(node)) settle(node.consequent, mark);
        else if (t.isClassBody(node)) settle(node.body, mark);
      });
    },
    mark,
    unmark(node) {
      if (node?.leadingComments) node.leadingComments = node.leadingComments.filter(({ value }) => value !== marker);
    },
    restore: (code) => code.replace(new RegExp(`^[ \\t]*//${marker}$`, "gm"), ""),
  };
}

function settle(statements: readonly t.Node[], mark: (node: t.Node) => void): void {
  for (const [index, node] of statements.entries()) {
    const before = statements[index - 1];
    // Types are stripped later, and what is said about them would be left behind without them.
    if (isType(node)) node.leadingComments = [];
    if (!before) continue;
    const line = before.loc?.end.line;
    const beside = (comment: t.Comment) => comment.loc?.start.line === line;
    const leading = node.leadingComments ?? [];
    before.trailingComments = (before.trailingComments ?? []).filter(
      (comment) => beside(comment) || !leading.includes(comment),
    );
    node.leadingComments = leading.filter((comment) => !beside(comment));
    const first = node.leadingComments[0] ?? node;
    if (isType(node)) continue;
    // After a comment Babel's printer keeps the empty line itself.
    if (before.trailingComments.length > 0) continue;
    if (line !== undefined && first.loc && first.loc.start.line > line + 1) mark(node);
  }
}

/** Whether nothing of a statement is left when types are stripped. */
function isType(node: t.Node): boolean {
  if (t.isExportNamedDeclaration(node) && node.declaration) return isType(node.declaration);
  return (
    t.isTSInterfaceDeclaration(node) || t.isTSTypeAliasDeclaration(node) || ("declare" in node && node.declare === true)
  );
}
