// Options that are asked for: what is found, what is chosen, what is given up, and how all of it is shown.
// @vitest-environment happy-dom
import { Button, MultiSelect, SelectBox, session } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it, vi } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

interface City {
  readonly id: number;
  readonly name: string;
}
const names = ["Oslo", "Bergen", "Bremen", "Berlin"];
/** Made anew for each answer, as by a server. */
const find = async (query: string): Promise<City[]> =>
  names.flatMap((name, id) => (name.toLowerCase().includes(query.toLowerCase()) ? [{ id, name }] : []));
const format = ({ name }: City) => name;

const open = (props: object = {}, wire = false) => {
  const seen: unknown[] = [];
  const script = defineApp("t.app.tsx", () => {
    const state = session({ city: undefined as City | null | undefined });
    seen.push(SelectBox({ label: "City", options: find, format, ...props }));
    Button({ children: "Again", onClick: () => void state.city });
  });
  return openApp(script, { wire }).then((app) => ({
    app,
    seen,
    get box() {
      return app.get(SelectBox);
    },
  }));
};

describe.each([false, true])("a SelectBox whose options are asked for, over a wire: %s", (wire) => {
  it("evaluates to nothing, then to what was found and chosen; that stays whatever is found later", async () => {
    const { app, seen, box } = await open({}, wire);
    expect(seen).toEqual([null]);
    expect(await box.seek("ber")).toEqual(["Bergen", "Berlin"]);
    expect(seen).toHaveLength(1);
    await box.set({ id: 3, name: "Berlin" });
    expect(seen.at(-1)).toEqual({ id: 3, name: "Berlin" });
    expect(await box.seek("oslo")).toEqual(["Oslo"]);
    await app.get(Button).click();
    expect(seen.at(-1)).toEqual({ id: 3, name: "Berlin" });
    await box.set(null);
    expect(seen.at(-1)).toBe(null);
  });

  it("takes only what was found", async () => {
    const { app, box, seen } = await open({}, wire);
    await box.seek("oslo");
    await expect(box.set({ id: 9, name: "Atlantis" })).rejects.toThrow(
      "One of the options that were found is expected",
    );
    expect(seen).toEqual([null]);
    expect(app.exception).toBe(undefined);
  });

  it("takes a text of the user's own, or the option that reads so", async () => {
    const { box, seen } = await open({ acceptNew: true }, wire);
    await box.seek("os");
    await box.set("Atlantis");
    expect(seen.at(-1)).toBe("Atlantis");
    await box.set("Oslo");
    expect(seen.at(-1)).toEqual({ id: 0, name: "Oslo" });
  });

  it("says what went wrong, and can be asked again", async () => {
    let down = true;
    const options = async (query: string) => {
      if (down) throw new Error("no connection");
      return find(query);
    };
    const { app, box } = await open({ options }, wire);
    await expect(box.seek("os")).rejects.toThrow("its function failed");
    expect(app.hints).toMatchObject([{ code: "options-not-found", message: expect.stringContaining("no connection") }]);
    expect(app.exception).toBe(undefined);
    down = false;
    expect(await box.seek("os")).toEqual(["Oslo"]);
  });
});

it("gives up what nobody waits for", async () => {
  const signals: AbortSignal[] = [];
  const waiting: (() => void)[] = [];
  const options = (query: string, signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<City[]>((resolve) => waiting.push(() => void find(query).then(resolve)));
  };
  const { box } = await open({ options });
  const answers: unknown[] = [];
  void box.seek("ber").then((found) => answers.push(found));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  void box.seek("os").then((found) => answers.push(found));
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  waiting[1]!();
  waiting[0]!();
  await vi.waitFor(() => expect(answers).toEqual([["Oslo"]]));
});

it("follows a bound variable, which may hold what was never found", async () => {
  const seen: unknown[] = [];
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const state = session({ city: { id: 7, name: "Narvik" } as City | null });
      const bind = { get: () => state.city, set: (city: City | null) => void (state.city = city) };
      seen.push(SelectBox({ label: "City", options: find, format, bind: bind as never }));
      seen.push(state.city);
    }),
  );
  expect(seen).toEqual([
    { id: 7, name: "Narvik" },
    { id: 7, name: "Narvik" },
  ]);
  await app.get(SelectBox).seek("os");
  await app.get(SelectBox).set({ id: 0, name: "Oslo" });
  expect(seen.slice(2)).toEqual([
    { id: 0, name: "Oslo" },
    { id: 0, name: "Oslo" },
  ]);
});

it("lets several be chosen, from several answers", async () => {
  const seen: unknown[] = [];
  const app = await openApp(
    defineApp("t.app.tsx", () => void seen.push(MultiSelect({ label: "Cities", options: find, format, max: 2 }))),
  );
  const box = app.get(MultiSelect);
  await box.seek("os");
  await box.select({ id: 0, name: "Oslo" });
  await box.seek("ber");
  await box.select({ id: 1, name: "Bergen" });
  expect(seen.at(-1)).toEqual([
    { id: 0, name: "Oslo" },
    { id: 1, name: "Bergen" },
  ]);
  await expect(box.select({ id: 3, name: "Berlin" })).rejects.toThrow("At most 2");
  await box.unselect({ id: 0, name: "Oslo" });
  expect(seen.at(-1)).toEqual([{ id: 1, name: "Bergen" }]);
});

it.each([
  [3, "options is 3."],
  ["abc", 'options is "abc".'],
])("says that %j are no options", async (options, found) => {
  const { app } = await open({ options });
  expect(app.exception?.message).toContain(found);
});

describe("on the page", () => {
  const paint = async (draw: () => void) => {
    const page = onPage(draw);
    await vi.dynamicImportSettled();
    return page;
  };
  const opened = (page: HTMLElement) => {
    const list = one(page, ".dc-list");
    list.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState: "open" }));
    list.dispatchEvent(Object.assign(new Event("toggle"), { newState: "open" }));
    return list;
  };
  const texts = (page: HTMLElement) => [...page.querySelectorAll("[data-at]")].map((row) => row.textContent);
  const status = (page: HTMLElement) => one(page, "[role=status]").textContent;

  it("says that it searches, what is found, and that nothing is", async () => {
    const asked: string[] = [];
    const page = await paint(() => {
      const options = (query: string) => {
        asked.push(query);
        return find(query);
      };
      SelectBox({ label: "City", options, format });
    });
    opened(page);
    await vi.waitFor(() => expect(texts(page)).toEqual(names));
    expect(status(page)).toBe("4 found");
    const field = one<HTMLInputElement>(page, "input[type=search]");
    for (const text of ["b", "be", "bre"]) {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await vi.waitFor(() => expect(status(page)).toBe("Searching…"));
    await vi.waitFor(() => expect(texts(page)).toEqual(["Bremen"]));
    // Only what was typed last was asked for.
    expect(asked).toEqual(["", "bre"]);
    field.value = "xyz";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => expect(status(page)).toBe("Nothing found"));
  });

  it("shows what is chosen, by what it is called", async () => {
    const page = await paint(
      () => void SelectBox({ label: "City", options: find, format, value: { id: 1, name: "Bergen" } }),
    );
    expect(one(page, "[role=combobox]").textContent).toBe("Bergen");
    opened(page).hidePopover = () => {};
    await vi.waitFor(() => expect(texts(page)).toEqual(names));
    expect(one<HTMLInputElement>(page, "[data-at] input:checked").closest("label")!.textContent).toBe("Bergen");
    one<HTMLInputElement>(page, '[data-at="3"] input').click();
    await vi.waitFor(() => expect(one(page, "[role=combobox]").textContent).toBe("Berlin"));
  });
});
