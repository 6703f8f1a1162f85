// A build of one HTML file: code, styles and pictures stand in it, so that it opens from a disk.
import { type Plugin, type Rollup, version } from "vite";

/** What may not stand in a script of a page: it would end there. */
const quoted = (code: string): string => code.replace(/<(?=\/script|!--)/gi, "\\x3C");

const closed = (css: string): string => css.replace(/<(?=\/style)/gi, "\\3C ");

/** As newer bundlers name it. */
const whole: object = { codeSplitting: false };

export function singleFile(): Plugin {
  return {
    name: "dacapo:single",
    enforce: "post",
    config: () => ({
      build: {
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        rollupOptions: { output: version.startsWith("7.") ? { inlineDynamicImports: true } : whole },
      },
    }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const taken = new Set<string>();
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          file.source = inlined(String(file.source), bundle, taken);
        }
        for (const name of taken) delete bundle[name];
        const left = Object.keys(bundle).filter((name) => !name.endsWith(".html"));
        if (left.length > 0)
          this.error(
            `These cannot stand in one file: ${left.join(", ")}. Leave out \`--single\`, or bring them another way: \`import text from "./file.txt?raw"\`.`,
          );
      },
    },
  };
}

function inlined(html: string, bundle: Rollup.OutputBundle, taken: Set<string>): string {
  const find = (address: string): Rollup.OutputBundle[string] | undefined => {
    const name = Object.keys(bundle).find((each) => address === each || address.endsWith(`/${each}`));
    if (name === undefined) return undefined;
    taken.add(name);
    return bundle[name];
  };
  let scripts = "";
  const page = html
    .replace(/\s*<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g, (tag, address: string) => {
      const file = find(address);
      if (file?.type !== "chunk") return tag;
      scripts += `    <script type="module">${quoted(file.code.trim())}</script>\n`;
      return "";
    })
    .replace(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g, (tag, address: string) => {
      const file = find(address);
      return file?.type === "asset" ? `<style>${closed(String(file.source).trim())}</style>` : tag;
    });
  // A replacement as text would take `$&` in the code for what was found.
  return page.replace("  </body>", () => `${scripts}  </body>`);
}
