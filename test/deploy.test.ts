// The files that run an app elsewhere: what they ask of the server is there, and nginx understands its part.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readFlags } from "../runtime/hosts/server/flags.ts";
import { limitsOf } from "../runtime/hosts/server/limits.ts";

const read = (name: string): string => readFileSync(join(import.meta.dirname, "../examples/deploy", name), "utf8");

it.each(["compose.yaml", "kubernetes.yaml", "Dockerfile"])(
  "the server of %s is started with flags that it has",
  (name) => {
    const commands = [...read(name).matchAll(/\["node", "dist\/server\.js"[^\]]*\]/g)].map(
      ([text]) => JSON.parse(text) as string[],
    );
    expect(commands).toHaveLength(1);
    for (const [, , ...words] of commands) expect(() => readFlags(words)).not.toThrow();
  },
);

it("a file as large as the server takes passes the balancer", () => {
  const [, megabytes] = /client_max_body_size (\d+)m;/.exec(read("nginx.conf"))!;
  expect(Number(megabytes) * 1e6).toBeGreaterThan(limitsOf().upload);
});

const { error } = spawnSync("nginx", ["-v"]);

it.skipIf(error !== undefined)("nginx understands its configuration", () => {
  const folder = mkdtempSync(join(tmpdir(), "dacapo-nginx-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // The name of the replicas is known inside of a composition only.
  const own = read("nginx.conf").replace("app:3000", "127.0.0.1:3000").replace("listen 80;", "listen 127.0.0.1:8089;");
  const whole = `pid ${folder}/pid;\nerror_log ${folder}/log;\nevents {}\nhttp {\naccess_log off;\n${own}\n}\n`;
  writeFileSync(join(folder, "nginx.conf"), whole);
  const { status, stderr } = spawnSync("nginx", ["-t", "-e", join(folder, "log"), "-c", join(folder, "nginx.conf")], {
    encoding: "utf8",
  });
  expect(stderr).toContain("test is successful");
  expect(status).toBe(0);
});
