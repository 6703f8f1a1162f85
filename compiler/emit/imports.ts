// The names that compiled code imports: only those it uses, under other names where the author took theirs.
import { types as t, type NodePath } from "@babel/core";
import { publicModule, type RuntimeImport, runtimeImports, runtimeModule } from "../runtime-names.ts";
import { findPublicName } from "../find/tag.ts";
import type { Names } from "./names.ts";

export interface Imports {
  runtime(name: RuntimeImport): t.Identifier;
  /** An element of "dacapo" that the script draws without naming it. */
  element(name: string): t.Identifier;
  declarations(): t.ImportDeclaration[];
}

export function createImports(program: NodePath<t.Program>, names: Names): Imports {
  const runtime = new Map<string, string>();
  const elements = new Map<string, string>();
  const imported = new Map<string, string | null>();
  return {
    runtime: (name) => t.identifier(localName(runtime, name)),
    element(name) {
      if (!imported.has(name)) imported.set(name, findImported(program, name));
      return t.identifier(imported.get(name) ?? localName(elements, name));
    },
    declarations() {
      const used = runtimeImports.filter((name) => runtime.has(name));
      const declarations = [declare(used, runtime, runtimeModule)];
      if (elements.size > 0) declarations.push(declare([...elements.keys()], elements, publicModule));
      return declarations.filter(({ specifiers }) => specifiers.length > 0);
    },
  };

  function localName(known: Map<string, string>, name: string): string {
    let local = known.get(name);
    if (local === undefined) {
      const free = !program.scope.hasReference(name) && !program.scope.hasGlobal(name);
      known.set(name, (local = names.create(free ? name : `_${name}`)));
    }
    return local;
  }
}

function declare(imported: readonly string[], locals: Map<string, string>, source: string): t.ImportDeclaration {
  const specifiers = imported.map((name) => t.importSpecifier(t.identifier(locals.get(name)!), t.identifier(name)));
  return t.importDeclaration(specifiers, t.stringLiteral(source));
}

/** The name under which the author imported an element, if nothing inside the script hides it. */
function findImported(program: NodePath<t.Program>, name: string): string | null {
  for (const [local, binding] of Object.entries(program.scope.bindings)) {
    if (binding.kind !== "module" || findPublicName(t.identifier(local), program.scope) !== name) continue;
    return local;
  }
  return null;
}
