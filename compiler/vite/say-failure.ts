// Why a module cannot be loaded, for the terminal and for the overlay of a page.
import { stripVTControlCharacters } from "node:util";
import { type ErrorPayload, type HotChannelClient, normalizePath, type ViteDevServer } from "vite";
import { nameIn } from "./name-in.ts";
import type { Located } from "./locate.ts";
import type { ViteProblem } from "./problems.ts";
import { unresolvedIn } from "./unresolved-import.ts";

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
  const where = unresolvedIn(server.config.root, message)?.frame ?? found.frame ?? "";
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
