// Compiles the pages of Svelte with its own compiler: of what its plugin for Vite does, a build needs no more.
import { compile } from "svelte/compiler";
import type { Plugin } from "vite";

export const svelte = (): Plugin => ({
  name: "bench:svelte",
  transform: {
    filter: { id: /\.svelte$/ },
    handler(source, filename) {
      const { js, warnings } = compile(withoutGaps(source), { filename, generate: "client", runes: true });
      for (const { message } of warnings) this.warn(message);
      return { code: js.code, map: js.map.toString() };
    },
  },
});

/** Svelte keeps the space between tags on two lines, JSX does not: all pages have to be the same. */
function withoutGaps(source: string): string {
  const markup = source.lastIndexOf("</script>");
  return source.slice(0, markup) + source.slice(markup).replace(/([>}])\s+(?=<|\{[#/:@])/g, "$1");
}
