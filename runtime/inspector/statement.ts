// One gesture as a statement of a test: which element, in the words of `openApp`, and what is done with it.
import { textOf } from "../core/wire/content.ts";
import { nameOf } from "../core/wire/name.ts";
import type { Node } from "../core/tape/node.ts";
import type { Gesture, Inline } from "../core/wire/wire.ts";
import * as elements from "../elements/index.ts";
import { findAll, inlinesIn } from "../testing/query.ts";
import { literalOf } from "./literal.ts";
import { write, writeText } from "../core/values/write.ts";

export interface Statement {
  /** Without the `await` in front. */
  readonly code: string;
  /** The element of the package that it names. */
  readonly element: string | null;
}

/** Nothing for a gesture that the session will not take. */
export function statementOf(root: Node, node: Node, { kind, value, spot }: Gesture): Statement | null {
  if (node.raw["disabled"] === true) return null;
  const inline = spot === undefined ? undefined : inlinesIn(node.props["children"]).find((each) => each.spot === spot);
  const wanted = inline?.tag ?? node.name;
  const known = inline === undefined && Object.hasOwn(elements, wanted);
  try {
    const code = `${target(root, node, inline, known)}.${act(node, kind, value)}`;
    return { code, element: known ? wanted : null };
  } catch {
    return null;
  }
}

/** By its name where it has one; of several that are called the same, by its place among them. */
function target(root: Node, node: Node, inline: Inline | undefined, known: boolean): string {
  const sought = inline?.tag ?? node.name;
  const reference = known ? sought : write(sought);
  const places = [
    inline === undefined ? nameOf(node) : textOf(inline.children),
    writeText(node.key ?? ""),
    undefined,
  ].map((name) => ({ name, at: name === "" ? -1 : placeAmong(root, node, inline, name) }));
  const { name, at } = places.find((place) => place.at === 0) ?? places.find((place) => place.at > 0)!;
  const args = name === undefined ? reference : `${reference}, ${write(name)}`;
  return at === 0 ? `app.get(${args})` : `app.all(${args})[${at}]!`;
}

function placeAmong(root: Node, node: Node, inline: Inline | undefined, name: string | undefined): number {
  const keyOf = (each: object): string | undefined => {
    const { key } = each as Node;
    return key === undefined ? undefined : writeText(key);
  };
  const found = findAll(root, inline?.tag ?? node.name, name, keyOf);
  return found.findIndex((match) => match.node === node && match.inline?.spot === inline?.spot);
}

function act(node: Node, kind: string, raw: unknown): string {
  const { definition } = node.site;
  const [method, ...given] = definition.inTest?.(node.raw, kind, raw, node.memory) ?? [];
  if (method !== undefined) return `${method}(${given.map(literalOf).join(", ")})`;
  if (kind === "click" || kind === "dismiss") return `${kind}()`;
  if (kind === "submit") return raw === undefined ? "submit()" : `submit(${literalOf(raw)})`;
  if (kind !== "change" || definition.value === undefined) return `${kind}()`;
  const value: unknown = definition.value.decode(raw, node.raw);
  return `set(${literalOf(definition.value.called === undefined ? value : definition.value.called(value, node))})`;
}
