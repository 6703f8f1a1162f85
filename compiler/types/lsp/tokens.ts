// Semantic tokens: five numbers each, with places counted from the token before.
import type { Script } from "../editor/script.ts";
import { exact, type Range } from "./places.ts";

interface Token {
  start: Range["start"];
  length: number;
  type: number;
  modifiers: number;
}

export function translateTokens(data: readonly number[], script: Script): number[] {
  const moved = decode(data).flatMap((token) => {
    const { line, character } = token.start;
    const range = exact(script, { start: token.start, end: { line, character: character + token.length } });
    return range === undefined ? [] : [{ ...token, start: range.start }];
  });
  // A key is asked about before its tag, wherever it stands among the attributes.
  return encode(moved.sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character));
}

function decode(data: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [down, across, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
    character = down === 0 ? character + across : across;
    line += down;
    tokens.push({ start: { line, character }, length, type, modifiers });
  }
  return tokens;
}

function encode(tokens: readonly Token[]): number[] {
  let [line, character] = [0, 0];
  return tokens.flatMap(({ start, length, type, modifiers }) => {
    const down = start.line - line;
    const across = down === 0 ? start.character - character : start.character;
    [line, character] = [start.line, start.character];
    return [down, across, length, type, modifiers];
  });
}
