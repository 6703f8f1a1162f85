// What widgets evaluate to: at first, after a person used them, and where that is not possible.
import { Button, Checkbox, MultiSelect, NumberInput, Pills, Radio, SelectBox } from "dacapo";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A50 from "./a50.app";
import A53 from "./a53.app";
import A54 from "./a54.app";
import A55 from "./a55.app";
import A56 from "./a56.app";
import A57 from "./a57.app";
import A58 from "./a58.app";
import A65 from "./a65.app";

holds(
  "A50: a button is true in the run of its click, and its handler gets what the script passes",
  A50,
  async (app) => {
    expect(texts(app)).toEqual(["not clicked", "0 "]);
    await app.get(Button, "button").click();
    expect(texts(app)).toEqual(["clicked", "1 1, y=2"]);
  },
);

holds("A51: a button is at rest again when something else is used", A50, async (app) => {
  await app.get(Button).click();
  await app.get(Checkbox).click();
  expect(texts(app)).toEqual(["not clicked", "1 1, y=2"]);
});

holds("A53: checkboxes turn over, disabled ones do not; a handler is called", A53, async (app) => {
  expect(texts(app)).toEqual(["true,false,false,false,false,true,false", "not called"]);
  for (const box of app.all(Checkbox)) {
    if (box.props["disabled"] === true) await expect(box.click()).rejects.toThrow("disabled");
    else await box.click();
  }
  expect(texts(app)).toEqual(["false,true,true,true,false,true,true", "called"]);
});

holds(
  "A54: a select box evaluates to its first option, or the given one; to null where it is empty",
  A54,
  async (app) => {
    const long = "a long option with the number 0";
    const first = ["male", "female", "null", long, "male", "male", "female", "null", "null", "male", "female"];
    expect(texts(app)).toEqual([...first, "0"]);
    for (const box of app.all(SelectBox)) {
      const [, second] = box.props["options"] as unknown[];
      if (box.props["disabled"] !== true && second !== undefined) await box.select(second);
    }
    const last = [
      "female",
      "female",
      "null",
      "a long option with the number 1",
      "male",
      "female",
      "female",
      "female",
      "female",
      "female",
      "female",
    ];
    expect(texts(app)).toEqual([...last, "1"]);
  },
);

holds(
  "A55: radios likewise; a flag that the script resets is set only in the run of its own change",
  A55,
  async (app) => {
    expect(texts(app)).toEqual(["male,female,null,male,male,male,male,female,null,female", "not changed"]);
    const flags: string[] = [];
    for (const radio of app.all(Radio)) {
      const [first, second] = radio.props["options"] as string[];
      if (radio.props["disabled"] === true || first === undefined) continue;
      await radio.select(radio.value === second ? first : second);
      flags.push(texts(app)[1]!);
    }
    expect(texts(app)[0]).toBe("female,male,null,female,male,female,female,male,female,male");
    expect(flags.map((flag) => flag === "changed")).toEqual([false, false, false, false, false, true, false, false]);
  },
);

holds("A56: a multi-select lists what was chosen in the order chosen", A56, async (app) => {
  await app.get(MultiSelect).select("female");
  await app.get(MultiSelect).select("male");
  expect(texts(app)).toEqual(['["female","male"]']);
  expect(app.screen()).toContain('["Female","Male"]');
});

holds(
  "A57: too many options from a bound variable are cut to those allowed, with a hint; the variable stays",
  A57,
  async (app) => {
    await app.get(Checkbox, "Too many").click();
    expect(app.exception).toBeUndefined();
    expect(texts(app)).toEqual(["male"]);
    expect(app.session["chosen"]).toEqual(["male", "female"]);
    expect(app.hints.map(({ code }) => code)).toEqual(["bound-value"]);
  },
);

holds("A57: too many options as the given value are an error; a person cannot choose too many", A57, async (app) => {
  await app.get(MultiSelect).select("female");
  await expect(app.get(MultiSelect).select("male")).rejects.toThrow("At most 1 options can be chosen");
  await app.get(Checkbox, "Too many at first").click();
  expect(app.exception?.message).toContain("value has 2 options. max allows 1.");
});

holds("A58: a step up is 1 unless the step is given, within the bounds", A58, async (app) => {
  expect(texts(app)).toEqual(["0,1,1,0,0,0,0,0,null,10,0,-1"]);
  for (const input of app.all(NumberInput))
    if (input.props["disabled"] !== true && input.value !== null) await input.increment();
  expect(texts(app)).toEqual(["1,2,2,2,1,0,1,1,null,11,0.01,-1"]);
  expect(app.session["called"]).toBe(1);
});

holds("A65: a different given value is taken over, also by a widget with a key", A65, async (app) => {
  for (const shown of ["a,b,c", ""]) {
    await app.get(Checkbox).toggle();
    expect(texts(app)).toEqual([shown]);
  }
});

holds("A65: as long as it is the same, the person's choice stays", A65, async (app) => {
  await app.get(Checkbox).toggle();
  await app.get(Pills).unselect("b");
  await app.get(Pills).select("d");
  await app.rerun();
  expect(texts(app)).toEqual(["a,c,d"]);
});
