// What `Image` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Image, session } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { pictureOf } from "../picture.ts";
import { onPage, one } from "../on-page.fixture.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const file = new File([new Uint8Array([1, 2, 3])], "a.png", { type: "image/png" });

it("gives each of several pictures its width, and one the whole of it", () => {
  const page = onPage(() => {
    Image({ source: ["/a.png", "/b.png"], alt: ["A", "B"], width: 160 });
    Image({ source: "/c.png", alt: "C", width: 160 });
  });
  const [many, single] = [...page.querySelectorAll<HTMLElement>(".dc-image")];
  expect(many!.style.width).toBe("auto");
  expect([...many!.querySelectorAll("figure")].map(({ style }) => style.width)).toEqual(["160px", "160px"]);
  expect([single!.style.width, single!.querySelector("figure")!.style.width]).toEqual(["160px", ""]);
});

describe("sources", () => {
  it.each([
    ["an address", "/a.png", { address: "/a.png" }],
    ["SVG", svg, { svg }],
    ["SVG behind a declaration", `<?xml version="1.0"?>\n${svg}`, { svg: `<?xml version="1.0"?>\n${svg}` }],
    ["a file", file, { file }],
    ["bytes", new Uint8Array([1, 2]), { bytes: new Uint8Array([1, 2]) }],
    ["a buffer", new Uint8Array([1, 2]).buffer, { bytes: new Uint8Array([1, 2]) }],
  ])("%s", (_, source, expected) => {
    expect(pictureOf(source)).toEqual(expected);
  });

  it.each([
    ["gray", [0, 128, 255, 10], [2, 2], [0, 0, 0, 255, 128, 128, 128, 255, 255, 255, 255, 255, 10, 10, 10, 255]],
    ["gray and alpha", [7, 9], [1, 1, 2], [7, 7, 7, 9]],
    ["colours", [1, 2, 3], [1, 1, 3], [1, 2, 3, 255]],
    ["colours and alpha", [1, 2, 3, 4], [1, 1, 4], [1, 2, 3, 4]],
  ] as const)("pixels that are %s", (_, data, shape, expected) => {
    expect(pictureOf({ data, shape })).toEqual({
      pixels: Uint8ClampedArray.from(expected),
      height: shape[0],
      width: shape[1],
    });
    const unit = pictureOf({ data: Float32Array.from(data, (each) => each / 255), shape });
    expect(unit).toEqual({ pixels: Uint8ClampedArray.from(expected), height: shape[0], width: shape[1] });
  });

  it("pixels out of range are refused, or cut off", () => {
    const source = { data: [-1, 300], shape: [1, 2] };
    expect(() => pictureOf(source)).toThrow("data[0] is -1: a pixel is from 0 to 255");
    expect(pictureOf(source, true)).toMatchObject({
      pixels: Uint8ClampedArray.from([0, 0, 0, 255, 255, 255, 255, 255]),
    });
    expect(() => pictureOf({ data: Float64Array.of(1.5), shape: [1, 1] })).toThrow("from 0 to 1");
    expect(() => pictureOf({ data: [NaN], shape: [1, 1] })).toThrow("data[0] is NaN");
  });

  it("any other value is a problem that says so", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (source) => {
        fc.pre(
          typeof source !== "string" &&
            source !== undefined &&
            !(source instanceof Uint8Array) &&
            !Array.isArray(source),
        );
        const app = await openApp(defineApp("t.app.tsx", () => void Image({ source: source as never, alt: "A" })));
        expect(app.exception?.message).toMatch(/source|shape|data|alt/);
        await app.close();
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [{ data: [1, 2, 3], shape: [2, 2] }, "data has 3 numbers"],
    [{ data: [1], shape: [1, 1, 5] }, "shape is [1,1,5]"],
    [{ data: [], shape: [0, 1] }, "shape is [0,1]"],
    [{ data: [1], shape: [1e9, 1e9] }, "shape is"],
    [{ data: null, shape: [1, 1] }, "data has no length"],
    [{ data: [1], shape: "1x1" }, "shape is"],
  ])("pixels that do not fit their shape: %j", async (source, message) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Image({ source: source as never, alt: "A" })));
    expect(app.exception?.message).toContain(message);
  });

  it("each picture has its words", async () => {
    const draw = (props: object) => openApp(defineApp("t.app.tsx", () => void Image(props as never)));
    expect((await draw({ source: "/a.png" })).exception?.message).toContain("alt");
    expect((await draw({ source: ["/a.png", "/b.png"], alt: ["A"] })).exception?.message).toContain(
      "alt is for 1 of 2",
    );
    expect((await draw({ source: ["/a.png", "/b.png"], alt: ["A", "B"] })).screen()).toContain("A, B");
  });
});

describe("on the page", () => {
  it("shows pictures with their captions, and in full size by a click", async () => {
    const page = onPage(
      () => void Image({ source: ["/a.png", "/b.png"], alt: ["A", "B"], caption: ["First", undefined] }),
    );
    expect([...page.querySelectorAll("img")].map((each) => [each.getAttribute("src"), each.alt])).toEqual([
      ["/a.png", "A"],
      ["/b.png", "B"],
    ]);
    expect(one(page, "figcaption").textContent).toBe("First");
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    page.querySelectorAll<HTMLElement>(".dc-image-zoom")[1]!.click();
    await vi.waitFor(() => expect(one(page, "dialog img").getAttribute("src")).toBe("/b.png"));
  });

  it("gives back what was made for it", async () => {
    const made = vi.spyOn(URL, "createObjectURL").mockReturnValueOnce("blob:1").mockReturnValueOnce("blob:2");
    const given = vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
    const other = new File(["b"], "b.png");
    const page = onPage(() => {
      const state = session({ shown: 0 });
      Button({ onClick: () => void (state.shown += 1) });
      if (state.shown < 3) Image({ source: state.shown < 2 ? file : other, alt: "A" });
    });
    const source = () => page.querySelector("img")?.getAttribute("src");
    expect(source()).toBe("blob:1");
    one(page, "button.dc-button").click();
    expect([source(), made.mock.calls.length]).toEqual(["blob:1", 1]);
    one(page, "button.dc-button").click();
    await vi.waitFor(() => expect(source()).toBe("blob:2"));
    expect(given.mock.calls).toEqual([["blob:1"]]);
    one(page, "button.dc-button").click();
    await vi.waitFor(() => expect(source()).toBeUndefined());
    await vi.waitFor(() => expect(given.mock.calls).toEqual([["blob:1"], ["blob:2"]]));
  });

  it("shows no address that would run code", () => {
    const page = onPage(() => void Image({ source: "javascript:alert(1)", alt: "A" }));
    expect(page.querySelector("img")).toBeNull();
    expect(one(page, ".dc-image-broken").textContent).toContain("A");
  });
});

it("crosses a wire", async () => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      Image({ source: { data: new Uint8Array(12).fill(7), shape: [2, 2, 3] }, alt: "Gray" });
      Image({ source: new Uint8Array([1, 2]), alt: "Bytes" });
      Image({ source: file, alt: "File" });
    }),
    { wire: true },
  );
  expect(app.all(Image).length).toBe(3);
  expect(app.screen()).toContain("Gray");
});
