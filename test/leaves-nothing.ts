// Tests that share a page: each file leaves it as it was, or is said to be the one that did not.
import { afterAll, expect, vi } from "vitest";

/** What a file could leave behind on the page that the next one would meet. */
const page = (): unknown =>
  typeof document === "undefined"
    ? undefined
    : {
        address: location.href,
        root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
        body: document.body.innerHTML,
        title: document.title,
      };

const before = page();

afterAll(async () => {
  // What is still being loaded would find no page.
  await vi.dynamicImportSettled();
  expect(page(), "This file leaves the page otherwise than it was").toEqual(before);
});
