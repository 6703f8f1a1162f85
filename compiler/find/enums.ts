// The enums of a file as bindings: Babel's scopes know them only once they have become variables.
import { types as t, type NodePath } from "@babel/core";

/** Gives each top-level enum a binding with its references, so that it is moved and kept like any constant. */
export function bindEnums(program: NodePath<t.Program>): void {
  const enums = new Set<string>();
  for (const statement of program.get("body")) {
    if (!statement.isTSEnumDeclaration() || statement.node.declare) continue;
    const { name } = statement.node.id;
    if (!enums.has(name) && program.scope.hasOwnBinding(name)) continue;
    if (!enums.has(name)) program.scope.registerBinding("const", statement.get("id"), statement);
    enums.add(name);
  }
  if (enums.size === 0) return;
  program.traverse({
    ReferencedIdentifier(path: NodePath) {
      const { name } = path.node as t.Identifier | t.JSXIdentifier;
      if (!enums.has(name)) return;
      const binding = path.scope.getBinding(name);
      if (binding?.scope === program.scope) binding.reference(path);
    },
  });
}
