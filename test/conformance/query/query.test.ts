// The parameters of the page's address.
import { Button } from "dacapo";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A88 from "./a88.app";
import UA60 from "./ua60.app";

const addresses: readonly (readonly [address: string, one: object, all: readonly string[]])[] = [
  ["x=y", { x: "y", a: "none" }, ["y"]],
  ["x=y&a=b", { x: "y", a: "b" }, ["y"]],
  ["x=y&x=1&x=2.34", { x: "2.34", a: "none" }, ["y", "1", "2.34"]],
  ["x=", { x: "", a: "none" }, [""]],
];

for (const [address, one, all] of addresses) {
  holds(
    `A88: opened with ${address}, the script reads its parameters`,
    A88,
    (app) => expect(texts(app)).toEqual([JSON.stringify(one), JSON.stringify(all)]),
    { query: address },
  );
}

holds(
  "UA60: a repeated parameter is a list, or its last value; what is set before a rerun is there after it",
  UA60,
  async (app) => {
    expect(texts(app)).toEqual(["bar; x+y; y; ; "]);
    await app.get(Button).click();
    expect(texts(app)).toEqual(["bar; x+y; y; 1+2+3; 3"]);
    expect(app.query["test"]).toEqual(["1", "2", "3"]);
  },
  { query: { foo: "bar", two: ["x", "y"] } },
);
