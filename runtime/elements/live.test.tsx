// A text that the script hears of while it is typed, and the mark of what has to be filled in.
// @vitest-environment happy-dom
import {
  FileUploader,
  MultiSelect,
  NumberInput,
  SelectBox,
  Text,
  TextArea,
  TextInput,
  type TextInputProps,
} from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

describe.each([
  ["TextInput", TextInput, "input"],
  ["TextArea", TextArea, "textarea"],
] as const)("live of %s", (_, Field, tag) => {
  const typing = (page: HTMLElement, text: string): void => {
    const field = one<HTMLInputElement>(page, tag);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  it("lets the script hear of the text when nothing is typed for a while, once", async () => {
    let runs = 0;
    const page = onPage(() => {
      runs++;
      Text({ children: Field({ label: "Name", live: 20 }) });
    });
    for (const text of ["A", "Ad", "Ada"]) typing(page, text);
    expect(one(page, "p").textContent).toBe("");
    await expect.poll(() => one(page, "p").textContent).toBe("Ada");
    one(page, tag).dispatchEvent(new Event("change", { bubbles: true }));
    expect(runs).toBe(2);
  });

  it("without it the script hears of nothing before the field is left", async () => {
    const page = onPage(() => Text({ children: Field({ label: "Name" }) }));
    typing(page, "Ada");
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(one(page, "p").textContent).toBe("");
    one(page, tag).dispatchEvent(new Event("change", { bubbles: true }));
    expect(one(page, "p").textContent).toBe("Ada");
  });

  it.each([-1, NaN, "yes"])("rejects %j", async (live) => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void Field({ label: "Name", live: live as TextInputProps["live"] })),
    );
    expect(app.exception?.message).toContain("live must be");
  });
});

describe("required", () => {
  it("is seen beside the label, and told of the control", () => {
    const page = onPage(() => {
      TextInput({ label: "Text", required: true });
      TextArea({ label: "Area", required: true });
      NumberInput({ label: "Number", required: true });
      SelectBox({ label: "Select", options: [1], required: true });
      TextInput({ label: "Optional" });
    });
    const heads = [...page.querySelectorAll(".dc-field-head")].map(({ textContent }) => textContent);
    expect(heads).toEqual(["Text *", "Area *", "Number *", "Select *", "Optional"]);
    expect(page.querySelectorAll("[aria-required=true]")).toHaveLength(4);
  });

  it("is said by the label where the control cannot", () => {
    const page = onPage(() => {
      FileUploader({ label: "File", required: true });
      MultiSelect({ label: "Tags", options: [1], required: true });
    });
    const heads = [...page.querySelectorAll(".dc-field-head")].map(({ textContent }) => textContent);
    expect(heads).toEqual(["File * (required)", "Tags * (required)"]);
    expect(page.querySelector("[aria-required]")).toBeNull();
  });
});

it("files are pasted where the field has the focus", () => {
  const page = onPage(() => Text({ children: FileUploader({ label: "File", accept: ".csv" })?.name }));
  const paste = (...files: File[]): void => {
    const event = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData: { files } });
    one(page, "input").dispatchEvent(event);
  };
  paste();
  paste(new File(["a"], "a.png"));
  expect(one(page, "p").textContent).toBe("");
  paste(new File(["a"], "a.csv"));
  expect(one(page, "p").textContent).toBe("a.csv");
});
