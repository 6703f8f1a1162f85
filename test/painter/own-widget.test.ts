// @vitest-environment happy-dom
// Own widgets that paint with `value`: it is what the person sees, in the page's own session and over a wire.
import { Button, Container, defineElement, Form, SubmitButton, session, TextInput } from "dacapo";
import { h } from "preact";
import { describe, expect, it, onTestFinished } from "vitest";
import { defineApp } from "../../runtime/core/run/app.ts";
import { Encoder } from "../../runtime/core/wire/encode.ts";
import { Mirror } from "../../runtime/core/wire/mirror.ts";
import { Session } from "../../runtime/core/run/session.ts";
import "../../runtime/painted.ts";
import { mount, registerPaint } from "../../runtime/painter/index.ts";
import type { Paint } from "../../runtime/painter/paint.ts";
import { hostThatPaints } from "../core/host.ts";

const paint: Paint<{ label: string; sends?: unknown }> = ({ props, value, fire, box }) =>
  h("button", { ...(box as object), onClick: () => fire("change", "sends" in props ? props.sends : value + 1) }, value);
registerPaint("Count", paint);

const Count = defineElement({
  name: "Count",
  children: "none",
  props: { label: "text!", value: "number", bind: "any", sends: "any", onChange: "handler" },
  value: {
    initial: () => 0,
    fit: (n: number) => n,
    decode: (raw) => {
      if (typeof raw !== "number") throw new TypeError("A count is a number.");
      return Math.min(Math.round(raw), 3);
    },
  },
  handler: "onChange",
});

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The page of a script whose session lives in it, or elsewhere. */
function open(script: () => unknown, wire: boolean) {
  const page = document.body.appendChild(document.createElement("div"));
  const encoder = new Encoder();
  let mirror: Mirror | null = null;
  const host = hostThatPaints((patches) =>
    painting.apply(mirror === null ? patches : mirror.apply(plain(encoder.encode(patches)))),
  );
  const running = new Session(defineApp("count.app.tsx", script), host);
  if (wire) mirror = new Mirror(plain(encoder.start(running.root)));
  const painting = mount(mirror?.root ?? running.root, page, (gesture) => {
    if (mirror === null) return running.send(gesture);
    const sent = plain({ ...gesture, node: undefined });
    encoder.enter(sent);
    mirror.enter(sent);
    running.send(sent);
  });
  running.start();
  onTestFinished(() => {
    running.close();
    painting.unmount();
    page.remove();
  });
  return {
    click: async (at = 0) => {
      page.querySelectorAll<HTMLElement>("button")[at]!.click();
      await Promise.resolve();
      await running.idle();
      return shown();
    },
    shown,
    page,
  };
  function shown(): string[] {
    return [...page.querySelectorAll("button")].map((button) => button.textContent!);
  }
}

describe.each([
  ["in the page", false],
  ["over a wire", true],
])("%s", (_, wire) => {
  it("H1: shows what was entered, click by click", async () => {
    const app = open(() => Count({ label: "N" }), wire);
    expect(app.shown()).toEqual(["0"]);
    expect(await app.click()).toEqual(["1"]);
    expect(await app.click()).toEqual(["2"]);
  });

  it("H1: shows the value that the definition made of it", async () => {
    const app = open(() => Count({ label: "N", sends: 2.6 }), wire);
    expect(await app.click()).toEqual(["3"]);
    const far = open(() => Count({ label: "N", sends: 99 }), wire);
    expect(await far.click()).toEqual(["3"]);
  });

  it("H1: goes on showing its value when what was sent is refused", async () => {
    const app = open(() => Count({ label: "N", value: 2, sends: "many" }), wire);
    expect(await app.click()).toEqual(["2"]);
  });

  it("H1: shows what waits in a form, and its default when the form was cleared", async () => {
    const app = open(() => {
      (Form({ clearOnSubmit: true }) as (draw: () => unknown) => unknown)(() => {
        Count({ label: "N" });
        SubmitButton({ children: "Send" });
      });
    }, wire);
    expect(await app.click()).toEqual(["1", "Send"]);
    expect(await app.click(1)).toEqual(["0", "Send"]);
    expect(await app.click()).toEqual(["1", "Send"]);
  });

  it("H1: shows what its handler or the script made of it at once", async () => {
    const app = open(() => {
      const state = session({ n: 0 });
      Count({
        label: "N",
        bind: { get: () => state.n, set: (n: number) => (state.n = n) },
        onChange: () => (state.n *= 10),
      });
      Button({ children: "Reset", onClick: () => (state.n = 0) });
    }, wire);
    expect(await app.click()).toEqual(["10", "Reset"]);
    expect(await app.click(1)).toEqual(["0", "Reset"]);
  });

  it("H1: shows the click while the run still waits", async () => {
    let go = (): void => {};
    const app = open(() => {
      const n = Count({ label: "N" }) as number;
      if (n > 0) return new Promise<void>((resolve) => (go = resolve));
      return undefined;
    }, wire);
    app.page.querySelector("button")!.click();
    await Promise.resolve();
    expect(app.shown()).toEqual(["1"]);
    go();
  });

  it("H1: keeps the others as they are, and what a person types in them", async () => {
    const app = open(() => {
      Container({ border: true });
      TextInput({ label: "Name" });
      Count({ label: "A" });
      Count({ label: "B" });
    }, wire);
    app.page.querySelector("input")!.value = "half a wo";
    expect(await app.click(1)).toEqual(["0", "1"]);
    expect(await app.click(0)).toEqual(["1", "1"]);
    expect(app.page.querySelector("input")!.value).toBe("half a wo");
  });
});
