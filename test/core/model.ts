// The rules of LANGUAGE on identity and widget values, written down as plainly as possible: a map from path to value.
import { lists, type Statement } from "./program.ts";

/** What is on the page: nested lines. Fields with an even number show their value behind them, as a script would. */
export type Line = { readonly text: string; readonly field?: string; readonly lines?: Line[] };

interface Value {
  value: number;
  given: number | null;
  persist: boolean;
}

class Stop extends Error {}
class Rerun extends Error {}

export class Model {
  readonly values = new Map<string, Value>();
  page: Line[] = [];
  private drawn = new Set<string>();
  /** Which pass of the innermost loop this is. */
  private pass = 0;

  constructor(
    private readonly program: readonly Statement[],
    readonly variables: number[],
  ) {}

  run(): void {
    for (;;) {
      this.pass = 0;
      this.drawn = new Set();
      this.page = [];
      try {
        this.draw(this.program, { path: "", lines: this.page, counts: new Map() }, null);
      } catch (end) {
        if (end instanceof Rerun) continue;
        if (!(end instanceof Stop)) throw end;
        return;
      }
      for (const [path, { persist }] of this.values) if (!persist && !this.drawn.has(path)) this.values.delete(path);
      return;
    }
  }

  private draw(body: readonly Statement[], block: Block, key: string | null): void {
    for (const statement of body) this.drawOne(statement, block, key);
  }

  private drawOne(statement: Statement, block: Block, key: string | null): void {
    switch (statement.kind) {
      case "text":
        block.lines.push({ text: `${this.variables[statement.v]}` });
        return;
      case "field":
        this.field(statement, pathOf(block, statement.id, key), block);
        return;
      case "if":
        if (this.variables[statement.v]! % 2 === 1) this.draw(statement.body, block, key);
        return;
      case "turn":
        if (this.pass !== this.variables[statement.v]! % 3) this.draw(statement.body, block, key);
        return;
      case "times":
        for (let i = 0; i < this.variables[statement.v]! % 4; i++) {
          this.pass = i;
          this.draw(statement.body, block, key);
        }
        this.pass = 0;
        return;
      case "list":
        for (const item of lists[this.variables[statement.v]!]!) {
          const path = pathOf(block, statement.id, item);
          const lines: Line[] = [];
          block.lines.push({ text: "box", lines });
          this.draw(statement.body, { path, lines, counts: new Map() }, null);
        }
        return;
      case "box": {
        const lines: Line[] = [];
        const path = pathOf(block, statement.id, key);
        block.lines.push({ text: "box", lines });
        this.draw(statement.body, { path, lines, counts: new Map() }, null);
        return;
      }
      case "component":
        // A component has no box: it draws in the block around it, under a path of its own.
        this.draw(
          statement.body,
          { path: pathOf(block, statement.id, key), lines: block.lines, counts: new Map() },
          null,
        );
        return;
      case "later": {
        const lines: Line[] = [];
        const path = pathOf(block, statement.id, key);
        block.lines.push({ text: "box", lines });
        this.draw(statement.first, block, key);
        this.draw(statement.body, { path, lines, counts: new Map() }, null);
        return;
      }
      case "stopIf":
        if (this.variables[statement.v] === 4) throw new Stop();
        return;
      case "rerunIf":
        if (this.variables[statement.v] === 3) {
          this.variables[statement.v] = 2;
          throw new Rerun();
        }
    }
  }

  private field(statement: Statement & { kind: "field" }, path: string, block: Block): void {
    const given = statement.given === null ? null : this.variables[statement.given]!;
    let value = this.values.get(path);
    if (value === undefined) this.values.set(path, (value = { value: given ?? 0, given, persist: statement.persist }));
    else if (given !== null && given !== value.given) value.value = given;
    value.given = given;
    this.drawn.add(path);
    block.lines.push({ text: `field ${value.value}`, field: path });
    if (statement.id % 2 === 0) block.lines.push({ text: `${value.value}` });
  }
}

interface Block {
  readonly path: string;
  readonly lines: Line[];
  readonly counts: Map<string, number>;
}

/** The call site, the block, and the key or the count: with a repeated key, both. */
function pathOf(block: Block, site: number, key: string | null): string {
  const name = `${site}${key === null ? "" : `:${key}`}`;
  const count = block.counts.get(name) ?? 0;
  block.counts.set(name, count + 1);
  return `${block.path}/${name}#${count}`;
}
