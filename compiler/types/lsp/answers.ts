// Answers of the server by what was asked: most are only moved, some have a rule of their own.
import type { Place } from "../editor/lines.ts";
import type { Script } from "../editor/script.ts";
import { translateCompletion } from "./completion.ts";
import { translateReport } from "./diagnostics.ts";
import { renames, translateWorkspaceEdit } from "./edits.ts";
import { translateHints } from "./hints.ts";
import { exact, nearer, type Range, withClosings } from "./places.ts";
import { type Context, translate } from "./results.ts";
import { translateTokens } from "./tokens.ts";

type Rule = (result: any, context: Context, script: Script | undefined) => unknown;

/** A definition in made-up text is the app itself. */
const definition: Rule = (result, context) => translate(result, { ...context, made: "top" });

const rules: Readonly<Record<string, Rule>> = {
  "textDocument/definition": definition,
  "textDocument/typeDefinition": definition,
  "textDocument/implementation": definition,
  "textDocument/references": (result: { uri: string; range: Range }[] | null, { scriptOf }) =>
    result && byDocument(result, scriptOf),
  "textDocument/documentHighlight": (result: { range: Range }[] | null, _, script) =>
    script === undefined || result === null ? result : namesIn(script, result),
  "textDocument/rename": (result, context) => result && translateWorkspaceEdit(result, context, renames),
  "textDocument/completion": (result, _, script) =>
    script === undefined ? result : translateCompletion(result, script),
  "textDocument/inlayHint": (result, context, script) =>
    script === undefined ? translate(result, context) : translateHints(result, script, context),
  "textDocument/codeAction": (result: { edit?: object }[] | null, context) =>
    result?.map((action) => translateAction(action, context)).filter((action) => action !== undefined) ?? null,
  "textDocument/diagnostic": (result, context) => translateReport(result, context.uri!, context),
  "textDocument/semanticTokens/full": (result, _, script) => tokens(result, script),
  "textDocument/semanticTokens/range": (result, _, script) => tokens(result, script),
  "textDocument/hover": (result: { range?: Range } | null, context, script) => {
    const hover = translate(result, context) as { range?: Range } | null;
    if (script === undefined || hover?.range === undefined || context.place === undefined) return hover;
    return { ...hover, range: nearer(script, hover.range, context.place) };
  },
  "textDocument/prepareRename": (result, { place }, script) =>
    script === undefined || result === null ? result : renameable(result, script, place!),
};

export function answerTo(method: string, result: unknown, context: Context): unknown {
  const rule = rules[method] ?? translate;
  const script = context.uri === undefined ? undefined : context.scriptOf(context.uri);
  return rule(result, context, script) ?? null;
}

/** Places of a name, the closing tags included. */
function namesIn<T extends { range: Range }>(script: Script, items: readonly T[]): T[] {
  const moved = items.flatMap((item) => {
    const range = exact(script, item.range);
    return range === undefined ? [] : [{ ...item, range }];
  });
  return withClosings(script, moved);
}

function byDocument<T extends { uri: string; range: Range }>(items: readonly T[], scriptOf: Context["scriptOf"]): T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.uri, [...(groups.get(item.uri) ?? []), item]);
  return [...groups].flatMap(([uri, group]) => {
    const script = scriptOf(uri);
    return script === undefined ? group : namesIn(script, group);
  });
}

function translateAction(action: { edit?: object; diagnostics?: unknown }, context: Context): object | undefined {
  if (action.edit === undefined) return action;
  const edit = translateWorkspaceEdit(action.edit as Record<string, unknown>, context);
  const diagnostics = translate(action.diagnostics, context);
  return edit && { ...action, edit, diagnostics };
}

function tokens(result: { data: number[] } | null, script: Script | undefined): object | null {
  return result === null || script === undefined ? result : { ...result, data: translateTokens(result.data, script) };
}

function renameable(result: Range | { range: Range }, script: Script, place: Place): object | null {
  if (!("range" in result) && !("start" in result)) return result;
  const range = exact(script, "range" in result ? result.range : result);
  if (range === undefined) return null;
  const near = nearer(script, range, place);
  return "range" in result ? { ...result, range: near } : near;
}
