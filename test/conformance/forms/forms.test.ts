// Fields that are sent together: what is held back, what belongs to a form, who may send it.
import {
  Button,
  Checkbox,
  DateInput,
  Feedback,
  Form,
  MultiSelect,
  NumberInput,
  Pills,
  Radio,
  SelectBox,
  SelectSlider,
  Slider,
  SubmitButton,
  TextArea,
  TextInput,
  TimeInput,
  Toggle,
} from "dacapo";
import type { TestApp } from "dacapo/testing";
import { expect } from "vitest";
import { openGates, settled } from "../gate.ts";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A40 from "./a40.app";
import A42 from "./a42.app";
import A43 from "./a43.app";
import A44 from "./a44.app";
import A45 from "./a45.app";
import A46 from "./a46.app";
import A46Rerun from "./a46-rerun.app";
import UA43 from "./ua43.app";
import UA44 from "./ua44.app";

async function changeAll(app: TestApp): Promise<void> {
  await app.get(Checkbox).set(true);
  await app.get(MultiSelect).select("bar");
  await app.get(NumberInput).set(42);
  await app.get(Radio).select("bar");
  await app.get(SelectBox).select("bar");
  await app.get(Slider).set(1);
  await app.get(TextArea).set("bar");
  await app.get(TextInput).set("bar");
  await app.get(Toggle).set(true);
  await app.get(DateInput).set("2019-07-17");
  await app.get(SelectSlider).select("bar");
  await app.get(TimeInput).set("00:00");
}

const defaults = ["false", "foo", "0", "foo", "foo", "0", "foo", "foo", "false", "2019-07-06", "foo", "08:45"];

holds("A40: what is entered in a form is held back", A40, async (app) => {
  await changeAll(app);
  expect(texts(app)).toEqual(defaults);
  expect(app.runs).toHaveLength(1);
  await app.rerun();
  expect(texts(app)).toEqual(defaults);
});

holds("A41: a submit sends everything in one run", A40, async (app) => {
  await changeAll(app);
  await app.get(SubmitButton).click();
  const changed = ["true", "foo,bar", "42", "bar", "bar", "1", "bar", "bar", "true", "2019-07-17", "bar", "00:00"];
  expect(texts(app)).toEqual(changed);
  expect(app.runs).toHaveLength(2);
});

holds("A42: a form is sent by its first button", A42, async (app) => {
  await app.get(TextInput).set("Ada");
  await app.get(Form).submit();
  expect(texts(app)).toEqual(["submitted"]);
  await app.rerun();
  expect(texts(app)).toEqual([]);
});

holds("A43: a form without enterToSubmit is sent by its button", A43, async (app) => {
  await app.get(NumberInput).set(42);
  expect(texts(app)).toEqual(["not submitted 0"]);
  await app.get(SubmitButton).click();
  expect(texts(app)).toEqual(["submitted 42"]);
});

holds("A44: a disabled first button sends nothing, the second one does", A44, async (app) => {
  await expect(app.get(SubmitButton, "First").click()).rejects.toThrow("disabled");
  expect(texts(app)).toEqual([]);
  await app.get(SubmitButton, "Second").click();
  expect(texts(app)).toEqual(["submitted"]);
});

holds("A45: what belongs to a form is decided by the block that is written to", A45, async (app) => {
  const ticked = new Set<number>();
  for (let form = 0; form < 10; form++) {
    await app.get(Checkbox, `Tick ${form}`).click();
    if ([1, 2, 5].includes(form)) ticked.add(form);
    expect(texts(app), `before ${form} is sent`).toEqual([[...ticked].sort().join()]);
    await app.get(SubmitButton, `Send ${form}`).click();
    ticked.add(form);
    expect(texts(app), `after ${form} is sent`).toEqual([[...ticked].sort().join()]);
  }
});

holds(
  "A46: the run of the submit sees the choice; afterwards the fields are at their defaults, on the page and in later runs",
  A46,
  async (app) => {
    await app.get(Radio).select("Air");
    await app.get(Pills).select("Air");
    await app.get(Feedback).set(1);
    await app.get(TextInput).set("Grace");
    expect(texts(app)).toEqual(["none,none,none,Ada"]);
    await app.get(SubmitButton).click();
    expect(texts(app)).toEqual(["Air,Air,1,Grace"]);
    expect([Radio, Pills, Feedback].map((kind) => app.get(kind).value)).toEqual([null, null, null]);
    expect(app.get(TextInput).value).toBe("Ada");
    await app.get(Button).click();
    expect(texts(app)).toEqual(["none,none,none,Ada"]);
  },
);

holds("A46: the fields are cleared however the run of the submit ends", A46Rerun, async (app) => {
  for (const then of ["rerun", "stop", "throw", "wait"]) {
    await app.get(Radio).select(then);
    await app.get(TextInput, "Name").set("Ada");
    await app.get(TextInput, "Note").set("a note");
    app.session["log"].splice(0);
    const sent = app.get(SubmitButton).click();
    await settled();
    const superseding = app.rerun();
    await openGates(app);
    await Promise.all([sent, superseding]);
    expect(app.session["log"][0]).toBe("sent Ada/a note");
    expect(app.session["log"].slice(1)).toEqual(then === "rerun" ? ["drawn /", "drawn /"] : ["drawn /"]);
    expect(app.all(TextInput).map(({ value }) => value)).toEqual(["", ""]);
  }
});

holds("A46: the fields are kept when a handler throws: no run has seen them", A46Rerun, async (app) => {
  await app.get(Radio).select("throw in the handler");
  await app.get(TextInput, "Name").set("Ada");
  await app.get(SubmitButton).click();
  expect(app.exception?.message).toBe("in the handler");
  expect(app.get(TextInput, "Name").value).toBe("Ada");
});

holds(
  "UA43: the sidebar and handles of before are outside, a column of the form is inside however late it is written to",
  UA43,
  async (app) => {
    await app.get(Checkbox, "In the sidebar").click();
    await app.get(Checkbox, "In a handle of before").click();
    expect(app.runs).toHaveLength(3);
    await app.get(Checkbox, "In its column, later").click();
    expect(app.runs).toHaveLength(3);
    expect(texts(app)).toEqual(["false"]);
    await app.get(SubmitButton).click();
    expect(texts(app)).toEqual(["true"]);
  },
);

holds("UA44: a form in a form and a submit button outside of one are errors", UA44, async (app) => {
  await app.get(Radio).select("form in form");
  expect(app.exception).toMatchObject({ code: "form-in-form" });
  await app.rerun();
  expect(app.exception).toMatchObject({ code: "form-in-form" });
  await app.get(Radio).select("submit outside");
  expect(app.exception).toMatchObject({ code: "submit-outside-form" });
  await app.get(Radio).select("none");
  expect(texts(app)).toEqual(["the end"]);
});

holds("UA44: a plain button in a form is no error: it runs the script and sends nothing", UA44, async (app) => {
  await app.get(Radio).select("button inside");
  await app.get(TextInput).set("Ada");
  await app.get(Button).click();
  expect(texts(app)).toEqual(["clicked ", "the end"]);
  await app.get(SubmitButton).click();
  expect(texts(app)).toEqual(["at rest Ada", "the end"]);
});

holds("UA44: two forms may have the same key: keys tell the draws of one call site apart", UA44, async (app) => {
  await app.get(Radio).select("same key");
  await app.get(TextInput, "One").set("first");
  await app.get(TextInput, "Two").set("second");
  await app.get(SubmitButton, "Send two").click();
  expect(app.all(TextInput).map(({ value }) => value)).toEqual(["", "second"]);
  expect(app.hints).toEqual([]);
});
