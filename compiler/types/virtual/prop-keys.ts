// The keys of objects that are written in props, one in another: where each stands.
import { parseExpression } from "@babel/parser";
import type { Expression } from "@babel/types";

export interface PropKey {
  readonly name: string;
  /** Positions in the text. */
  readonly start: number;
  readonly end: number;
  /** The keys in its value, where that is written as an object. */
  keys(): readonly PropKey[];
}

const begin = "({";

/** The props in a text as it stands in a call; none where they cannot be read. */
export function propKeys(text: string): readonly PropKey[] {
  try {
    return keysOf(parseExpression(`${begin}${text}})`, { plugins: ["typescript"], errorRecovery: true }));
  } catch {
    return [];
  }
}

function keysOf(expression: Expression): readonly PropKey[] {
  if (
    expression.type === "TSAsExpression" ||
    expression.type === "TSSatisfiesExpression" ||
    expression.type === "ParenthesizedExpression"
  )
    return keysOf(expression.expression);
  if (expression.type !== "ObjectExpression") return [];
  return expression.properties.flatMap((property): PropKey[] => {
    if (property.type !== "ObjectProperty" || property.computed) return [];
    const { key, value } = property;
    const name = key.type === "Identifier" ? key.name : "value" in key ? String(key.value) : undefined;
    if (name === undefined) return [];
    const [start, end] = [key.start! - begin.length, key.end! - begin.length];
    return [{ name, start, end, keys: () => keysOf(value as Expression) }];
  });
}
