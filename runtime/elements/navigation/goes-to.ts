// A click on an entry of a menu: to the page that it names.
import { navigate, writeText } from "../define.ts";

export const goesTo = (_props: unknown, kind: string): ((path: unknown) => void) | undefined =>
  kind === "click" ? (path) => navigate(writeText(path)) : undefined;
