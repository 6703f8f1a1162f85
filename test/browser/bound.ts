// A program that ends when these tests do, however they end: a browser that is left over would hold on to its folder and its screen.
import { type ChildProcess, spawn } from "node:child_process";

/** Waits for the pipe that only this process holds open; then ends the program, and removes the folder. */
const guard = `
"$@" <&- &
child=$!
exec >/dev/null 2>&1
cat
kill "$child" 2>/dev/null
wait "$child" 2>/dev/null
if [ -n "$FOLDER" ]; then rm -rf "$FOLDER"; fi
`;

/** @param folder What is its own, and goes with it. */
export function spawnBound(
  program: string,
  words: readonly string[],
  listen: "stdout" | "stderr" | "none",
  environment: NodeJS.ProcessEnv = process.env,
  folder = "",
): ChildProcess {
  const heard = (name: "stdout" | "stderr") => (name === listen ? "pipe" : "ignore");
  const child = spawn("/bin/sh", ["-c", guard, "sh", program, ...words], {
    stdio: ["pipe", heard("stdout"), heard("stderr")],
    env: { ...environment, FOLDER: folder },
  });
  // It keeps nobody from coming to an end.
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr])
    (stream as unknown as { unref?(): void } | null)?.unref?.();
  return child;
}
