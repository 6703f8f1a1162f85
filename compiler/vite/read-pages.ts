// The pages that a script draws in its navigation, as far as their paths are written out.
import { types as t } from "@babel/core";

/** The paths without parameters; `null` for a script without a navigation. `code` is what the compiler made of it. */
export function readPages(code: string, parse: () => t.File): string[] | null {
  if (!/import \{[^}]*\bNavigation\b[^}]*\} from "dacapo"/.test(code)) return null;
  const paths = new Set<string>();
  t.traverseFast(parse(), (node) => {
    if (!t.isCallExpression(node) || !t.isIdentifier(node.arguments[0], { name: "Page" })) return;
    const path = valueIn(valueIn(node.arguments[1], "props"), "path");
    if (t.isStringLiteral(path) && /^(\/[^/:?#]+)+$/.test(path.value)) paths.add(path.value.slice(1));
  });
  return [...paths];
}

function valueIn(node: t.Node | undefined, name: string): t.Node | undefined {
  if (!t.isObjectExpression(node)) return undefined;
  for (const property of node.properties)
    if (t.isObjectProperty(property) && t.isIdentifier(property.key, { name })) return property.value;
  return undefined;
}
