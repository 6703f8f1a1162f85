// What the `dacapo` command can be asked to do.
import { cac } from "cac";
import { attempt, Failure } from "./failure.ts";
import { limits } from "./limits.ts";
import { version } from "../types/own-package.ts";

const cli = cac("dacapo");

/** Vite and libraries go by it: pages are for their author or for visitors, whatever the shell says. */
function within(environment: "development" | "production", command: () => unknown): Promise<void> {
  process.env["NODE_ENV"] = environment;
  return attempt(command);
}

// Each command is loaded when it is asked for: none has to wait for what the others need.

cli
  .command("init [folder]", "Begin a project: a script, a test, and what they need; nothing is overwritten")
  .option("--yes", "Write without asking")
  .action((folder, options) => attempt(async () => (await import("./init.ts")).init(folder, options)));

cli
  .command("dev [file]", "Open an app script, or a folder of them, and follow its edits")
  .option("--port <port>", "Port to listen on")
  .option("--host [host]", "Address to listen on; all when none is given")
  .option("--open", "Open the page in the browser")
  .option("--strictPort", "Fail when the port is in use, instead of taking the next one")
  .option("--base <path>", "Public path of the page")
  .option("--host-kind <kind>", "Run all scripts there, whatever they say: tab, worker or server")
  .action((file, options) => within("development", async () => (await import("./dev.ts")).dev(file, options)));

cli
  .command("build [file]", "Make a static site, and a server beside it where a script asks for one")
  .option("--single", "Make one HTML file with everything in it, which opens from a disk")
  .option("--out <folder>", "Where to put it (default: dist)")
  .option("--base <path>", "Public path of the site (default: any)")
  .option("--host-kind <kind>", "Run all scripts there, whatever they say: tab, worker or server")
  .action((file, options) => within("production", async () => (await import("./build.ts")).build(file, options)));

const serving = cli
  .command("serve [file]", "Run the server that was built; a script that is named is built first")
  .option("--out <folder>", "Where it is (default: dist)")
  .option("--base <path>", "Public path of the site, when it is built (default: any)")
  .option("--port <port>", "Port to listen on (default: the environment's PORT, else 3000)")
  .option("--host [host]", "Address to listen on (default: all)")
  .option("--host-kind <kind>", "Run all scripts there, whatever they say: tab, worker or server")
  .option(
    "--store <address>",
    "Where sessions outlive the process: redis://host:6379 (default: the environment's DACAPO_STORE)",
  )
  .option("--workers <count>", "So many processes behind the port (default: 1)")
  .action((file, options) => within("production", async () => (await import("./serve.ts")).serve(file, options)));
for (const [flag, value, about] of limits) serving.option(`--${flag} <${value}>`, about);

cli
  .command("preview [folder]", "Serve what was built")
  .option("--out <folder>", "Where it is (default: dist); the same as the folder")
  .option("--port <port>", "Port to listen on")
  .option("--host [host]", "Address to listen on; all when none is given")
  .option("--open", "Open the page in the browser")
  .option("--strictPort", "Fail when the port is in use, instead of taking the next one")
  .action((folder, options) =>
    attempt(async () => (await import("./preview.ts")).preview({ out: folder, ...options })),
  );

cli
  .command(
    "check [...files]",
    "Say what is wrong in a project, by its tsconfig or by files: types, and what a build refuses",
  )
  .option("--watch", "Check again whenever a file changes")
  .option("--json", "Print the diagnostics as JSON, one line for each check")
  .action((files, options) => attempt(async () => (await import("./check.ts")).check(files, options)));

cli
  .command("lsp", "Serve an editor with types over standard input and output (TypeScript 7)")
  .option("--stdio", "Over standard input and output; there is no other way")
  // Editors have words of their own for every server.
  .allowUnknownOptions()
  .action(() => attempt(async () => (await import("./lsp.ts")).lsp()));

cli
  .command("compile <file>", "Print what the compiler makes of an app script")
  .action((file) => attempt(async () => (await import("./compile.ts")).compile(file)));

cli.help();
cli.version(version);

await attempt(async () => {
  cli.parse(process.argv, { run: false });
  if (cli.options["help"] || cli.options["version"]) return;
  if (!cli.matchedCommand) {
    const asked = cli.args[0];
    if (asked === undefined) return cli.outputHelp();
    const hint = asked.endsWith(".tsx")
      ? `Did you mean \`dacapo dev ${asked}\`?`
      : "Run `dacapo --help` for what there is.";
    throw new Failure(`There is no command \`${asked}\`.`, hint);
  }
  await cli.runMatchedCommand();
});
