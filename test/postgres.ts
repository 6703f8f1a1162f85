// A PostgreSQL of the tests' own, of the machine's programs; or the one at `TEST_DATABASE_URL`.
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { freePort } from "./hosts/redis.ts";

const given = process.env["TEST_DATABASE_URL"];

/** Debian keeps each version in a folder of its own, in no path. */
const debian = "/usr/lib/postgresql";
const folders = [
  ...(process.env["PATH"] ?? "").split(delimiter),
  ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : []),
];
const programs = folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));

/** Whether there is one to be had. */
export const hasPostgres = given !== undefined || programs !== undefined;

export interface Postgres {
  readonly address: string;
  close(): void;
}

export async function startPostgres(): Promise<Postgres> {
  if (given !== undefined) return { address: given, close: () => {} };
  const folder = mkdtempSync(join(tmpdir(), "dacapo-postgres-"));
  const port = await freePort();
  // It does not run as root.
  const other = process.getuid?.() === 0 ? idsOf("postgres") : undefined;
  if (other !== undefined) chownSync(folder, other.uid, other.gid);
  const run = (name: string, ...words: string[]): void => {
    const { status, stderr, stdout } = spawnSync(join(programs!, name), words, {
      encoding: "utf8",
      cwd: folder,
      ...other,
    });
    if (status !== 0) throw new Error(`${name} failed.\n${stdout}${stderr}`);
  };
  const data = join(folder, "data");
  run("initdb", "-D", data, "-U", "dacapo", "--auth=trust", "--no-sync");
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  run("pg_ctl", "-D", data, "-o", settings, "-l", join(folder, "log"), "-w", "start");
  return {
    address: `postgres://dacapo@127.0.0.1:${port}/postgres`,
    close() {
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idsOf(name: string): { uid: number; gid: number } {
  const [uid, gid] = ["-u", "-g"].map((which) => Number(spawnSync("id", [which, name], { encoding: "utf8" }).stdout));
  return { uid: uid!, gid: gid! };
}
