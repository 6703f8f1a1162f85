// Reads `.env` files as Vite does: of the folder where the process runs, and of the project.
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";

/** What a development server or a build knows of the project, left where it is found before any of its modules runs. */
interface Project {
  readonly folder: string;
  readonly mode: string;
}

const projectNow = (): Partial<Project> => (globalThis as { [told]?: Project })[told] ?? {};
const told = Symbol.for("dacapo.project");

/** A later one wins over an earlier one. */
export function envFiles(): { readonly names: readonly string[]; readonly folders: readonly string[] } {
  const { folder, mode = process.env["NODE_ENV"] === "development" ? "development" : "production" } = projectNow();
  const folders = new Set([...(folder === undefined ? [] : [resolve(folder)]), process.cwd()]);
  return { names: [".env", ".env.local", `.env.${mode}`, `.env.${mode}.local`], folders: [...folders] };
}

interface Read {
  readonly changed: number;
  readonly values: Readonly<Record<string, string | undefined>>;
}

const known = new Map<string, Read>();

function read(file: string): Read["values"] {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return {};
  let found = known.get(file);
  if (found?.changed !== changed) {
    found = { changed, values: parseEnv(readFileSync(file, "utf8")) };
    known.set(file, found);
  }
  return found.values;
}

/** What the files say of a variable; `undefined` where none does. */
export function readEnv(name: string): string | undefined {
  const { names, folders } = envFiles();
  const values = Object.assign(
    {},
    ...folders.flatMap((folder) => names.map((file) => read(join(folder, file)))),
  ) as Read["values"];
  return expand(name, values, new Set());
}

/** `$NAME`, `${NAME}` and `${NAME:-otherwise}` stand for other variables; `\$` for itself. */
function expand(name: string, values: Read["values"], within: ReadonlySet<string>): string | undefined {
  const inner = new Set([...within, name]);
  return values[name]?.replace(
    /\\\$|\$(?:\{(\w+)(?::?-([^}]*))?\}|([A-Za-z_]\w*))/g,
    (whole, braced: string | undefined, otherwise: string | undefined, plain: string | undefined) => {
      const other = braced ?? plain;
      if (other === undefined) return whole.slice(1);
      // One that leads back to itself is nothing.
      const found = process.env[other] ?? (inner.has(other) ? undefined : expand(other, values, inner));
      return found || (otherwise ?? "");
    },
  );
}
