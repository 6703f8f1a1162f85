// The call sites of a file: one hoisted constant each, with everything about it that never changes.
import { types as t } from "@babel/core";
import type { Names } from "./names.ts";
import { asPrinted, print } from "./print.ts";

/** What hot reload needs to know of a call site, to find it again in an edited file. */
export interface SiteFacts {
  /** The constant that holds it. */
  name: string;
  /** The element, tag, component or function that is drawn. */
  element: string;
  /** Line and column in the source, from 1. */
  at: string;
  /** The constant of the block around it. */
  parent?: string;
  /** Its label or text, where that is a literal. */
  label?: string;
}

export interface SitePlan {
  node: t.Node;
  /** What the constant is named after. */
  base: string;
  element: { name: string; reference: t.Expression | null };
  container: string | null;
  keyed?: boolean;
  many?: boolean;
  props?: t.ObjectProperty[];
  slots?: string[];
  children?: t.ArrowFunctionExpression | null;
}

export interface Sites {
  /** Gives the call site its name; the plan may be completed afterwards. */
  add(plan: SitePlan): string;
  readonly count: number;
  list(): SiteFacts[];
  declarations(site: t.Identifier): t.Statement[];
}

const widest = 100;

export function createSites(names: Names): Sites {
  const planned: { name: string; plan: SitePlan }[] = [];
  return {
    add(plan) {
      const name = names.create(`_${plan.base.charAt(0).toLowerCase()}${plan.base.slice(1)}`);
      planned.push({ name, plan });
      return name;
    },
    get count() {
      return planned.length;
    },
    list: () => planned.map(({ name, plan }) => describe(name, plan)),
    declarations(site) {
      return planned.map(({ name, plan }) => {
        const args = [plan.element.reference ?? t.nullLiteral(), asPrinted(printOptions(plan))];
        const call = t.callExpression(t.cloneNode(site), args);
        return t.variableDeclaration("const", [t.variableDeclarator(t.identifier(name), call)]);
      });
    },
  };
}

function describe(name: string, plan: SitePlan): SiteFacts {
  const label = findLabel(plan.props ?? []);
  return {
    name,
    element: plan.element.name,
    at: positionOf(plan),
    ...(plan.container !== null && { parent: plan.container }),
    ...(label !== undefined && { label }),
  };
}

function positionOf({ node }: SitePlan): string {
  const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
  return `${line}:${column + 1}`;
}

function printOptions(plan: SitePlan): string {
  const options = [`at: "${positionOf(plan)}"`];
  if (plan.container) options.push(`in: ${plan.container}`);
  if (plan.keyed) options.push("keyed: true");
  else if (plan.many) options.push("many: true");
  if (plan.props?.length) options.push(`props: ${print(t.objectExpression(plan.props))}`);
  if (plan.slots?.length) options.push(`slots: [${plan.slots.map((slot) => JSON.stringify(slot)).join(", ")}]`);
  if (plan.children) options.push(`children: ${print(plan.children)}`);
  const line = `{ ${options.join(", ")} }`;
  return line.length <= widest ? line : `{\n  ${options.join(",\n  ")},\n}`;
}

function findLabel(props: readonly t.ObjectProperty[]): string | undefined {
  for (const wanted of ["label", "children"]) {
    for (const { key, value } of props) {
      const name = t.isIdentifier(key) ? key.name : t.isStringLiteral(key) ? key.value : "";
      if (name === wanted && t.isStringLiteral(value)) return value.value;
    }
  }
  return undefined;
}
