// A server in a process of its own, which says its port when it listens.
import { type ChildProcess, spawn } from "node:child_process";

export async function startProcess(
  words: readonly string[],
  said: RegExp,
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ port: number; child: ChildProcess }> {
  const child = spawn(process.execPath, words, options);
  const port = await new Promise<number>((resolve, reject) => {
    let text = "";
    const hear = (data: Buffer): void => {
      text += data.toString();
      const found = said.exec(text);
      if (found !== null) resolve(Number(found[1]));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(text)));
  });
  return { port, child };
}
