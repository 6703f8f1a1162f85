// What a tag means, from its name and the imports: an element of "dacapo" with known children, plain HTML, or something else.
import type { File, JSXOpeningElement } from "@babel/types";
import { catalogue } from "../../catalogue.ts";
import { publicModule } from "../../runtime-names.ts";

/** `unknown`: a component, or an element of one's own. */
export type Children = "none" | "text" | "block" | "html" | "unknown";

export class Tags {
  /** What "dacapo" calls a name that the file imports. */
  private readonly names = new Map<string, string>();
  /** Names for all of "dacapo": `import * as ui from "dacapo"`. */
  private readonly namespaces = new Set<string>();

  constructor(program: File["program"]) {
    for (const statement of program.body) {
      if (statement.type !== "ImportDeclaration" || statement.source.value !== publicModule) continue;
      for (const each of statement.specifiers) {
        if (each.type === "ImportNamespaceSpecifier") this.namespaces.add(each.local.name);
        if (each.type !== "ImportSpecifier") continue;
        this.names.set(each.local.name, each.imported.type === "Identifier" ? each.imported.name : each.imported.value);
      }
    }
  }

  /** What may stand between the tags. */
  childrenOf(name: JSXOpeningElement["name"]): Children {
    if (isHtml(name)) return "html";
    const public_ = this.publicName(name);
    if (public_ === undefined || !Object.hasOwn(catalogue, public_)) return "unknown";
    return catalogue[public_]!.children;
  }

  private publicName(name: JSXOpeningElement["name"]): string | undefined {
    if (name.type === "JSXIdentifier") return this.names.get(name.name);
    if (name.type !== "JSXMemberExpression" || name.object.type !== "JSXIdentifier") return undefined;
    return this.namespaces.has(name.object.name) ? name.property.name : undefined;
  }
}

export const isHtml = (name: JSXOpeningElement["name"]): boolean =>
  name.type === "JSXNamespacedName" ||
  (name.type === "JSXIdentifier" && (/^[a-z]/.test(name.name) || name.name.includes("-")) && name.name !== "this");
