// What `Status` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Exception, rerun, session, Status, stop, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const stateIn = async (inside: () => unknown, props = {}): Promise<unknown> => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      void Status({ label: "Work", ...props, children: inside });
    }),
  );
  return app.get(Status).props["state"];
};

describe("Status", () => {
  it("is complete when its function has come to its end", async () => {
    expect(await stateIn(() => {})).toBe("complete");
    expect(await stateIn(async () => {})).toBe("complete");
  });

  it("is an error when its function throws, or ends the run", async () => {
    const fail = (): never => {
      throw new Error("broken");
    };
    expect(await stateIn(fail)).toBe("error");
    expect(await stateIn(async () => fail())).toBe("error");
    expect(await stateIn(() => stop())).toBe("error");
    expect(await stateIn(async () => stop())).toBe("error");
  });

  it("is what its prop says, whatever its function does", async () => {
    expect(await stateIn(() => {}, { state: "running" })).toBe("running");
    expect(await stateIn(() => {}, { state: "error" })).toBe("error");
  });

  it("is running again in the run that follows a rerun inside", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", ($) => {
        const state = session({ again: true });
        void Status({
          label: "Work",
          children: async () => {
            $.resume(await $.pause(Promise.resolve()));
            if (!state.again) return;
            state.again = false;
            rerun();
          },
        });
      }),
    );
    expect(app.runs.map(({ ending }) => ending)).toEqual(["rerun", "done"]);
    expect(app.get(Status).props["state"]).toBe("complete");
  });

  it("without a function, is a block and a handle", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const open = Status({ label: "Open" });
        const done = Status({ label: "Done" });
        done(() => void Text({ children: "step" }));
        const failed = Status({ label: "Failed" });
        failed.update({ label: "It failed", state: "error", expanded: true });
        open(() => {
          Text({ children: "in it" });
          open.update({ state: "error" });
        });
        Status({ label: "Untouched" });
      }),
    );
    expect(app.all(Status).map(({ props: { label, state } }) => `${label}: ${state}`)).toEqual([
      "Open: error",
      "Done: complete",
      "It failed: error",
      "Untouched: running",
    ]);
    expect(app.get(Status, "Done").text).toBe("step");
  });

  it("D11: without a function, is running until the script says otherwise", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Status({ label: "x" });
        Status({ label: "given", state: "complete" });
        Status({ label: "empty", state: undefined });
        Status({ label: "updated" }).update({ state: "error" });
        Status({ label: "renamed" }).update({ label: "other" });
      }),
    );
    for (const time of ["first", "again"]) {
      expect([time, ...app.all(Status).map(({ props }) => props["state"])]).toEqual([
        time,
        "running",
        "complete",
        "running",
        "error",
        "running",
      ]);
      await app.rerun();
    }
  });

  it("is painted as a box that opens, with the state in words", async () => {
    let go = () => {};
    const page = onPage(() => {
      void Status({
        label: "Work",
        expanded: true,
        children: () => {
          Text({ children: "step" });
          return new Promise<void>((resolve) => (go = resolve));
        },
      });
      Button({ children: "Other" });
    });
    const box = one<HTMLDetailsElement>(page, "details");
    expect(box.open).toBe(true);
    expect(box.dataset["state"]).toBe("running");
    expect(one(box, "[role=status]").textContent).toBe("Running");
    go();
    await new Promise((resolve) => setTimeout(resolve));
    expect(box.dataset["state"]).toBe("complete");
    expect(one(box, "[role=status]").textContent).toBe("Complete");
    box.open = false;
    one(page, "button").click();
    expect(one(page, "details")).toBe(box);
    expect(box.open).toBe(false);
    go();
  });

  it("shows an error where its run ended, as everywhere", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Status({
          label: "Work",
          children: () => {
            throw new Error("broken");
          },
        });
      }),
    );
    expect(app.get(Exception).text).toBe("broken");
    expect(app.runs[0]!.ending).toBe("error");
  });
});
