// How blocks lay out what is in them: the same props for all, the same marks on the page, the same words for what is wrong.
// @vitest-environment happy-dom
import {
  ChatMessage,
  Column,
  Columns,
  Container,
  Dialog,
  Expander,
  Form,
  Grid,
  Popover,
  Row,
  Sidebar,
  Status,
  Tab,
  Tabs,
  Text,
} from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

HTMLElement.prototype.togglePopover ??= () => false;
HTMLDialogElement.prototype.showModal ??= () => {};
HTMLDialogElement.prototype.close ??= () => {};

type Props = Record<string, unknown>;
const inside = { children: () => void Text({ children: "inside" }) };

/** How each is drawn, and where on the page the elements in it stand. */
const stacks: readonly [name: string, draw: (props: Props) => unknown, stack: string][] = [
  ["Container", (props) => Container({ ...props, ...inside }), ".dc-container"],
  ["Column", (props) => Columns({ children: () => Column({ ...props, ...inside }) }), ".dc-column"],
  ["Form", (props) => Form({ ...props, ...inside }), "form"],
  ["Expander", (props) => Expander({ label: "L", ...props, ...inside }), ".dc-expander-inside"],
  ["Status", (props) => Status({ label: "L", ...props, ...inside }), ".dc-expander-inside"],
  ["Tab", (props) => Tabs({ children: () => Tab({ label: "L", ...props, ...inside }) }), ".dc-tab"],
  ["Dialog", (props) => Dialog({ title: "L", ...props, ...inside }), ".dc-dialog-inside"],
  ["Popover", (props) => Popover({ label: "L", ...props, ...inside }), ".dc-popover-panel"],
  ["ChatMessage", (props) => ChatMessage({ name: "L", ...props, ...inside }), ".dc-chatmessage-inside"],
  ["Row", (props) => Row({ ...props, ...inside }), ".dc-row"],
];

describe.each(stacks)("%s", (name, draw, selector) => {
  it("lays out what is in it", () => {
    const page = onPage(() => void draw({ gap: "large", align: "center", justify: "end", height: 120 }));
    const stack = one(page, selector);
    expect(stack.style.gap).toBe("4rem");
    expect(stack.style.height).toBe("120px");
    expect({ ...stack.dataset }).toMatchObject({ align: "center", justify: "end", scrolls: "true" });
    expect(stack.tabIndex).toBe(0);
  });

  it("is as high as its place", () => {
    const page = onPage(() => void draw({ height: "stretch" }));
    expect(page.querySelectorAll('[data-height="true"]').length).toBeGreaterThan(0);
  });

  it.each([
    [
      "gap",
      "huge",
      `\`${name}\`: gap is "huge". gap must be a number of pixels, or one of none, small, medium, large.`,
    ],
    ["height", -3, `\`${name}\`: height is -3. height must be a number of pixels, or one of stretch, content.`],
  ])("says what is wrong with %s=%j", async (prop, value, message) => {
    const app = await openApp(defineApp("t.app.tsx", () => void draw({ [prop]: value })));
    expect(app.exception?.message).toContain(message);
  });
});

it.each([
  ["Sidebar", (props: Props) => Sidebar({ ...props, ...inside })],
  ["Columns", (props: Props) => Columns({ ...props, ...inside })],
  ["Grid", (props: Props) => Grid({ ...props, ...inside })],
])("%s says what is wrong with its gap", async (name, draw) => {
  const app = await openApp(defineApp("t.app.tsx", () => void draw({ gap: NaN })));
  expect(app.exception?.message).toContain(`\`${name}\`: gap is NaN.`);
});

it("a sidebar lays out what is in it", () => {
  const page = onPage(() => void Sidebar({ gap: 8, justify: "center", ...inside }));
  expect(one(page, ".dc-sidebar").style.gap).toBe("8px");
});
