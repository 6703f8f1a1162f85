// What `ChatMessage` does, and how it is painted.
// @vitest-environment happy-dom
import { ChatMessage, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const avatarOf = (props: { name: string; avatar?: string }): HTMLElement =>
  one(
    onPage(() => void ChatMessage({ ...props, children: () => {} })),
    ".dc-chatmessage-avatar",
  );

describe("ChatMessage", () => {
  it("is a block, filled at once or later", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const later = ChatMessage({ name: "ai" });
        const n = ChatMessage({ name: "user", children: () => 42 });
        later(() => void Text({ children: n }));
      }),
    );
    expect(app.screen()).toBe('ChatMessage\n  Text "42"\nChatMessage');
  });

  it("needs a name", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void ChatMessage({} as never)));
    expect(app.exception?.message).toBe("`ChatMessage` was drawn without its `name`.");
  });

  it.each(["user", "human", "assistant", "AI"])("has a picture for %s", (name) => {
    expect(avatarOf({ name }).querySelector("svg")).not.toBeNull();
  });

  it("shows the first letter of other names, or what it is told", () => {
    expect(avatarOf({ name: "mara" }).textContent).toBe("M");
    expect(avatarOf({ name: "user", avatar: "🎻" }).textContent).toBe("🎻");
    expect(one<HTMLImageElement>(avatarOf({ name: "user", avatar: "/mara.png" }), "img").src).toContain("/mara.png");
    expect(avatarOf({ name: "user", avatar: "javascript:alert(1)" }).childElementCount).toBe(0);
  });

  it("is painted as an article that says whose it is", () => {
    const page = onPage(() => void ChatMessage({ name: "Mara", children: () => void Text({ children: "Hi" }) }));
    expect(one(page, "article").getAttribute("aria-label")).toBe("Message from Mara");
    expect(one(page, "article p").textContent).toBe("Hi");
  });
});
