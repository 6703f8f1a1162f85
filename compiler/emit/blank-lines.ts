// Keeps the author's paragraphs: Babel's printer drops empty lines, so they travel as comments and are emptied afterwards.
import { types as t } from "@babel/core";

const marker = "@dacapo-empty-line";
const markerLine = new RegExp(`^[ \\t]*//${marker}$`, "gm");

/** Gives every comment to one statement, and marks the statements that an empty line stands before. */
export function keepParagraphs(program: t.Program): void {
  t.traverseFast(program, (node) => {
    if (t.isProgram(node) || t.isBlockStatement(node) || t.isStaticBlock(node)) settle(node.body);
    else if (t.isSwitchCase(node)) settle(node.consequent);
    else if (t.isClassBody(node)) settle(node.body);
  });
}

/** An empty line before a statement that was not in the source. */
export function markParagraph(node: t.Node | undefined): void {
  if (!node || node.leadingComments?.[0]?.value === marker) return;
  node.leadingComments = [{ type: "CommentLine", value: marker } as t.CommentLine, ...(node.leadingComments ?? [])];
}

/** Takes the mark from what will be the first of its block. */
export function unmarkParagraph(node: t.Node | undefined): void {
  if (node?.leadingComments) node.leadingComments = node.leadingComments.filter(({ value }) => value !== marker);
}

/** Empties the marked lines, which leaves the positions of everything else as they were mapped. */
export function restoreParagraphs(code: string): string {
  return code.replace(markerLine, "");
}

function settle(statements: readonly t.Node[]): void {
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
    if (line !== undefined && first.loc && first.loc.start.line > line + 1) markParagraph(node);
  }
}

/** Whether nothing of a statement is left when types are stripped. */
export function isType(node: t.Node): boolean {
  if (t.isExportNamedDeclaration(node) && node.declaration) return isType(node.declaration);
  return (
    t.isTSInterfaceDeclaration(node) || t.isTSTypeAliasDeclaration(node) || ("declare" in node && node.declare === true)
  );
}
