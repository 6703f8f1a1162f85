// What `Dialog` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Dialog, type DialogProps, Exception, Fragment, session, Text, TextInput } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

/** A button that opens a dialog, a fragment beside it, and how often each of them has run. */
const page = (props: Partial<DialogProps> = {}, inside: () => void = () => {}) =>
  defineApp("t.app.tsx", () => {
    const state = session({ runs: 0, inner: 0, dismissed: 0 });
    state.runs += 1;
    const open = Button({ children: "Open" });
    if (open) {
      Dialog({
        title: "Sure?",
        ...props,
        children: () => {
          state.inner += 1;
          TextInput({ label: "Why" });
          Button({ children: "Inside" });
          inside();
        },
      });
    }
    Fragment({ children: () => void Button({ children: "Beside" }) });
    Text({ children: "after" });
  });

describe("Dialog", () => {
  it("opens above the page, and what is used inside reruns its function only", async () => {
    const app = await openApp(page());
    await app.get(Button, "Open").click();
    expect(app.screen()).toBe(
      'Button "Open"\nFragment\n  Button "Beside"\nText "after"\n[dialogs]\n  Dialog "Sure?"\n    TextInput "Why" = ""\n    Button "Inside"',
    );
    await app.get(TextInput).set("because");
    expect(app.get(Dialog).props["title"]).toBe("Sure?");
    expect(app.session).toMatchObject({ runs: 2, inner: 2 });
  });

  it("is closed by a run of the whole script that does not draw it, and forgets what was entered", async () => {
    const app = await openApp(page());
    await app.get(Button, "Open").click();
    await app.get(TextInput).set("because");
    await app.rerun();
    expect(app.all(Dialog)).toEqual([]);
    await app.get(Button, "Open").click();
    expect(app.get(TextInput).value).toBe("");
  });

  it("is dismissed without a run, stays closed in other fragments' runs, and opens again when it is drawn", async () => {
    const app = await openApp(page());
    await app.get(Button, "Open").click();
    await app.get(Dialog).dismiss();
    expect(app.all(Dialog)).toEqual([]);
    expect(app.runs).toHaveLength(2);
    await app.get(Button, "Beside").click();
    expect(app.all(Dialog)).toEqual([]);
    await app.get(Button, "Open").click();
    expect(app.all(Dialog)).toHaveLength(1);
  });

  it("calls onDismiss, then runs the whole script", async () => {
    const state: { log: string[] } = { log: [] };
    const app = await openApp(page({ onDismiss: () => void state.log.push("dismissed") }));
    await app.get(Button, "Open").click();
    await app.get(Dialog).dismiss();
    expect(state.log).toEqual(["dismissed"]);
    expect(app.session["runs"]).toBe(3);
    expect(app.runs.at(-1)!.cause).toMatchObject({ element: "Dialog", gesture: "dismiss" });
    expect(app.all(Dialog)).toEqual([]);
  });

  it("cannot be dismissed when it says so", async () => {
    const app = await openApp(page({ dismissible: false }));
    await app.get(Button, "Open").click();
    await expect(app.get(Dialog).dismiss()).rejects.toThrow("it cannot be closed like that");
  });

  it("stays dismissed while the run that drew it goes on", async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    const app = await openApp(
      defineApp("t.app.tsx", ($) => {
        const open = Button({ children: "Open" });
        if (open) Dialog({ title: "Sure?", children: () => void Text({ children: "inside" }) });
        return open ? $.pause(gate).then((settled) => $.resume(settled)) : undefined;
      }),
    );
    const done = app.get(Button).click();
    expect(app.all(Dialog)).toHaveLength(1);
    void app.get(Dialog).dismiss();
    expect(app.all(Dialog)).toEqual([]);
    go();
    await done;
    expect(app.all(Dialog)).toEqual([]);
  });

  it("keeps an error inside, also in a run of the whole script, which goes on", async () => {
    const app = await openApp(
      page({}, () => {
        throw new Error("broken");
      }),
    );
    await app.get(Button, "Open").click();
    expect(app.screen()).toMatch(/Text "after"\n\[dialogs\]\n {2}Dialog "Sure\?"\n.*\n.*\n {4}Exception "broken"$/);
    expect(app.runs.at(-1)!.ending).toBe("done");
    await app.get(Button, "Inside").click();
    expect(app.all(Exception)).toHaveLength(1);
    expect(app.get(Text).text).toBe("after");
  });

  it("keeps an error that comes later inside", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        void Dialog({ title: "Late", children: () => Promise.reject(new Error("too late")) });
        Text({ children: "after" });
      }),
    );
    expect(app.screen()).toBe('Text "after"\n[dialogs]\n  Dialog "Late"\n    Exception "too late"');
  });

  it("is the only one: a second one in the same run is an error, and the first stays", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Dialog({ title: "One", children: () => {} });
        Dialog({ title: "Two", children: () => {} });
      }),
    );
    expect(app.exception?.message).toContain('The dialog "Two" was drawn while "One" is open');
    expect(app.all(Dialog).map(({ text }) => text)).toEqual(["One"]);
  });

  it("takes the place of another one in the next run", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ step: 1 });
        const title = `Step ${state.step}`;
        const next = (): void => void (state.step += 1);
        if (state.step === 1) Dialog({ title, onDismiss: next, children: () => {} });
        else Dialog({ title, children: () => {} });
      }),
    );
    await app.get(Dialog).dismiss();
    expect(app.all(Dialog).map(({ text }) => text)).toEqual(["Step 2"]);
    expect(app.exception).toBeUndefined();
  });

  it("opened by a fragment, closes when the fragment no longer draws it", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Fragment({
          children: () => {
            const open = Button({ children: "Open" });
            if (open) Dialog({ title: "From a part", children: () => void Button({ children: "Inside" }) });
          },
        });
      }),
    );
    await app.get(Button, "Open").click();
    await app.get(Button, "Inside").click();
    expect(app.all(Dialog)).toHaveLength(1);
    await app.get(Button, "Open").click();
    expect(app.all(Dialog)).toHaveLength(1);
    await app.rerun();
    expect(app.all(Dialog)).toEqual([]);
  });

  it("stops what runs by the clock inside when it is dismissed", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ ticks: 0 });
        Dialog({
          title: "Clock",
          children: () => void Fragment({ runEvery: 100, children: () => void (state.ticks += 1) }),
        });
      }),
    );
    await app.advance(100);
    expect(app.session["ticks"]).toBe(2);
    await app.get(Dialog).dismiss();
    await app.advance(1000);
    expect(app.session["ticks"]).toBe(2);
  });

  it.each([
    [{ title: "" }, "title is empty."],
    [{ width: "huge" as never }, 'width is "huge".'],
    [{ width: -1 }, "width is -1."],
  ])("rejects %o", async (props, message) => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Dialog({ title: "Sure?", ...props, children: () => {} })),
    );
    expect(app.exception?.message).toContain(message);
  });

  it("is painted as a modal dialog with its title as name, and told what the user did", () => {
    const at = onPage(() => {
      Dialog({ title: "Sure?", width: "large", children: () => void Text({ children: "inside" }) });
    });
    const dialog = one<HTMLDialogElement>(at, "dialog");
    expect(dialog.open).toBe(true);
    expect(dialog.dataset["width"]).toBe("large");
    expect(one(dialog, `#${dialog.getAttribute("aria-labelledby")}`).textContent).toBe("Sure?");
    expect(one(dialog, ".dc-text").textContent).toBe("inside");
    one(dialog, "button").click();
    expect(at.querySelector("dialog")).toBeNull();
  });

  it("has an icon in front of its title, which is not read out", () => {
    const page = onPage(() => void Dialog({ title: "Sure?", icon: "\u26a0\ufe0f", children: () => {} }));
    const [icon, words] = one(page, "h2").children;
    expect([icon!.textContent, icon!.getAttribute("aria-hidden"), words!.textContent]).toEqual([
      "\u26a0\ufe0f",
      "true",
      "Sure?",
    ]);
  });

  it("is painted without a way out when it must be answered", () => {
    const at = onPage(() => void Dialog({ title: "Sure?", dismissible: false, children: () => {} }));
    const dialog = one(at, "dialog");
    const escape = new Event("cancel", { cancelable: true });
    dialog.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    dialog.dispatchEvent(new Event("pointerdown"));
    dialog.click();
    expect(at.querySelector("dialog button")).toBeNull();
    expect(at.querySelector("dialog")).toBe(dialog);
  });

  it("evaluates to what its function returns, or to nothing where that threw", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ fail: false });
        const result = Dialog({
          title: "Sum",
          children: () => {
            if (state.fail) throw new Error("broken");
            return 3;
          },
        });
        expectTypeOf(result).toEqualTypeOf<number | undefined>();
        Text({ children: String(result) });
      }),
    );
    expect(app.get(Text).text).toBe("3");
    app.session["fail"] = true;
    await app.rerun();
    expect(app.get(Text).text).toBe("undefined");
  });
});
