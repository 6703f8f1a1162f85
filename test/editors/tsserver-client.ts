// An editor that speaks to TypeScript 6's server.
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { placeIn, type Range, triggerIn } from "./document.ts";

interface Spot {
  line: number;
  offset: number;
}

export interface Diagnostic {
  range: Range;
  code: number;
  source?: string;
  text: string;
}

const rangeOf = ({ start, end }: { start: Spot; end: Spot }): Range => ({
  start: { line: start.line - 1, character: start.offset - 1 },
  end: { line: end.line - 1, character: end.offset - 1 },
});

export class TsserverClient {
  readonly child: ChildProcess;
  private readonly exit: Promise<unknown>;
  private last = 0;
  private readonly asked = new Map<number, (answer: any) => void>();
  private readonly texts = new Map<string, string>();
  private events: (() => void)[] = [];
  private refreshes = 0;

  constructor(
    readonly folder: string,
    more: readonly string[] = [],
  ) {
    const server = join(folder, "node_modules/typescript/lib/tsserver.js");
    const words = [server, "--disableAutomaticTypingAcquisition", "--allowLocalPluginLoads", ...more];
    this.child = spawn(process.execPath, words, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
    this.exit = new Promise((resolve) => this.child.once("exit", resolve));
    createInterface({ input: this.child.stdout! }).on("line", (line) => {
      if (line.startsWith("{")) this.hear(JSON.parse(line));
    });
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  text(file: string): string {
    return this.texts.get(file) ?? readFileSync(this.path(file), "utf8");
  }

  open(file: string): void {
    const text = this.text(file);
    this.texts.set(file, text);
    this.tell("open", { file: this.path(file), fileContent: text });
  }

  edit(file: string, piece: string, by: string): void {
    const text = this.text(file);
    const start = placeIn(text, `|${piece}`);
    const end = placeIn(text, `${piece}|`);
    this.texts.set(
      file,
      text.replace(piece, () => by),
    );
    this.tell("change", {
      file: this.path(file),
      line: start.line + 1,
      offset: start.character + 1,
      endLine: end.line + 1,
      endOffset: end.character + 1,
      insertString: by,
    });
  }

  close(file: string): void {
    this.texts.delete(file);
    this.tell("close", { file: this.path(file) });
  }

  /** Asks about a document, or about a place in it. */
  async ask(command: string, file: string, marked?: string, more: object = {}): Promise<any> {
    const place = marked === undefined ? undefined : placeIn(this.text(file), marked);
    const spot = place && { line: place.line + 1, offset: place.character + 1 };
    const answer = await this.request(command, { file: this.path(file), ...spot, ...more });
    return answer.body;
  }

  request(command: string, asked: object): Promise<any> {
    return new Promise((resolve) => this.asked.set(this.tell(command, asked), resolve));
  }

  async hover(file: string, marked: string): Promise<string | undefined> {
    const answer = await this.ask("quickinfo", file, marked);
    return answer && `${answer.displayString}\n${answer.documentation}`;
  }

  async completions(file: string, marked: string): Promise<string[]> {
    const answer = await this.ask("completionInfo", file, marked, {
      includeExternalModuleExports: true,
      triggerCharacter: triggerIn(marked),
    });
    return (answer?.entries ?? []).map(({ name }: { name: string }) => name);
  }

  async diagnostics(file: string): Promise<Diagnostic[]> {
    const found = [
      ...(await this.ask("syntacticDiagnosticsSync", file)),
      ...(await this.ask("semanticDiagnosticsSync", file)),
    ];
    return found.map(({ start, end, code, source, text }) => ({ range: rangeOf({ start, end }), code, source, text }));
  }

  /** What is said of a document as soon as that fits: the server announces news. */
  async settled(file: string, fits: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const { refreshes } = this;
      const found = await this.diagnostics(file);
      if (fits(found)) return found;
      if (refreshes === this.refreshes) await new Promise<void>((resolve) => this.events.push(resolve));
    }
  }

  async end(): Promise<void> {
    this.tell("exit", {});
    await this.exit;
  }

  private tell(command: string, asked: object): number {
    const seq = ++this.last;
    this.child.stdin!.write(`${JSON.stringify({ seq, type: "request", command, arguments: asked })}\n`);
    return seq;
  }

  private hear(message: any): void {
    if (message.type === "response") {
      this.asked.get(message.request_seq)?.(message);
      this.asked.delete(message.request_seq);
    } else if (message.event === "projectsUpdatedInBackground") {
      this.refreshes++;
      for (const go of this.events.splice(0)) go();
    }
  }
}

export { rangeOf };
