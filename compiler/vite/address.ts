// The address that Vite gives to a file in development.
import { normalizePath, type ResolvedConfig } from "vite";

/** @param file An absolute path, with `/`, and what comes behind a `?`. */
export function addressOf({ base, root }: ResolvedConfig, file: string): string {
  const inside = `${normalizePath(root)}/`;
  if (file.startsWith(inside)) return base + file.slice(inside.length);
  return `${base}@fs/${file.replace(/^\//, "")}`;
}
