// What `DownloadButton` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, DownloadButton, type DownloadButtonProps, type FileData, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const open = (props: object, wire = false) =>
  openApp(
    defineApp("t.app.tsx", () => {
      DownloadButton({ children: "Get it", fileName: "a.txt", data: "a", ...props });
    }),
    { wire },
  );

describe("DownloadButton", () => {
  it.each<[string, Partial<DownloadButtonProps>, string]>([
    ["a text", { data: "äöü" }, "text/plain"],
    ["bytes", { data: new TextEncoder().encode("äöü") }, "application/octet-stream"],
    ["a blob", { data: new Blob(["äöü"], { type: "text/csv" }) }, "text/csv"],
    ["what a function returns", { data: () => "äöü" }, "text/plain"],
    ["what it promises", { data: () => Promise.resolve("äöü"), mime: "text/csv" }, "text/csv"],
  ])("gives %s", async (_, props, mime) => {
    const file = await (await open(props)).get(DownloadButton).download();
    expect([file.name, file.type, await file.text()]).toEqual(["a.txt", mime, "äöü"]);
  });

  it("calls a function only for a download, in the run, before onClick", async () => {
    const order: string[] = [];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ name: "Ada" });
        const data = () => {
          order.push("data");
          return state.name;
        };
        const pressed = DownloadButton({ fileName: "a.txt", data, onClick: () => void order.push("click") });
        order.push(`script ${pressed}`);
      }),
    );
    expect(order).toEqual(["script false"]);
    const file = await app.get(DownloadButton).download();
    expect(await file.text()).toBe("Ada");
    expect(order).toEqual(["script false", "data", "click", "script true"]);
  });

  it("gives what the last draw passed", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ n: 0 });
        const { n } = state;
        Button({ children: "More", onClick: () => void state.n++ });
        DownloadButton({ fileName: "n.txt", data: () => `n=${n}` });
      }),
    );
    await app.get(Button).click();
    expect(await (await app.get(DownloadButton).download()).text()).toBe("n=1");
  });

  it("shows an error of the function as that of a handler", async () => {
    const fail = () => {
      throw new Error("no data");
    };
    const app = await open({ data: fail });
    await expect(app.get(DownloadButton).download()).rejects.toThrow("its file could not be made");
    expect(app.exception?.message).toBe("no data");
    const other = await open({ data: () => ({}) });
    await expect(other.get(DownloadButton).download()).rejects.toThrow();
    expect(other.exception?.message).toContain("`data` made an object");
  });

  it("never sends the content along with what is drawn", async () => {
    const app = await open({ data: "x".repeat(1_000_000) }, true);
    const shown = [app.get(DownloadButton).text, app.screen(), JSON.stringify(app.patches)];
    expect(shown.join().length).toBeLessThan(1000);
    expect((await app.get(DownloadButton).download()).size).toBe(1_000_000);
    expect(JSON.stringify(app.patches).length).toBeLessThan(1000);
  });

  it("cannot be clicked while it is disabled, and rejects what no file can hold", async () => {
    await expect((await open({ disabled: true })).get(DownloadButton).download()).rejects.toThrow("it is disabled");
    expect((await open({ data: [1] })).exception?.message).toContain("data is an array.");
    expect((await open({ data: undefined })).exception?.code).toBe("prop-missing");
  });

  it("is painted as a button; the browser saves the file", async () => {
    const saved: [name: string, file: Blob][] = [];
    const make = vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      saved.push([(file as File).name, file as File]);
      return "blob:a";
    });
    // A browser saves what it is led to, the tests' would go there.
    const led = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const page = onPage(() => {
      const pressed = DownloadButton({
        children: "Get it",
        fileName: "a.txt",
        data: "a",
        type: "primary",
        help: "All",
      });
      Text({ children: String(pressed) });
    });
    const button = one<HTMLButtonElement>(page, "button");
    expect(button).toMatchObject({ type: "button", textContent: "Get it", title: "All", disabled: false });
    expect(button.dataset["type"]).toBe("primary");
    button.click();
    make.mockRestore();
    expect(led).toHaveBeenCalledOnce();
    led.mockRestore();
    expect(one(page, "p").textContent).toBe("true");
    expect(saved.map(([name]) => name)).toEqual(["a.txt"]);
    expect(await saved[0]![1].text()).toBe("a");
  });

  it("has exact types", () => {
    expectTypeOf(DownloadButton).returns.toEqualTypeOf<boolean>();
    expectTypeOf<() => Promise<Blob>>().toExtend<FileData>();
    expectTypeOf<() => number>().not.toExtend<FileData>();
  });
});
