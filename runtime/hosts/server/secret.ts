// `secret()`: what only the server knows, from its environment or its `.env` files, and never on a page.
import { Problem } from "../../core/thrown/problem.ts";
import { envFiles, readEnv } from "./env-files.ts";

/** Everything that was given out: none of it leaves. */
const given = new Set<string>();

/** Shorter ones would blot out half of what is said. */
const SHORTEST = 6;

/**
 * A value that only the server knows: an environment variable, or one of the `.env` files (`.env`, `.env.local`,
 * `.env.production`, `.env.production.local`, as Vite reads them) of the project or of the folder where the server is started. It is not on any page, in no message and in no log: where its text
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
  const found = process.env[name] ?? readEnv(name);
  if (otherwise !== undefined && (found === undefined || found === "")) return otherwise;
  if (found === undefined || found === "") {
    const { names: files, folders } = envFiles();
    throw new Problem("secret-missing", { name, files, folders });
  }
  if (found.length >= SHORTEST) given.add(found);
  return found;
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
