// Where a secret is looked for: the environment, then the files of the folder where the server runs, then those of the project.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEnv } from "vite";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { tellProject } from "../../compiler/vite/hosts/tell-project.ts";
import { loadMessages } from "../../runtime/hosts/messages.ts";
import { secret } from "../../runtime/hosts/server/secret.ts";

const project = mkdtempSync(join(tmpdir(), "dacapo-env-"));
const folder = mkdtempSync(join(tmpdir(), "dacapo-env-"));
const write = (where: string, name: string, text: string): void => writeFileSync(join(where, name), text);

beforeAll(() => {
  loadMessages();
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  tellProject({ envDir: project, root: "/nowhere", mode: "development" });
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => {
  vi.restoreAllMocks();
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for("dacapo.project")];
  for (const each of [project, folder]) rmSync(each, { recursive: true });
});

it("later files count more, the folder of the process more than the project, and the environment most", () => {
  write(project, ".env", "A_ONE=a\nA_TWO=a\nA_THREE=a\nA_FOUR=a\nA_FIVE=a\n");
  write(project, ".env.local", "A_TWO=b\n");
  write(project, ".env.development", "A_THREE=c\n");
  write(project, ".env.production", "A_THREE=no\n");
  write(folder, ".env", "A_FOUR=d\n");
  vi.stubEnv("A_FIVE", "e");
  expect(["A_ONE", "A_TWO", "A_THREE", "A_FOUR", "A_FIVE"].map((name) => secret(name))).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
  ]);
});

it("variables stand for others, as for Vite", () => {
  const text = [
    "B_HOST=db.example",
    'B_URL="postgres://ada:${B_WORD}@${B_HOST}/x"',
    "B_WORD=a\\$b",
    "B_ELSE=${B_NOTHING:-otherwise} $B_HOST",
    "B_ROUND=x${B_ROUND}",
  ];
  write(project, ".env", `${text.join("\n")}\n`);
  const known = loadEnv("development", project, "B_");
  for (const name of ["B_HOST", "B_URL", "B_WORD", "B_ELSE"]) expect(secret(name), name).toBe(known[name]);
  expect(secret("B_ROUND")).toBe("x");
});

it("an edited file is read again", () => {
  write(project, ".env", "C_ONE=before\n");
  expect(secret("C_ONE")).toBe("before");
  write(project, ".env", "C_ONE=behind it\n");
  expect(secret("C_ONE")).toBe("behind it");
});

it("where there is none, it says where it was looked for", () => {
  expect(() => secret("D_NOTHING")).toThrow(
    `There is no secret \`D_NOTHING\`: neither in the environment nor in \`.env\`, \`.env.local\`, \`.env.development\`, \`.env.development.local\` of \`${project}\`, \`${folder}\`.`,
  );
  expect(secret("D_NOTHING", "otherwise")).toBe("otherwise");
});
