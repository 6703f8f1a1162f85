// `dacapo lsp`, driven as an editor drives it.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Project } from "../installed.ts";
import { edited, placeIn, textIn } from "./document.ts";
import { files, halfTyped } from "./fixture.ts";
import { LanguageClient } from "./language-client.ts";

const main = "main.app.tsx";
const card = "card.app.tsx";

describe.each(["typescript", "typescript-next"] as const)("with %s", (typescript) => {
  let project: Project;
  let editor: LanguageClient;

  beforeAll(async () => {
    project = new Project(files, typescript);
    editor = new LanguageClient(project.folder);
    await editor.initialize();
  });
  afterAll(async () => {
    await editor.end();
    project.remove();
  });

  const open = (text = files[main]) => {
    project.write({ [main]: text });
    editor.open(main);
  };
  afterEach(() => {
    editor.close(main);
    project.write(files);
  });

  it("shows exact types", async () => {
    open();
    expect(await editor.hover(main, "const ci|ty")).toContain('const city: "Bergen" | "Oslo"');
    expect(await editor.hover(main, "const si|ze")).toContain("const size: number");
    expect(await editor.hover(main, "const g|o")).toContain("const go: boolean");
    expect(await editor.hover(main, "<Sli|der")).toMatch(/Slider/);
    expect(await editor.hover(main, "ma|x={10}")).toMatch(/max\?: number/);
    expect(await editor.hover(main, "<Ca|rd")).toMatch(/function Card\(.*A frame with a title\./s);
    expect(await editor.hover(main, "</Ca|rd>")).toMatch(/function Card\(/);
    expect(await editor.hover(main, "bind={sta|te.size}")).toMatch(/const state/);
    expect(await editor.hover(main, "ke|y={city}")).toBeUndefined();
  });

  it("shows a hover at the place of what it explains", async () => {
    open();
    const { range } = await editor.ask("hover", main, "{si|ze.toFixed");
    expect(textIn(files[main], range)).toBe("size");
  });

  it("completes props, values and members", async () => {
    open();
    editor.edit(main, `<Alert level="info">Done</Alert>`, `<Alert level="">Done</Alert>`);
    expect(await editor.completions(main, `level="|"`)).toEqual(["error", "info", "success", "warning"]);
    editor.edit(main, `max={10} bind`, ` bind`);
    expect(await editor.completions(main, `Size" | bind`)).toEqual(expect.arrayContaining(["max", "min", "onChange"]));
    const all = await editor.completions(main, "state.si|ze = 2");
    expect(all).toContain("size");
  });

  it("never offers the names of the translation", async () => {
    open();
    const names = await editor.completions(main, "if (g|o)");
    expect(names).toContain("go");
    expect(names.filter((name) => name.startsWith("_"))).toEqual([]);
  });

  it.each(["Chec", "<Chec", "<"])("imports what is completed behind %s", async (typed) => {
    open();
    editor.edit(main, "if (go)", `${typed}\nif (go)`);
    const { items } = await editor.ask("completion", main, `${typed}|\n`);
    const item = items.find(({ label }: { label: string }) => label === "Checkbox");
    const { additionalTextEdits } = await editor.request("completionItem/resolve", item);
    expect(edited(editor.text(main), additionalTextEdits)).toContain(
      `import { Alert, Button, Checkbox, SelectBox, Slider, Text, session } from "dacapo";`,
    );
  });

  it("imports from a new module at the head", async () => {
    open();
    editor.edit(main, `import { Card } from "./card.app";\n`, "");
    const problems = await editor.diagnostics(main);
    const missing = problems.find(({ message }) => message.includes("'Card'"))!;
    const actions = await editor.ask("codeAction", main, undefined, {
      range: missing.range,
      context: { diagnostics: [missing] },
    });
    const { edit } = actions.find(({ title }: { title: string }) => title.includes("./card.app"));
    const [change] = edit.documentChanges ?? [{ edits: Object.values(edit.changes)[0] }];
    expect(edited(editor.text(main), change.edits)).toMatch(
      /^import \{ .* \} from "dacapo";\nimport \{ Card \} from "\.\/card\.app";\n/,
    );
  });

  it.each(halfTyped)("completes %s, and knows the rest", async (line, name) => {
    open();
    editor.edit(main, "if (go)", `${line.replace("|", "")}\nif (go)`);
    expect(await editor.completions(main, `${line}\nif (go)`)).toContain(name);
    expect(await editor.hover(main, "const ci|ty")).toContain('"Bergen" | "Oslo"');
  });

  it("helps with the arguments of a call", async () => {
    open();
    const { signatures } = await editor.ask("signatureHelp", main, "toFixed(|1)");
    expect(signatures[0].label).toMatch(/^toFixed\(fractionDigits/);
  });

  it("goes to definitions, in app scripts and from plain modules", async () => {
    open();
    for (const marked of ["<Ca|rd", "</Ca|rd>"]) {
      const [found] = [await editor.ask("definition", main, marked)].flat();
      expect(found.uri ?? found.targetUri).toBe(editor.uri(card));
      expect(textIn(files[card], found.range ?? found.targetSelectionRange)).toBe("Card");
    }
    editor.open("plain.ts");
    const [found] = [await editor.ask("definition", "plain.ts", "[Ca|rd")].flat();
    expect(textIn(files[card], found.range ?? found.targetSelectionRange)).toBe("Card");
    const [app] = [await editor.ask("definition", "plain.ts", "Ma|in]")].flat();
    expect(app.uri ?? app.targetUri).toMatch(/main\.app\.tsx$|typed-calls/);
  });

  it("says nothing wrong of a plain module that imports an app", async () => {
    open();
    editor.open("plain.ts");
    expect(await editor.diagnostics("plain.ts")).toEqual([]);
  });

  const renamed = async (file: string, marked: string, newName: string): Promise<Record<string, string>> => {
    const edit = await editor.ask("rename", file, marked, { newName });
    const changes: [string, any[]][] = edit.documentChanges
      ? edit.documentChanges.map((each: any) => [each.textDocument.uri, each.edits])
      : Object.entries(edit.changes);
    return Object.fromEntries(
      changes.map(([uri, edits]) => {
        const name = uri.slice(uri.lastIndexOf("/") + 1);
        return [name, edited(editor.text(name), edits)];
      }),
    );
  };

  it("renames a variable", async () => {
    open();
    expect(await renamed(main, "const si|ze", "width")).toEqual({
      [main]: files[main].replace("const size", "const width").replace("{size.", "{width."),
    });
  });

  it.each(["<Ca|rd", "</Ca|rd>"])("renames a component at %s, with its closing tags", async (marked) => {
    open();
    const all = await renamed(main, marked, "Panel");
    const expected = [main, card, "other.app.tsx", "plain.ts"].map((file) => [
      file,
      files[file as keyof typeof files].replace(/\bCard\b/g, "Panel"),
    ]);
    expect(all).toEqual(Object.fromEntries(expected));
  });

  it("renames a prop where it is used", async () => {
    open();
    const all = await renamed(card, "{ ti|tle: string".replace("{ ", "}: { "), "name");
    expect(all[main]).toContain(`<Card name="First">`);
    expect(all["other.app.tsx"]).toContain(`<Card name="Second">`);
  });

  it("finds and marks all places of a name", async () => {
    open();
    const references = await editor.ask("references", main, "<Ca|rd", { context: { includeDeclaration: true } });
    const places = references.map(({ uri, range }: any) =>
      textIn(editor.text(uri.slice(uri.lastIndexOf("/") + 1)), range),
    );
    expect(places.every((text: string) => text === "Card")).toBe(true);
    expect(places).toHaveLength(9);
    const marks = await editor.ask("documentHighlight", main, "<Ca|rd");
    expect(marks.map(({ range }: any) => range.start.line)).toEqual(expect.arrayContaining([1, 8, 10]));
  });

  it("hints at types, and at nothing that was made up", async () => {
    open();
    const range = { start: { line: 0, character: 0 }, end: { line: 13, character: 0 } };
    const hints = await editor.ask("inlayHint", main, undefined, { range });
    const lines = files[main].split("\n");
    const shown = hints.map(({ position, label }: any) => {
      const text = Array.isArray(label) ? label.map(({ value }) => value).join("") : label;
      const line = lines[position.line]!;
      return `${line.slice(0, position.character)}${text}`.slice(-45);
    });
    expect(shown).toContain('const city: "Bergen" | "Oslo"');
    expect(shown).toContain("const size: number");
    expect(shown.filter((text: string) => /_\$|_value|props:|value:/.test(text))).toEqual([]);
  });

  it("outlines a script", async () => {
    open();
    const symbols = await editor.ask("documentSymbol", main);
    expect(symbols.map(({ name }: any) => name)).toEqual(expect.arrayContaining(["state", "city", "size", "go"]));
    expect(JSON.stringify(symbols)).not.toContain("_$");
  });

  it("colours what stands in the source", async () => {
    open();
    const { data } = await editor.ask("semanticTokens/full", main);
    const lines = files[main].split("\n");
    let [line, character] = [0, 0];
    const words: string[] = [];
    for (let i = 0; i < data.length; i += 5) {
      character = data[i] === 0 ? character + data[i + 1] : data[i + 1];
      line += data[i];
      words.push(lines[line]!.slice(character, character + data[i + 2]));
    }
    expect(words).toEqual(expect.arrayContaining(["city", "Card", "toFixed"]));
    expect(words.filter((word) => !/^[\w$]+$/.test(word))).toEqual([]);
  });

  it("reports mistakes where they are, and follows edits", async () => {
    open();
    expect(await editor.diagnostics(main)).toEqual([]);
    editor.edit(main, "max={10}", 'max="10"');
    const [problem, ...more] = await editor.diagnostics(main);
    expect(more).toEqual([]);
    expect(problem!.message).toBe("Type 'string' is not assignable to type 'number'.");
    expect(textIn(editor.text(main), problem!.range)).toBe("max");
    editor.edit(main, "size.toFixed(1)", "size.toFixd(1)");
    expect((await editor.diagnostics(main)).map(({ range }) => textIn(editor.text(main), range))).toEqual([
      "max",
      "toFixd",
    ]);
    editor.edit(main, 'max="10"', "max={10}");
    editor.edit(main, "size.toFixd(1)", "size.toFixed(1)");
    expect(await editor.diagnostics(main)).toEqual([]);
  });

  it("adds what only the compiler knows", async () => {
    open();
    editor.edit(main, "if (go)", "rerun();\nif (go)");
    editor.edit(main, ", session }", ", rerun, session }");
    const [problem] = await editor.told(main, ({ length }) => length > 0);
    expect(problem).toMatchObject({ source: "dacapo", code: "rerun-unconditional" });
    editor.edit(main, "rerun();\n", "");
    expect(await editor.told(main, ({ length }) => length === 0)).toEqual([]);
  });

  it("names what is wrong with a line that does not parse", async () => {
    open();
    editor.edit(main, "</Card>;", "</Card>");
    const [problem] = await editor.told(main, ({ length }) => length > 0);
    expect(problem).toMatchObject({ source: "dacapo", code: "missing-semicolon" });
    expect(await editor.hover(main, "const ci|ty")).toContain('"Bergen" | "Oslo"');
  });

  it("counts columns in UTF-16 units, and knows the line ends of Windows", async () => {
    open(files[main].replaceAll("\n", "\r\n"));
    expect(await editor.hover(main, "😀 {si|ze.")).toContain("const size: number");
    editor.edit(main, "size.toFixed(1)", "size.toFixd(1)");
    const [problem] = await editor.diagnostics(main);
    expect(problem!.range.start).toEqual(placeIn(editor.text(main), "size.|toFixd"));
  });

  it("follows files that no editor shows", async () => {
    open();
    project.write({ [card]: files[card].replace("title: string", "title: number") });
    editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(card), type: 2 }] });
    expect((await editor.diagnostics(main)).map(({ range }) => textIn(files[main], range))).toEqual(["title"]);
    project.write({ [card]: files[card] });
    editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(card), type: 2 }] });
    expect(await editor.diagnostics(main)).toEqual([]);
  });

  it("tells an editor that does not ask", async () => {
    project.write({ [main]: files[main].replace("max={10}", 'max="10"') });
    const silent = new LanguageClient(project.folder);
    await silent.initialize({ pulls: false });
    silent.open(main);
    const [problem] = await silent.told(main, ({ length }) => length > 0);
    expect(problem!.message).toBe("Type 'string' is not assignable to type 'number'.");
    silent.edit(main, 'max="10"', "max={10}");
    await silent.told(main, ({ length }) => length === 0);
    await silent.end();
    editor.open(main);
  });
});

it.each([
  ["typescript-6", /needs TypeScript 7 or later; this project has 6\.0\.\d+\.\n.*dacapo\/ts-plugin/],
  [null, /There is no TypeScript in .*\nInstall it beside dacapo/],
] as const)("has one clear message with %s", async (typescript, message) => {
  const project = new Project(files, typescript);
  const editor = new LanguageClient(project.folder);
  await expect(editor.initialize()).rejects.toThrow(message);
  expect(editor.messages).toEqual([expect.stringMatching(message)]);
  await editor.end();
  project.remove();
});
