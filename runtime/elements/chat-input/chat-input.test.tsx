// What `ChatInput` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, ChatInput, ChatMessage, Container, Form, rerun, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const echo = (props = {}) =>
  defineApp("t.app.tsx", () => {
    Text({ children: JSON.stringify(ChatInput(props)) });
    Button({ children: "Other" });
  });

function write(page: HTMLElement, text: string): HTMLTextAreaElement {
  const field = one<HTMLTextAreaElement>(page, "textarea");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return field;
}

const press = (field: HTMLElement, options: object): boolean =>
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...options }));

describe("ChatInput", () => {
  it("evaluates to the text in exactly the run that sending it caused", async () => {
    const app = await openApp(echo());
    expect(app.get(Text).text).toBe("null");
    await app.get(ChatInput).submit("Hello");
    expect(app.get(Text).text).toBe('"Hello"');
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("null");
  });

  it("is at rest in a run started by rerun(), after its handler was called with the text", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ said: "", runs: 0 });
        const text = ChatInput({ onSubmit: (said) => void (state.said = said) });
        state.runs += 1;
        Text({ children: `${state.said} ${String(text)}` });
        if (text !== null) rerun();
      }),
    );
    await app.get(ChatInput).submit("Hello");
    expect(app.get(Text).text).toBe("Hello null");
    expect(app.session["runs"]).toBe(3);
  });

  it("takes no more characters than allowed, and nothing while it is disabled", async () => {
    const app = await openApp(echo({ maxLength: 3 }));
    await app.get(ChatInput).submit("Hello");
    expect(app.runs).toHaveLength(1);
    expect(app.hints.map(({ code }) => code)).toEqual(["gesture-refused"]);
    const still = await openApp(echo({ disabled: true }));
    await expect(still.get(ChatInput).submit("x")).rejects.toThrow("disabled");
  });

  it("stands at the bottom of the page, inside a block where it is drawn", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Container({ children: () => void ChatInput({ placeholder: "inline" }) });
        ChatInput({ placeholder: "pinned" });
        Text({ children: "last" });
      }),
    );
    expect(app.screen()).toBe('Container\n  ChatInput\nText "last"\n[bottom]\n  ChatInput');
    expect(app.all(ChatInput).map(({ props }) => props["placeholder"])).toEqual(["inline", "pinned"]);
  });

  it("is a problem in a form", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Form({ children: () => void ChatInput() })));
    expect(app.exception).toMatchObject({ code: "sends-by-itself" });
    expect(app.find(ChatInput)).toBeUndefined();
  });

  it("sends on Enter, keeps the focus, and is empty again", () => {
    const page = onPage(() => void Text({ children: ChatInput() }));
    const field = write(page, "One");
    expect(press(field, { shiftKey: true })).toBe(true);
    expect(press(field, { isComposing: true })).toBe(true);
    expect(one(page, "main").textContent).toBe("");
    expect(press(field, {})).toBe(false);
    expect(one(page, "main").textContent).toBe("One");
    expect(field.value).toBe("");
    expect(document.activeElement).toBe(field);
  });

  it("sends with its button, but never nothing", () => {
    const page = onPage(() => {
      const state = session({ sent: 0 });
      ChatInput({ onSubmit: () => void (state.sent += 1) });
      ChatMessage({ name: "user", children: () => void Text({ children: state.sent }) });
    });
    one(page, ".dc-bottom button").click();
    write(page, "  ");
    one(page, ".dc-bottom button").click();
    expect(one(page, "main p").textContent).toBe("0");
    write(page, "x");
    one(page, ".dc-bottom button").click();
    expect(one(page, "main p").textContent).toBe("1");
  });

  it("is named by its placeholder, or by its label", () => {
    const page = onPage(() => {
      ChatInput({});
      ChatInput({ label: "Question", placeholder: "Ask" });
    });
    const names = [...page.querySelectorAll("textarea")].map((field) => field.getAttribute("aria-label"));
    expect(names).toEqual(["Your message", "Question"]);
  });
});
