// What `Fragment` does.
import { Button, Fragment, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";

describe("Fragment", () => {
  it("reruns alone", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ outer: 0, inner: 0 });
        Text({ children: `outer ${++state.outer}` });
        Fragment({
          children: () => {
            Text({ children: `inner ${++state.inner}` });
            Button({ children: "Go" });
          },
        });
      }),
    );
    await app.get(Button).click();
    expect(app.all(Text).map((text) => text.text)).toEqual(["outer 1", "inner 2"]);
  });

  it("rejects a pace of nothing", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Fragment({ runEvery: 0, children: () => {} })));
    expect(app.exception?.message).toContain("runEvery is 0. runEvery must be more than 0 milliseconds.");
  });
});
