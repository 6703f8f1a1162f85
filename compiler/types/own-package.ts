// The package that this is a part of: where its files are, as sources and as they are published.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = import.meta.url.endsWith(".ts") ? "../../" : "../../../";

/** The path of a file at the root of the package. */
export const ownFile = (name: string): string => fileURLToPath(new URL(root + name, import.meta.url));

export const { version } = JSON.parse(readFileSync(ownFile("package.json"), "utf8")) as { version: string };
