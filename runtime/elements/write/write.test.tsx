// What `Write` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Exception, Json, Markdown, session, Table, Text, TextInput, Write, WriteStream } from "dacapo";
import { defineApp, tag } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const written = (...children: unknown[]) => openApp(defineApp("t.app.tsx", () => void Write({ children })));

describe("Write", () => {
  it("joins texts and numbers that stand side by side; anything else ends the text", async () => {
    const rows = [{ city: "Graz" }];
    const app = await written("a ", 1, null, true, " b", rows, " ", { c: 1 }, "d");
    expect(app.screen()).toBe('Write\n  Markdown "a 1 b"\n  Table\n  Json\n  Markdown "d"');
    expect(app.get(Table).props["data"]).toEqual(rows);
  });

  it("draws each by its kind", async () => {
    const app = await written(
      new RangeError("Too far."),
      () => void Text({ children: "drawn" }),
      [1, 2],
      new Map([["a", 1]]),
      new Set([1]),
      { body: 1 },
      ["x"],
      new Date(0),
    );
    expect(app.get(Exception).text).toBe("Too far.");
    expect(app.get(Text).text).toBe("drawn");
    expect(app.all(Json).map(({ props }) => props["data"])).toEqual([
      [1, 2],
      new Map([["a", 1]]),
      new Set([1]),
      { body: 1 },
      ["x"],
    ]);
    expect(app.get(Markdown).text).toBe("1970-01-01");
  });

  it("takes rows that are the only child as a table, and the result of a stream as what was streamed", async () => {
    const rows = [{ a: 1 }, { a: 2 }];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Write({ children: rows });
        Write({ children: ["One ", rows, "two"] });
        Write({});
      }),
    );
    expect(app.screen()).toBe('Write\n  Table\nWrite\n  Markdown "One "\n  Table\n  Markdown "two"\nWrite');
  });

  it("streams what arrives piece by piece", async () => {
    async function* words() {
      yield "One, ";
      yield "two.";
    }
    const app = await written("Counting: ", words(), new Response("three"));
    expect(app.all(WriteStream)).toHaveLength(2);
    expect(app.all(Markdown).map(({ text }) => text)).toEqual(["Counting: ", "One, two.", "three"]);
  });

  it("says that a promise must be awaited", async () => {
    const app = await written(Promise.resolve(1));
    expect(app.exception?.code).toBe("prop-invalid");
    expect(app.exception?.message).toContain("promise");
  });

  it("keeps what stays, and takes away what is no longer written", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ rows: [{ a: 1 }] as object[] | null });
        const field = () => void TextInput({ label: "Name" });
        Write({ children: state.rows === null ? [field] : ["Rows: ", state.rows, field] });
        Button({ children: "Empty", onClick: () => void (state.rows = null) });
        Button({ children: "More", onClick: () => void state.rows!.push({ a: 2 }) });
      }),
    );
    await app.get(TextInput).set("Ada");
    await app.get(Button, "More").click();
    expect(app.get(Table).props["data"]).toHaveLength(2);
    await app.get(Button, "Empty").click();
    expect(app.find(Table)).toBeUndefined();
    expect(app.find(Markdown)).toBeUndefined();
    expect(app.get(TextInput).value).toBe("Ada");
  });

  it("is painted with each below the other", () => {
    const page = onPage(() => void Write({ children: ["a ", tag("b", null, "c"), new Error("no")] }));
    const box = one(page, ".dc-write");
    expect([...box.children].map(({ className }) => className)).toEqual(["dc-markdown", "dc-exception"]);
    expect(box.textContent).toContain("a c");
  });
});
