// Addresses of documents: editors and servers write the same one in different ways.
import { fileURLToPath, pathToFileURL } from "node:url";
import { isAppScript } from "../virtual/index.ts";

/** One spelling for each document. */
export function keyOf(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}

/** Whether a document is an app script of the project: what a package brings is compiled already. */
export const isOwnScript = (uri: string): boolean =>
  /^(file|untitled):/.test(uri) && isAppScript(uri) && !uri.includes("/node_modules/");

export const uriOf = (file: string): string => pathToFileURL(file).href;

/** The path of a document; nothing for one that is no file. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
