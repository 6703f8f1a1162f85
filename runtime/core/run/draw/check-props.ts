// Checks the props of a draw against the element's definition: names, kinds, and what only the element itself can know.
import type { Definition, PropKind } from "../../tape/definition.ts";
import { commonProps } from "../../tape/common-props.ts";
import { isInline } from "../../wire/content.ts";
import type { Node } from "../../tape/node.ts";
import { Problem } from "../../thrown/problem.ts";

type Props = Readonly<Record<string, unknown>>;

/** What may stand between the tags, as the kind of a prop. */
const contents = { none: "none", text: "content", block: "any" } as const;

type Kind = PropKind | "none";

/** Looks at the props of a draw that changed; a site whose dynamic props cannot be wrong is looked at once. */
export function checkDraw(node: Node): void {
  const { site } = node;
  if (site.checked) return;
  checkProps(site.definition, node.raw);
  site.checked = site.steady;
}

type Kinds = Readonly<Record<string, Kind>>;

/** Put together once for each element, not for each draw. */
const known = new WeakMap<Definition, Kinds>();

function kindsOf(definition: Definition): Kinds {
  let kinds = known.get(definition);
  if (kinds === undefined)
    known.set(
      definition,
      // Nothing is known of `constructor`.
      (kinds = {
        __proto__: null,
        children: contents[definition.children],
        ...commonProps,
        ...definition.props,
      } as object as Kinds),
    );
  return kinds;
}

/** Throws the first problem found. */
function checkProps(definition: Definition, props: Props): void {
  const kinds = kindsOf(definition);
  const element = definition.name;
  for (const prop in props) {
    const value = props[prop];
    if (/^(data|aria)-/.test(prop)) continue;
    const kind = kinds[prop];
    if (kind === undefined) throw new Problem("unknown-prop", { element, prop, known: Object.keys(kinds) });
    if (value === undefined || value === null || fits(value, kind)) continue;
    throw new Problem(prop === "children" ? "children-not-allowed" : "prop-kind", { element, prop, kind, value });
  }
  for (const prop in kinds) {
    const kind = kinds[prop]!;
    if (kind.at(-1) === "!" && props[prop] === undefined) throw new Problem("prop-missing", { element, prop, kind });
  }
  const mistake = definition.check?.(props);
  if (mistake) throw new Problem("prop-invalid", { element, ...mistake });
}

function fits(value: unknown, kind: Kind): boolean {
  if (typeof kind !== "string") return kind.includes(value as string);
  const is = typeof value;
  switch (kind.replace("!", "")) {
    case "text":
    case "label":
      return is === "string" || is === "number" || (kind[0] === "l" && isInline(value));
    case "number":
      return is === "number" && !Number.isNaN(value);
    // What a condition leaves is nothing.
    case "none":
    case "flag":
      return is === "boolean";
    case "list":
      return is === "object" && Symbol.iterator in (value as object);
    case "content":
      return is !== "function";
    case "function":
    case "handler":
      return is === "function";
    default:
      return true;
  }
}
