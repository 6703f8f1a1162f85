// Enter that ends a composition sends nothing: browsers say so in two ways, Safari only by the number 229.
// @vitest-environment happy-dom
import { ChatInput, Form, SubmitButton, Text, TextArea, TextInput } from "dacapo";
import { expect, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

function enter(field: Element, more: { isComposing?: boolean; keyCode?: number; ctrlKey?: boolean }): void {
  const event = new KeyboardEvent("keydown", {
    key: "Enter",
    bubbles: true,
    cancelable: true,
    ctrlKey: more.ctrlKey === true,
  });
  for (const name of ["isComposing", "keyCode"] as const)
    Object.defineProperty(event, name, { value: more[name] ?? (name === "keyCode" ? 13 : false) });
  field.dispatchEvent(event);
}

const composing = [{ isComposing: true }, { keyCode: 229 }, { isComposing: true, keyCode: 229 }];

it.each(composing)("C4 G11: a ChatInput keeps its text: %j", (how) => {
  const page = onPage(() => void Text({ children: String(ChatInput({ placeholder: "Say" })) }));
  const field = one<HTMLTextAreaElement>(page, "textarea");
  field.value = "にほん";
  enter(field, how);
  expect([field.value, one(page, "p").textContent]).toEqual(["にほん", "null"]);
  enter(field, {});
  expect([field.value, one(page, "p").textContent]).toEqual(["", "にほん"]);
});

it.each(composing)("C4 G11: a TextArea reports nothing: %j", (how) => {
  const page = onPage(() => void Text({ children: TextArea({ label: "T" }) }));
  const field = one<HTMLTextAreaElement>(page, "textarea");
  field.focus();
  field.value = "にほん";
  enter(field, { ...how, ctrlKey: true });
  expect(one(page, "p").textContent).toBe("");
  enter(field, { ctrlKey: true });
  expect(one(page, "p").textContent).toBe("にほん");
});

it.each(composing)("C4 G11: a Form is not sent: %j", (how) => {
  const page = onPage(() => {
    let sent = false;
    Form({
      children: () => {
        TextArea({ label: "T" });
        TextInput({ label: "I" });
        sent = SubmitButton({ children: "Send" });
      },
    });
    Text({ children: String(sent) });
  });
  const field = one<HTMLTextAreaElement>(page, "textarea");
  enter(field, { ...how, ctrlKey: true });
  expect(one(page, ".dc-text").textContent).toBe("false");
  enter(field, { ctrlKey: true });
  expect(one(page, ".dc-text").textContent).toBe("true");
});
