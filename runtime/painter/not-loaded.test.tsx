// What stands where something could not be loaded.
// @vitest-environment happy-dom
import { h, render } from "preact";
import { expect, it, vi } from "vitest";
import "../painted.ts";
import { Chunk, tryAgain } from "./chunk.ts";
import { NotLoaded } from "./parts/not-loaded.tsx";

it("B9: says what is missing and why, and has buttons", () => {
  const into = document.createElement("div");
  render(h(NotLoaded, { what: "Chart", error: new TypeError("offline") }), into);
  expect(into.querySelector("[role=alert] > p")!.textContent).toBe("TypeError Chart could not be loaded: offline");
  expect([...into.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
    "Try again",
    "Reload the page",
  ]);
});

it.each([new TypeError("offline"), "text", undefined, null, { message: 3 }, Object.create(null)])(
  "B9: a chunk that fails with %j is asked for again, each user is told",
  async (error) => {
    let fails = true;
    const load = vi.fn(async () => {
      if (fails) throw error;
      return { default: 1 };
    });
    const chunk = new Chunk(load, () => true);
    const told = [vi.fn(), vi.fn()];
    const leave = told.map((call) => chunk.use(call))[1]!;
    await vi.waitFor(() => expect(told[1]).toHaveBeenCalledTimes(1));
    expect(chunk.failure).toEqual({ error });
    expect(load).toHaveBeenCalledTimes(1);
    leave();
    tryAgain();
    await vi.waitFor(() => expect(told[0]).toHaveBeenCalledTimes(2));
    expect(told[1]).toHaveBeenCalledTimes(1);
    fails = false;
    dispatchEvent(new Event("online"));
    await vi.waitFor(() => expect(chunk.loaded).toEqual({ default: 1 }));
    expect([chunk.failure, load.mock.calls.length]).toEqual([undefined, 3]);
    tryAgain();
    expect(load).toHaveBeenCalledTimes(3);
  },
);
