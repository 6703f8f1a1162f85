// What the package exports, door by door: an accidental change shows in review.
import { join } from "node:path";
import { it } from "vitest";
import manifest from "../package.json";
import { expectFile } from "./fixtures.ts";

const doors: Record<string, () => Promise<object>> = {
  ".": () => import("../runtime/index.ts"),
  "./runtime": () => import("../runtime/compiled.ts"),
  "./testing": () => import("../runtime/testing/index.ts"),
  "./compiler": () => import("../compiler/index.ts"),
  "./server": () => import("../runtime/hosts/server/index.ts"),
  "./vite": () => import("../compiler/vite/index.ts"),
  "./jsx-runtime": () => import("../runtime/jsx-runtime.ts"),
};

it("is the surface that was agreed on", async () => {
  const lines = await Promise.all(
    Object.keys(manifest.exports).map(async (door) => {
      const names = doors[door] === undefined ? [] : Object.keys(await doors[door]()).sort();
      return [door, ...names.map((name) => `  ${name}`)].join("\n");
    }),
  );
  expectFile(join(import.meta.dirname, "surface.txt"), `${lines.join("\n")}\n`);
});
