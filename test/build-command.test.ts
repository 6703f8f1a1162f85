// `dacapo build` and `preview`: never over something else, never half a site, each page where it belongs.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { command, Project, quiet } from "./installed.ts";

const app = `import { Text } from "dacapo";\n<Text>Hello</Text>;\n`;

/** One that is served by something else: what a build needs beside the compiler is not in the tests' package. */
const plain = { "index.html": "<!doctype html><title>Plain</title><p>Plain</p>\n", "a.app.tsx": app };

function projectOf(files: Record<string, string>): Project {
  const project = new Project(files, null);
  onTestFinished(() => project.remove());
  return project;
}

const withoutTemporary = (project: Project) => readdirSync(project.folder).filter((name) => name.includes(".draft"));

describe("E8: the folder of a build", () => {
  it.each([
    ["data", { "data/mine.txt": "mine" }, "`data` holds files that no build has made, such as `mine.txt`"],
    [".", {}, "`.` holds files that no build has made"],
    ["file", { file: "mine" }, "The site cannot be put into `file`: that is a file."],
    ["dist", { "dist/.hidden": "mine" }, "`dist` holds files that no build has made, such as `.hidden`"],
  ])("%s, which holds something else, is left as it is", (out, files: Record<string, string>, said) => {
    const project = projectOf({ ...plain, ...files });
    const before = readdirSync(project.folder, { recursive: true }).sort();
    const { status, stderr } = project.dacapo("build", "--out", out);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
    expect(stderr).toContain("--out");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(project.folder, { recursive: true }).sort()).toEqual(before);
  });

  it("is made, or replaced whole when an earlier build made it", () => {
    const project = projectOf(plain);
    mkdirSync(join(project.folder, "empty"));
    for (const out of ["dist", "empty", "deep/er"]) {
      expect(project.dacapo("build", "--out", out)).toMatchObject({ status: 0 });
      project.write({ [`${out}/old.js`]: "old" });
      const { status, stdout } = project.dacapo("build", "--out", out);
      expect(status).toBe(0);
      expect(stdout).toContain(`${out}/index.html`);
      expect(readdirSync(join(project.folder, out)).sort()).toEqual([".dacapo-build", "index.html"]);
    }
    expect(withoutTemporary(project)).toEqual([]);
  });

  it("is what the configuration says, from its root", () => {
    const project = projectOf({
      ...plain,
      "vite.config.js": 'export default { build: { outDir: "public-site" } };\n',
      "public-site/mine.txt": "mine",
    });
    expect(project.dacapo("build").stderr).toContain("`public-site` holds files");
    rmSync(join(project.folder, "public-site"), { recursive: true });
    expect(project.dacapo("build")).toMatchObject({ status: 0 });
    expect(existsSync(join(project.folder, "public-site/index.html"))).toBe(true);
  });

  it("keeps the last site when a build fails", () => {
    const project = projectOf(plain);
    project.dacapo("build");
    const site = readFileSync(join(project.folder, "dist/index.html"), "utf8");
    project.write({ "index.html": '<!doctype html><title>x</title><script type="module" src="./gone.js"></script>\n' });
    expect(project.dacapo("build").status).toBe(1);
    expect(readFileSync(join(project.folder, "dist/index.html"), "utf8")).toBe(site);
    expect(withoutTemporary(project)).toEqual([]);
  });
});

it.each([
  ["./gone", "Does the file exist?"],
  ["no-such-package", "Is the package installed?"],
])("says where %s is imported, which is not there", (from, asked) => {
  const project = projectOf({
    "index.html": '<!doctype html><title>x</title><script type="module" src="./main.js"></script>\n',
    "main.js": `// The first line.\nimport { word } from "${from}";\nconsole.log(word);\n`,
  });
  const { status, stderr } = project.dacapo("build");
  expect(status).toBe(1);
  expect(stderr).toContain(`Failed to resolve import "${from}" from "main.js". ${asked}\nmain.js:2:22\n`);
  expect(stderr).toContain(`> 2 | import { word } from "${from}";`);
  expect(stderr).not.toMatch(/rolldown|^\s+at /im);
});

it("E6: preview serves each page of an app with pages, and the app for what there is no page of", async () => {
  const html = (text: string) => `<!doctype html><title>${text}</title>\n`;
  const project = projectOf({
    "dist/index.html": html("first"),
    "dist/404.html": html("not found"),
    "dist/tickets/index.html": html("tickets"),
    "dist/shop/404.html": html("shop"),
    "dist/größe/index.html": html("umlaut"),
    "dist/asset.js": "1;\n",
  });
  const child = spawn(process.execPath, [command(), "preview", "--port", "0"], { cwd: project.folder, env: quiet });
  onTestFinished(() => void child.kill());
  const address = await new Promise<string>((resolve) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
  });
  const ask = async (path: string) => {
    const answer = await fetch(address + path, { headers: { accept: "text/html" } });
    return `${answer.status} ${/<title>(.*)<\/title>/.exec(await answer.text())?.[1]}`;
  };
  for (const [path, said] of Object.entries({
    "/": "200 first",
    "/?a=1": "200 first",
    "/index.html": "200 first",
    "/tickets": "200 tickets",
    "/tickets/": "200 tickets",
    "/gr%C3%B6%C3%9Fe/": "200 umlaut",
    "/users/7": "404 not found",
    "/shop/7": "404 shop",
    "/%": "404 not found",
    "/..%2f..%2fpackage.json": "404 not found",
    "/asset.js": "200 undefined",
  }))
    expect(`${path} ${await ask(path)}`).toBe(`${path} ${said}`);
});
