// What `Container` does, and how it is painted.
// @vitest-environment happy-dom
import { type Block, Container, Header, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Container", () => {
  it("keeps a place for what is drawn later", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const place = Container();
        Text({ children: "first written" });
        place(() => Header({ children: "later" }));
        place(() => Header({ children: "latest" }));
      }),
    );
    expect(app.screen()).toBe('Container\n  Header "later"\n  Header "latest"\nText "first written"');
  });

  it("evaluates to what its function returns", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const n = Container({ children: () => 42 });
        Text({ children: n });
      }),
    );
    expect(app.get(Text).text).toBe("42");
  });

  it("is painted with a line, and with a height that scrolls", () => {
    const page = onPage(() => {
      Container({ border: true, children: () => void Text({ children: "a" }) });
      Container({ height: 120, style: "color: red", children: () => void Text({ children: "b" }) });
      Container({ children: () => void Text({ children: "c" }) });
    });
    const [lined, scrolled, bare] = page.querySelectorAll<HTMLElement>(".dc-container");
    expect(lined!.dataset["border"]).toBe("true");
    expect(scrolled!.style.height).toBe("120px");
    expect(scrolled!.style.color).toBe("red");
    expect(scrolled!.tabIndex).toBe(0);
    expect([...bare!.attributes].map((attribute) => attribute.name)).toEqual(["class"]);
    expect(one(bare!, "p").textContent).toBe("c");
  });

  it("is painted with what says where its contents stand", () => {
    const page = onPage(() => {
      Container({
        height: "stretch",
        gap: "large",
        align: "between",
        justify: "center",
        children: () => void Text({ children: "a" }),
      });
    });
    const container = one(page, ".dc-container");
    expect({ ...container.dataset }).toEqual({ height: "true", align: "between", justify: "center" });
    expect(container.style.gap).toBe("4rem");
  });

  it.each([-5, NaN, "tall"])("rejects a height of %j", async (height) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Container({ height: height as number })));
    expect(app.exception?.message).toContain("height must be");
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(Container()).toEqualTypeOf<Block>();
      expectTypeOf(Container({ border: true })).toEqualTypeOf<Block>();
      expectTypeOf(Container({ children: () => 1 })).toEqualTypeOf<number>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
