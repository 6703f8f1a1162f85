// How files are named in messages and in compiled code. Apart from everything of Vite: the command says with it that it cannot run.
import { relative } from "node:path";

/** A file's name: relative to the root, with `/`. */
export const nameIn = (root: string, file: string): string => relative(root, file).replaceAll("\\", "/");
