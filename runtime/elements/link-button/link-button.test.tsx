// What `LinkButton` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, LinkButton, type LinkButtonProps } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("LinkButton", () => {
  it("is painted as a link that opens in a tab of its own", () => {
    const page = onPage(() => void LinkButton({ href: "https://example.com/", children: "Manual", type: "primary" }));
    const link = one<HTMLAnchorElement>(page, "a");
    expect(link).toMatchObject({ href: "https://example.com/", target: "_blank", textContent: "Manual" });
    expect(link.rel).toContain("noopener");
    expect(link.dataset["type"]).toBe("primary");
  });

  it.each([{ disabled: true }, { href: "javascript:alert(1)" }])("leads nowhere with %j", (props) => {
    let now: LinkButtonProps = { href: "https://example.com/", children: "Manual", ...props };
    const page = onPage(() => {
      LinkButton(now);
      Button({ children: "Open", onClick: () => void (now = { href: "/manual", children: "Manual" }) });
    });
    const link = one(page, "a");
    expect(link.hasAttribute("href")).toBe(false);
    expect([link.role ?? link.getAttribute("role"), link.getAttribute("aria-disabled")]).toEqual(["link", "true"]);
    one(page, "button").click();
    expect(link.getAttribute("href")).toBe("/manual");
    expect(link.hasAttribute("aria-disabled")).toBe(false);
  });

  it("needs an address, and can be changed through its handle", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => LinkButton({ href: "/a", children: "A" }).update({ href: "/b" })),
    );
    expect(app.get(LinkButton).props["href"]).toBe("/b");
    const broken = await openApp(defineApp("t.app.tsx", () => void LinkButton({ children: "A" } as LinkButtonProps)));
    expect(broken.exception).toMatchObject({ code: "prop-missing" });
  });
});
