// `dacapo/mount` where there is no page: frameworks load a page's modules on their server, too.
import { spawnSync } from "node:child_process";
import { expect, it, onTestFinished } from "vitest";
import { createServer } from "vite";
import { dacapo } from "../compiler/vite/index.ts";
import { Project } from "./installed.ts";

const app = `import { Text } from "dacapo";\n<Text>Hello</Text>;\n`;
const page = `import { mount } from "dacapo/mount";
import App from "./hello.app.tsx";
export const load = () => [typeof mount, App.file];
export const open = () => mount(App, null as unknown as HTMLElement);
`;

function projectOf(): Project {
  const project = new Project({ "hello.app.tsx": app, "page.ts": page }, null);
  onTestFinished(() => project.remove());
  return project;
}

it("H4: Node loads it, as Next does; mounting says where to", () => {
  const code = `
    const { mount } = await import("dacapo/mount");
    try { mount({ file: "hello.app.tsx" }); } catch (error) { console.log(error.message); }`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: projectOf().folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^hello\.app\.tsx was mounted where there is no page\. Call `mount` in the browser only/);
});

it("H4: a server of Vite's, as Astro and SvelteKit have it, loads a page's modules with the script", async () => {
  const server = await createServer({
    root: projectOf().folder,
    configFile: false,
    logLevel: "silent",
    plugins: [dacapo()],
    server: { middlewareMode: true, ws: false },
    appType: "custom",
  });
  onTestFinished(() => server.close());
  const module = (await server.ssrLoadModule("/page.ts")) as { load(): string[]; open(): void };
  expect(module.load()).toEqual(["function", "hello.app.tsx"]);
  expect(() => module.open()).toThrow(/no page/);
});
