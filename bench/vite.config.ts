// Builds the pages as an app is built: production code, the project's own plugin, one entry for each implementation.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { dacapo } from "../compiler/vite/index.ts";
import { aliases } from "../test/sources.ts";
import { svelte } from "./svelte.ts";

const root = fileURLToPath(new URL("pages", import.meta.url));

export default defineConfig({
  root,
  plugins: [dacapo(), solid({ include: `${root}/solid/*.tsx` }), svelte()],
  resolve: { alias: aliases("site") },
  logLevel: "warn",
  build: {
    minify: process.env["BENCH_READABLE"] === undefined,
    cssCodeSplit: false,
    rolldownOptions: {
      input: {
        vanilla: `${root}/vanilla/page.ts`,
        preact: `${root}/preact/page.tsx`,
        solid: `${root}/solid/page.tsx`,
        svelte: `${root}/svelte/page.ts`,
        react: `${root}/react/page.tsx`,
        dacapo: `${root}/dacapo/page.ts`,
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "style[extname]" },
    },
  },
});
