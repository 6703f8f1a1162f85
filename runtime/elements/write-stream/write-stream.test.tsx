// What `WriteStream` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Dialog, Exception, Markdown, rerun, session, signal, Text, WriteStream } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A source that the test fills. */
function pipe() {
  const chunks: unknown[] = [];
  const state = { opened: 0, ended: false, failed: null as Error | null, signal: null as { aborted: boolean } | null };
  let wake = () => {};
  async function* open(): AsyncGenerator<string> {
    state.opened += 1;
    state.signal = signal() as { aborted: boolean };
    for (;;) {
      while (chunks.length > 0) yield chunks.shift() as string;
      if (state.failed !== null) throw state.failed;
      if (state.ended) return;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  const push = async (...more: unknown[]) => {
    chunks.push(...more);
    wake();
    await settled();
  };
  const end = () => {
    state.ended = true;
    wake();
    return settled();
  };
  const fail = (error: Error) => {
    state.failed = error;
    wake();
    return settled();
  };
  return { open, push, end, fail, state };
}

describe("WriteStream", () => {
  it("draws what arrives and evaluates to a promise of the whole", async () => {
    const wholes: unknown[] = [];
    const sources: (() => any)[] = [
      () => ["a ", "", "b"],
      () => new Response("a b"),
      () => new Response("a b").body,
      async () => new Response("a b"),
      async function* () {
        yield "a ";
        yield "b";
      },
    ];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        for (const [key, source] of sources.entries())
          void WriteStream({ key, source }).then((whole) => wholes.push(whole));
        void WriteStream({ source: [] }).then((whole) => wholes.push(whole));
      }),
    );
    expect(app.all(Markdown).map(({ text }) => text)).toEqual(Array(5).fill("a b"));
    expect(wholes.sort()).toEqual(["", ...Array(5).fill("a b")]);
  });

  it("goes on with the same stream whatever runs meanwhile", async () => {
    const from = pipe();
    const wholes: unknown[] = [];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ on: false });
        Button({ children: "Begin", onClick: () => void (state.on = true) });
        Button({ children: "Other" });
        if (state.on) void WriteStream({ source: () => from.open() }).then((whole) => wholes.push(whole));
      }),
    );
    const begun = app.get(Button, "Begin").click();
    await from.push("One, ");
    expect(app.get(Markdown).text).toBe("One, ");
    const other = app.get(Button, "Other").click();
    expect(app.get(Markdown).text).toBe("One, ");
    await from.push("two.");
    expect(app.runs).toHaveLength(3);
    await from.end();
    await Promise.all([begun, other]);
    expect(from.state.opened).toBe(1);
    expect(app.get(Markdown).text).toBe("One, two.");
    expect(wholes).toEqual(["One, two.", "One, two."]);
    await app.get(Button, "Other").click();
    expect(app.patches).toEqual([]);
  });

  it("is stopped by its button: what has arrived is the whole, and its signal is aborted", async () => {
    const from = pipe();
    const app = await openApp(
      defineApp("t.app.tsx", ($) => {
        const state = session({ on: false, whole: "" });
        Button({ children: "Begin", onClick: () => void (state.on = true) });
        Text({ children: state.whole });
        if (!state.on) return undefined;
        return (async () => {
          state.whole = $.resume(await $.pause(WriteStream({ source: () => from.open(), stoppable: true }))) as string;
        })();
      }),
    );
    const begun = app.get(Button).click();
    await from.push("One, ");
    await app.get(WriteStream).dismiss();
    await begun;
    expect(from.state.signal!.aborted).toBe(true);
    expect(app.session["whole"]).toBe("One, ");
    await expect(app.get(WriteStream).dismiss()).rejects.toThrow("cannot be closed");
    expect(app.get(Markdown).text).toBe("One, ");
  });

  it("ends with the dialog that it stands in, when the user closes that", async () => {
    const from = pipe();
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const open = Button({ children: "Open" });
        if (open) Dialog({ title: "Story", children: () => void WriteStream({ source: () => from.open() }) });
      }),
    );
    const opened = app.get(Button).click();
    await from.push("One");
    expect(app.get(Markdown).text).toBe("One");
    await app.get(Dialog).dismiss();
    await opened;
    expect(from.state.signal!.aborted).toBe(true);
    expect(app.find(WriteStream)).toBeUndefined();
  });

  it("ends when a completed run does not draw it, and with the session", async () => {
    const [one, two] = [pipe(), pipe()];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ shown: 0 });
        Button({ children: "Next", onClick: () => void (state.shown += 1) });
        if (state.shown === 1) void WriteStream({ source: () => one.open() });
        if (state.shown === 3) void WriteStream({ source: () => two.open() });
      }),
    );
    const first = app.get(Button).click();
    await one.push("x");
    expect(one.state.signal!.aborted).toBe(false);
    await app.get(Button).click();
    await first;
    expect(one.state.signal!.aborted).toBe(true);
    expect(app.find(WriteStream)).toBeUndefined();
    void app.get(Button).click();
    await two.push("x");
    app.close();
    expect(two.state.signal!.aborted).toBe(true);
  });

  it("survives a rerun", async () => {
    const from = pipe();
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ on: false, again: true });
        Button({ children: "Begin", onClick: () => void (state.on = true) });
        if (!state.on) return;
        void WriteStream({ source: () => from.open() });
        if (!state.again) return;
        state.again = false;
        rerun();
      }),
    );
    const begun = app.get(Button).click();
    await from.push("x");
    await from.end();
    await begun;
    expect(from.state.opened).toBe(1);
    expect(app.get(Markdown).text).toBe("x");
  });

  it("shows its error behind what has arrived, unless somebody takes the promise", async () => {
    const from = pipe();
    const taken: unknown[] = [];
    const fails = () => {
      throw new Error("no net");
    };
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ on: false });
        Button({ children: "Begin", onClick: () => void (state.on = true) });
        WriteStream({ key: "taken", source: fails as never }).catch((error: Error) => taken.push(error.message));
        if (state.on) void WriteStream({ key: "left", source: () => from.open() });
      }),
    );
    expect(taken).toEqual(["no net"]);
    expect(app.find(Exception)).toBeUndefined();
    const begun = app.get(Button).click();
    await from.push("One");
    await from.fail(new Error("broken off"));
    await begun;
    expect(app.get(Markdown).text).toBe("One");
    expect(app.get(Exception).text).toBe("broken off");
    expect(app.runs.map(({ ending }) => ending)).toEqual(["done", "done"]);
  });

  it("draws an error among what arrives as one, and reads on", async () => {
    const source = ["One", new RangeError("Too far."), "two"];
    const app = await openApp(defineApp("t.app.tsx", () => void WriteStream<unknown>({ source })));
    expect(app.screen()).toBe('WriteStream\n  Markdown "One"\n  Exception "Too far."\n  Markdown "two"');
  });

  it("rejects what does not arrive piece by piece", async () => {
    for (const source of ["text", [{ a: 1 }], 5, () => "text"]) {
      const app = await openApp(defineApp("t.app.tsx", () => void WriteStream({ source: source as never })));
      expect(["prop-invalid", "stream-source"]).toContain(app.exception?.code);
    }
  });

  it("cannot draw in its source", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        void WriteStream({
          source: async function* () {
            Text({ children: "x" });
            yield "y";
          },
        });
      }),
    );
    expect(app.exception?.code).toBe("drawing-in-source");
  });

  it("says when the server has no answer", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        void WriteStream({ source: () => new Response("", { status: 503, statusText: "Away" }) });
      }),
    );
    expect(app.exception?.message).toBe("The server answered 503 Away");
  });

  it("is painted with a sign while it streams, and like Markdown when it has ended", async () => {
    const from = pipe();
    const page = onPage(() => void WriteStream({ source: () => from.open(), stoppable: true }));
    await from.push("One");
    expect(one(page, ".dc-writestream").getAttribute("aria-busy")).toBe("true");
    expect(one(page, ".dc-writestream button").textContent).toBe("Stop");
    await from.end();
    expect(one(page, ".dc-writestream").getAttribute("aria-busy")).toBe("false");
    expect(one(page, ".dc-writestream").innerHTML).toBe('<div class="dc-markdown"><p>One</p></div>');
  });
});
