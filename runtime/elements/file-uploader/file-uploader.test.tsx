// What `FileUploader` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, FileUploader, type FileUploaderProps, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { flush } from "../../painter/flush.ts";
import { tellUpload } from "../../painter/parts/uploads.ts";
import { onPage, one } from "../on-page.fixture.ts";
import { sizeOf } from "./refusal.ts";

const csv = new File(["a,b"], "data.CSV", { type: "text/csv" });
const photo = new File(["…"], "photo.png", { type: "image/png" });
const big = new File(["x".repeat(2000)], "big.csv");

type Props = Partial<FileUploaderProps<File[] | File | null>>;

const names = (value: File[] | File | null): string =>
  (Array.isArray(value) ? value : value === null ? ["null"] : [value])
    .map((file) => (typeof file === "string" ? file : file.name))
    .join();

const open = (props: Props) =>
  openApp(
    defineApp("t.app.tsx", () => {
      Text({ children: names(FileUploader({ label: "Files", ...props })) });
    }),
  );

const painted = (props: Props = {}) =>
  onPage(() => {
    Text({ children: names(FileUploader({ label: "Files", ...props })) });
  });

/** Drops files on the zone, as the browser reports it. */
function drop(page: HTMLElement, ...files: File[]): void {
  const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), { dataTransfer: { files } });
  one(page, ".dc-drop").dispatchEvent(event);
}
const shown = (page: HTMLElement): string => one(page, "p.dc-text").textContent!;
const listed = (page: HTMLElement): (string | null)[] =>
  [...page.querySelectorAll(".dc-files li")].map((line) => line.textContent);

describe("FileUploader", () => {
  it("evaluates to null, then to the file", async () => {
    const app = await open({});
    expect(app.get(Text).text).toBe("null");
    await app.get(FileUploader).set(csv);
    expect(app.get(FileUploader).value).toBe(csv);
    expect(app.screen()).toContain('FileUploader "Files" = ["data.CSV"]');
    await app.get(FileUploader).set(null);
    expect(app.get(Text).text).toBe("null");
  });

  it("evaluates to an array of the script's own with `multiple`", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const files = FileUploader({ label: "Files", multiple: true });
        Text({ children: names(files) });
        files.push(photo);
      }),
    );
    await app.get(FileUploader).set([csv]);
    await app.rerun();
    expect(app.get(Text).text).toBe("data.CSV");
  });

  it.each<[string, Props, File | File[], string | null]>([
    ["an ending", { accept: ".csv" }, csv, null],
    ["a kind", { accept: "text/csv" }, csv, null],
    ["a family of kinds", { accept: ".txt, image/*" }, photo, null],
    ["a big one", { maxSize: 2000 }, big, null],
    ["another kind", { accept: ".csv,text/*" }, photo, "photo.png is of another kind than .csv,text/*."],
    ["too big a one", { maxSize: 1999 }, big, "big.csv is too big: at most 2 kB can be uploaded."],
    ["several", {}, [csv, photo], "Only one file can be chosen."],
  ])("takes or refuses %s", async (_, props, files, refusal) => {
    const app = await open(props);
    const set = app.get(FileUploader).set(files);
    if (refusal === null) await set;
    else await expect(set).rejects.toThrow(refusal);
    expect(app.get(Text).text).toBe(refusal === null ? (files as File).name : "null");
  });

  it("lets go of a file that its props no longer allow, and rejects a limit that is none", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ maxSize: 5000 });
        Button({ children: "Less", onClick: () => void (state.maxSize = 100) });
        Text({ children: names(FileUploader({ label: "Files", maxSize: state.maxSize })) });
      }),
    );
    await app.get(FileUploader).set(big);
    expect(app.get(Text).text).toBe("big.csv");
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("null");
    expect((await open({ maxSize: -1 })).exception?.message).toContain("maxSize is -1.");
  });

  it("is painted as a native field with a name and its limits", () => {
    const page = painted({ accept: ".csv,image/*", maxSize: 5_000_000, multiple: true, help: "Any table" });
    const input = one<HTMLInputElement>(page, "input");
    expect(input).toMatchObject({ type: "file", accept: ".csv,image/*", multiple: true });
    expect(one<HTMLLabelElement>(page, "label").htmlFor).toBe(input.id);
    const described = input.getAttribute("aria-describedby")!.split(" ");
    const texts = described.map((id) => document.getElementById(id)!.textContent);
    expect(texts).toEqual(["Any table", ".csv, image/* · up to 5 MB"]);
  });

  it("takes what is dropped, lists it with its size, and removes it again", () => {
    const page = painted({ multiple: true });
    drop(page, csv, photo);
    drop(page, big);
    expect(shown(page)).toBe("data.CSV,photo.png,big.csv");
    expect(listed(page)).toEqual(["data.CSV3 B×", "photo.png3 B×", "big.csv2 kB×"]);
    one(page, '[aria-label="Remove photo.png"]').click();
    expect(shown(page)).toBe("data.CSV,big.csv");
    expect(document.activeElement).toBe(one(page, "input"));
  });

  it("puts another file in the place of the first one without `multiple`", async () => {
    const page = painted();
    drop(page, csv);
    drop(page, photo);
    expect(shown(page)).toBe("photo.png");
    drop(page, csv, photo);
    expect(shown(page)).toBe("photo.png");
    await expect.poll(() => page.querySelector(".dc-field-error")?.textContent).toBe("Only one file can be chosen.");
    one(page, '[aria-label="Remove photo.png"]').click();
    expect(shown(page)).toBe("null");
    expect(page.querySelector(".dc-field-error")).toBe(null);
  });

  it("says beside the field why a file is refused, and takes the others", () => {
    const page = painted({ multiple: true, maxSize: 1000 });
    drop(page, big, csv);
    expect(shown(page)).toBe("data.CSV");
    const error = one(page, ".dc-field-error");
    expect(error.textContent).toBe("big.csv is too big: at most 1 kB can be uploaded.");
    expect(one(page, "input").getAttribute("aria-describedby")).toContain(error.id);
    drop(page, photo);
    expect(page.querySelector(".dc-field-error")).toBe(null);
  });

  it("takes nothing while it is disabled", () => {
    const page = painted({ disabled: true });
    drop(page, csv);
    expect(shown(page)).toBe("null");
    expect(one<HTMLInputElement>(page, "input").disabled).toBe(true);
  });

  it("shows what the script makes of its variable", () => {
    const page = onPage(() => {
      const state = session<{ file: File | null }>({ file: csv });
      const bind = {
        get: () => state.file,
        set: (file: File | null) => void (state.file = file),
      };
      FileUploader({ label: "Files", bind: bind as unknown as File | null });
      Text({ children: `${names(state.file)} ${state.file?.slice(0, 1).size ?? ""}` });
      Button({ children: "Clear", onClick: () => void (state.file = null) });
    });
    expect(shown(page)).toBe("data.CSV 1");
    drop(page, photo);
    expect(listed(page)).toEqual(["photo.png3 B×"]);
    one(page, ".dc-button").click();
    expect([shown(page), listed(page)]).toEqual(["null ", []]);
  });

  it("writes sizes as people read them", () => {
    expect([0, 999, 1000, 1550, 99_950, 999_499, 999_500, 5e6, 2e15].map((bytes) => sizeOf(bytes).join(" "))).toEqual([
      "0 B",
      "999 B",
      "1 kB",
      "1.6 kB",
      "100 kB",
      "999 kB",
      "1 MB",
      "5 MB",
      "2000 TB",
    ]);
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(FileUploader({ label: "A" })).toEqualTypeOf<File | null>();
      expectTypeOf(FileUploader({ label: "A", multiple: true })).toEqualTypeOf<File[]>();
      const multiple = Math.random() > 0.5;
      expectTypeOf(FileUploader({ label: "A", multiple })).toEqualTypeOf<File[] | File | null>();
      FileUploader({ label: "A", onChange: (file) => void expectTypeOf(file).toEqualTypeOf<File | null>() });
      FileUploader({
        label: "A",
        multiple: true,
        onChange: (files) => void expectTypeOf(files).toEqualTypeOf<File[]>(),
      });
    };
    expect(typed).toBeTypeOf("function");
  });

  describe("folders", () => {
    const inFolder = (path: string) =>
      Object.defineProperty(new File(["…"], path.split("/").at(-1)!), "webkitRelativePath", { value: path });

    it("are chosen with all that is in them, named by their paths", () => {
      const page = painted({ directory: true });
      const input = one<HTMLInputElement>(page, "input");
      expect(input.hasAttribute("webkitdirectory") || (input as { webkitdirectory?: boolean }).webkitdirectory).toBe(
        true,
      );
      Object.defineProperty(input, "files", { value: [inFolder("site/a.html"), inFolder("site/img/b.png")] });
      input.dispatchEvent(new Event("change", { bubbles: true }));
      expect(shown(page)).toBe("site/a.html,site/img/b.png");
    });

    it("are walked when they are dropped", async () => {
      const fileEntry = (fullPath: string) => ({
        isFile: true,
        fullPath,
        file: (done: (file: File) => void) => done(new File(["…"], fullPath.split("/").at(-1)!)),
      });
      const folder = (fullPath: string, ...entries: object[]) => {
        const left = entries.map((entry) => [entry]);
        return {
          isDirectory: true,
          fullPath,
          createReader: () => ({ readEntries: (done: (some: object[]) => void) => done(left.shift() ?? []) }),
        };
      };
      const dropped = folder("/site", fileEntry("/site/a.html"), folder("/site/img", fileEntry("/site/img/b.png")));
      const page = painted({ multiple: true });
      const items = [{ webkitGetAsEntry: () => dropped }];
      const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
        dataTransfer: { files: [], items },
      });
      one(page, ".dc-drop").dispatchEvent(event);
      await vi.waitFor(() => expect(shown(page)).toBe("site/a.html,site/img/b.png"));
    });
  });

  it("shows how far a file has come, and gives it up", () => {
    const page = painted({ multiple: true });
    drop(page, csv, photo);
    let cancelled = 0;
    const cancel = (): void => void cancelled++;
    tellUpload(photo, { part: 0.25, cancel });
    flush();
    const bar = one<HTMLProgressElement>(page, "progress");
    expect([bar.value, bar.getAttribute("aria-label")]).toEqual([0.25, "Sending photo.png"]);
    one<HTMLButtonElement>(page, "button[aria-label='Do not send photo.png']").click();
    flush();
    expect([cancelled, listed(page)]).toEqual([1, ["data.CSV3 B×"]]);
    tellUpload(photo, undefined);
  });

  it("takes what was given up on its way for nothing", () => {
    const { decode } = FileUploader.definition.value!;
    expect(decode([csv, null], { multiple: true })).toEqual([csv]);
    expect(decode([null], {}, { value: photo, pending: null })).toBe(photo);
    expect(decode([null], {})).toBe(null);
  });

  it("has exact types with folders", () => {
    expectTypeOf(() => FileUploader({ label: "F", directory: true })).returns.toEqualTypeOf<File[]>();
    expectTypeOf(() => FileUploader({ label: "F", directory: false })).returns.toEqualTypeOf<File | null>();
  });
});
