// Rules of the execution model that no case of their own is about, each under its id.
import { Button, Checkbox, Dialog, Expander, Form, SubmitButton, Text, TextInput } from "dacapo";
import type { TestApp } from "dacapo/testing";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import Rules from "./rules.app";

const rule = (title: string, part: string, act: (app: TestApp) => unknown) =>
  holds(title, Rules, act, { session: { part } });

rule("RR-25: a status that a rerun left is drawn anew", "status", async (app) => {
  await app.get(Button, "Go").click();
  expect(app.runs.map(({ ending }) => ending)).toEqual(["done", "rerun", "done"]);
  expect(app.screen()).toBe('Button "Go"\nStatus "Work"\n  Text "worked"');
});

rule(
  "RR-27, DLG-02: a dialog evaluates to its result, and a rerun that does not draw it closes it",
  "dialog",
  async (app) => {
    expect(texts(app)).toContain("42");
    await app.get(Button, "Again").click();
    expect(app.find(Dialog)).toBeUndefined();
  },
);

rule(
  "EL-07: two expanders that take turns at one place do not share whether they are open",
  "expanders",
  async (app) => {
    await app.get(Expander, "First").toggle();
    expect(app.get(Expander).value).toBe(true);
    await app.get(Button).click();
    expect(app.get(Expander, "Second").value).toBe(false);
  },
);

rule("WID-03, SS-19: a widget's value is a copy, the state is the thing itself", "copies", async (app) => {
  expect(texts(app)).toEqual(["a,b 1,2"]);
  await app.rerun();
  expect(texts(app)).toEqual(["a,b 1,2,2"]);
});

rule("WID-19, AT-13: a disabled widget gives its value and takes none", "disabled", async (app) => {
  expect(texts(app)).toEqual(["ticked"]);
  await expect(app.get(Checkbox).toggle()).rejects.toThrow("it is disabled");
  expect(texts(app)).toEqual(["ticked"]);
});

rule(
  "FRM-07, FRM-16: a form in a fragment calls its handlers in order and reruns the fragment alone",
  "form in fragment",
  async (app) => {
    await app.get(TextInput).set("Ada");
    await app.get(SubmitButton).click();
    expect(app.session["log"]).toEqual(["name Ada", "button"]);
    expect([...texts(app), app.session["runs"]]).toEqual(["sent", 1]);
    await app.get(Form).submit();
    expect(app.session["log"]).toEqual(["name Ada", "button", "button"]);
  },
);

rule(
  "QP-02, QP-05b, RR-05: a change of the query starts no run, and is there in the one that rerun() starts",
  "query",
  async (app) => {
    await app.get(Button).click();
    expect(texts(app)).toEqual(["page 2, run 3"]);
    expect(app.query).toEqual({ page: "2" });
  },
);

rule(
  "STP-05, STP-03: stop() in a fragment ends the fragment's run; in a full run, the script",
  "stop in fragment",
  async (app) => {
    await app.get(Checkbox).set(true);
    expect(texts(app)).toEqual(["behind"]);
    await app.rerun();
    expect(texts(app)).toEqual([]);
    await app.get(Checkbox).set(false);
    expect(texts(app)).toEqual(["inside"]);
    await app.rerun();
    expect(texts(app)).toEqual(["inside", "behind"]);
  },
);

rule("LAY-03: a container that holds nothing is there, and shows nothing", "container", (app) => {
  expect(app.all(Text).map(({ text }) => text)).toEqual(["alone"]);
  expect(app.screen()).toBe('Container\nContainer\nText "alone"');
});
