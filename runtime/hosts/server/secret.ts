// `secret()`: what only the server knows, from its environment or its `.env` files, and never on a page.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { Problem } from "../../core/thrown/problem.ts";

/** As Vite reads them: a later one wins over an earlier one, and the environment over all. */
const filesFor = (mode: string): string[] => [".env", ".env.local", `.env.${mode}`, `.env.${mode}.local`];

/** Everything that was given out: none of it leaves. */
const given = new Set<string>();

/** Shorter ones would blot out half of what is said. */
const SHORTEST = 6;

/**
 * A value that only the server knows: an environment variable, or one of the `.env` files in its folder (`.env`, `.env.local`,
 * `.env.production`, `.env.production.local`, as Vite reads them). It is not on any page, in no message and in no log: where its text
 * turns up, `•••` stands instead.
 *
 * @param name The variable: `"OPENAI_API_KEY"`.
 * @param otherwise What it is where it is neither set nor written in a file: `""` to ask whether there is one.
 * @throws {Problem} `secret-missing` where it is nowhere, and `otherwise` is left out; the name and where it was looked for are in the log.
 * @example
 * ```ts
 * const answer = await fetch(address, { headers: { Authorization: `Bearer ${secret("OPENAI_API_KEY")}` } });
 * ```
 * Streamlit: `st.secrets`.
 */
export function secret(name: string, otherwise?: string): string {
  const mode = process.env["NODE_ENV"] === "development" ? "development" : "production";
  const found = process.env[name] ?? readFiles(mode)[name];
  if (otherwise !== undefined && (found === undefined || found === "")) return otherwise;
  if (found === undefined || found === "") throw new Problem("secret-missing", { name, files: filesFor(mode) });
  if (found.length >= SHORTEST) given.add(found);
  return found;
}

function readFiles(mode: string): Record<string, string | undefined> {
  const texts = filesFor(mode).map((file) => join(process.cwd(), file));
  return Object.assign(
    {},
    ...texts.filter((file) => existsSync(file)).map((file) => parseEnv(readFileSync(file, "utf8"))),
  );
}

/** A text in which no secret stands, written as it is or as JSON writes it. */
export function mask(text: string): string {
  let masked = text;
  for (const value of given) {
    masked = masked.replaceAll(value, "•••");
    const written = JSON.stringify(value).slice(1, -1);
    if (written !== value) masked = masked.replaceAll(written, "•••");
  }
  return masked;
}
