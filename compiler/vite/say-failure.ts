// Why a module cannot be loaded, for the terminal and for the overlay of a page.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { type ErrorPayload, type HotChannelClient, normalizePath, type ViteDevServer } from "vite";
import { frameOf } from "../frame.ts";
import { nameIn } from "./name-in.ts";
import type { Located } from "./locate.ts";
import type { ViteProblem } from "./problems.ts";

export interface Failure {
  /** As the terminal shows it. */
  readonly text: string;
  readonly shown: ErrorPayload["err"];
}

/** What bundlers note of an error. */
type Noted = Error & Partial<Pick<ErrorPayload["err"], "id" | "frame" | "plugin" | "pluginCode" | "loc">>;

/** @param locate Where in the sources a stack leads to. */
export function failureOf(error: unknown, locate: (stack: string) => Located, server: ViteDevServer): Failure {
  const { name, message, stack = "", ...noted } = readError(error);
  // Whoever made the module knows where it went wrong.
  if (noted.frame !== undefined && noted.frame !== "" && noted.id !== undefined) {
    const { line = 1, column = 0 } = noted.loc ?? {};
    const place = `${nameIn(server.config.root, noted.id)}:${line}:${column + 1}\n`;
    const plain = stripVTControlCharacters(noted.frame);
    const frame = plain.startsWith(place) ? plain : place + plain;
    return {
      text: textOf(message, frame),
      shown: { ...noted, message, stack: stripVTControlCharacters(stack), frame },
    };
  }
  const found = locate(stack);
  const where = importIn(message, server) ?? found.frame ?? "";
  return failureAt(`${name}: ${message}`, where, found.stack, server);
}

/** Of a problem that says itself where it is. @param frame Begins with its place. */
export const failureOfProblem = ({ message, frame, ...noted }: ViteProblem, stack: string): Failure => ({
  text: textOf(message, frame),
  shown: { ...noted, message, stack, frame },
});

/** @param where A frame of the source, which begins with its place. */
export function failureAt(message: string, where: string, stack: string, server: ViteDevServer): Failure {
  return {
    text: textOf(message, where || stack),
    shown: { message, stack, frame: where, plugin: "dacapo", ...placeOf(where, server) },
  };
}

export const sayFailure = ({ config }: ViteDevServer, { text }: Failure): void =>
  config.logger.error(text, { timestamp: true });

export const showFailure = (page: HotChannelClient, { shown }: Failure): void =>
  page.send({ type: "error", err: shown });

const textOf = (message: string, where: string): string => `A module could not be loaded. ${message}\n${where}`;

function readError(error: unknown): Noted {
  if (!(error instanceof Error) && (typeof error !== "object" || error === null)) return new Error(`${String(error)}`);
  const { name = "Error", message = "", stack, id, frame, plugin, pluginCode, loc } = error as Noted;
  return { name, message: stripVTControlCharacters(message), stack, id, frame, plugin, pluginCode, loc } as Noted;
}

/** A frame begins with its place. */
function placeOf(frame: string, { config }: ViteDevServer): Pick<Noted, "id" | "loc"> {
  const [, name, line, column] = /^(.+):(\d+):(\d+)\n/.exec(frame) ?? [];
  if (name === undefined) return {};
  const file = normalizePath(`${config.root}/${name}`);
  return { id: file, loc: { file, line: Number(line), column: Number(column) - 1 } };
}

/** The import that leads to nothing: the error names it, and the file that it stands in. */
function importIn(message: string, { config }: ViteDevServer): string | undefined {
  const [, name, importer] =
    /Cannot find (?:module|package) ['"]([^'"]+)['"] imported from ['"]?([^'"\n]+)/.exec(message) ??
    /Failed to load url (\S+) .*? in ([^\n]+?)\. Does the file exist/.exec(message) ??
    [];
  if (name === undefined || importer === undefined) return undefined;
  const file = importer.startsWith("file:") ? fileURLToPath(importer) : importer.trim();
  if (!existsSync(file)) return undefined;
  const source = readFileSync(file, "utf8");
  const at = Math.max(source.indexOf(`"${name}"`), source.indexOf(`'${name}'`));
  if (at < 0) return undefined;
  const before = source.slice(0, at).split("\n");
  const start = { line: before.length, column: before.at(-1)!.length + 1 };
  const end = { ...start, column: start.column + name.length + 2 };
  return `${nameIn(config.root, file)}:${start.line}:${start.column}\n${frameOf(source, start, end)}`;
}
