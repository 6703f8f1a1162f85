// What `Form` does, and how it is painted.
// @vitest-environment happy-dom
import { Form, session, SubmitButton, Text, TextArea, TextInput } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one, type } from "../on-page.fixture.ts";

function signUp(options: { clearOnSubmit?: boolean; enterToSubmit?: boolean } = {}) {
  return () => {
    const state = session({ log: [] as string[] });
    Form({
      ...options,
      onSubmit: () => void state.log.push("form"),
      children: () => {
        const name = TextInput({ label: "Name", onChange: (value) => void state.log.push(value) });
        const note = TextArea({ label: "Note" });
        const sent = SubmitButton({ children: "Send" });
        if (sent) state.log.push(`sent ${name}${note}`);
      },
    });
    Text({ children: state.log.join() });
  };
}

const key = (element: Element, init: KeyboardEventInit) =>
  element.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));

describe("Form", () => {
  it("holds changes back until they are sent together", async () => {
    const app = await openApp(defineApp("t.app.tsx", signUp()));
    await app.get(TextInput).set("Ada");
    expect(app.get(Text).text).toBe("");
    await app.get(Form).submit();
    expect(app.get(Text).text).toBe("Ada,form,sent Ada");
  });

  it("is a real form, sent by its button", () => {
    const page = onPage(signUp());
    type(one(page, "input"), "Ada");
    one(page, "form button").click();
    expect(one(page, ".dc-text").textContent).toBe("Ada,form,sent Ada");
  });

  it("may leave the page when it was sent: the browser is not asked to submit it there", () => {
    const page = onPage(() => {
      const state = session({ step: 1 });
      if (state.step === 1)
        Form({ children: () => void SubmitButton({ children: "Next", onClick: () => void state.step++ }) });
      Text({ children: `step ${state.step}` });
    });
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    one(page, "form button").dispatchEvent(click);
    expect(one(page, ".dc-text").textContent).toBe("step 2");
    expect(click.defaultPrevented).toBe(true);
  });

  it("clears its fields when they were sent", () => {
    const page = onPage(signUp({ clearOnSubmit: true }));
    const input = one<HTMLInputElement>(page, "input");
    type(input, "Ada");
    one(page, "form button").click();
    expect(input.value).toBe("");
  });

  it("is sent by Ctrl+Enter in a text area", () => {
    const page = onPage(signUp());
    key(one(page, "textarea"), { key: "Enter", ctrlKey: true });
    expect(one(page, ".dc-text").textContent).toBe("form,sent ");
  });

  it("is not sent by Enter when enterToSubmit is off", () => {
    const page = onPage(signUp({ enterToSubmit: false }));
    const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    one(page, "input").dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(true);
    key(one(page, "textarea"), { key: "Enter", ctrlKey: true });
    expect(one(page, ".dc-text").textContent).toBe("");
  });
});
