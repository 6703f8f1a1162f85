// What `<Fragment memo>` does: when its function is executed, what stays on the page when it is not, and what it evaluates to.
import { Button, Checkbox, Dialog, NumberInput, Slider, SubmitButton, Text, TextInput } from "dacapo";
import { describe, expect, it } from "vitest";
import type { TestApp } from "../../runtime/testing/index.ts";
import { openSource } from "../evaluate.ts";

const names =
  "Button, Checkbox, Container, Dialog, Expander, Form, Fragment, NumberInput, Sidebar, Slider, SubmitButton, Text, TextInput";
const imports = `import { ${names}, cleanup, context, memo, query, rerun, session, stop } from "dacapo";\n`;

async function open(source: string, globals: Record<string, unknown> = {}) {
  const log: string[] = [];
  const app = await openSource(imports + source, { note: (text: unknown) => void log.push(String(text)), ...globals });
  return { app, take: () => log.splice(0) };
}

const texts = (app: TestApp) => app.all(Text).map(({ text }) => text);
const reused = (app: TestApp) => app.runs.at(-1)!.fragments.reused;

describe("Fragment memo", () => {
  it("stays as it is while what its function reads has not changed", async () => {
    const { app, take } = await open(`
      const state = session({ a: 1, b: 1 });
      const n = <Slider label="N" max={10} />;
      const other = <Slider label="Other" max={10} />;
      const got = <Fragment memo>{() => { note("drawn"); <Text>{n} {state.a}</Text>; <TextInput label="Name" />; return n + 1; }}</Fragment>;
      <Text>{got} {other}</Text>;
    `);
    expect(take()).toEqual(["drawn"]);
    await app.get(Slider, "Other").set(2);
    expect(texts(app)).toEqual(["0 1", "1 2"]);
    expect(take()).toEqual([]);
    expect(reused(app)).toBe(1);
    expect(app.patches).toHaveLength(1);
    await app.get(Slider, "N").set(3);
    expect(texts(app)).toEqual(["3 1", "4 2"]);
    expect(take()).toEqual(["drawn"]);
    app.session["b"] = 4;
    await app.rerun();
    expect(take()).toEqual([]);
    app.session["a"] = 5;
    await app.rerun();
    expect(texts(app)).toEqual(["3 5", "4 2"]);
  });

  it("keeps the values of its widgets, which count as drawn", async () => {
    const { app, take } = await open(`
      <Button>Run</Button>;
      <Fragment memo>{() => { note("drawn"); const name = <TextInput label="Name" />; <Container><Text>Hello {name}</Text></Container>; }}</Fragment>;
    `);
    await app.get(TextInput).set("Ada");
    expect(texts(app)).toEqual(["Hello Ada"]);
    take();
    for (let i = 0; i < 3; i++) await app.get(Button).click();
    expect(take()).toEqual([]);
    expect(app.get(TextInput).value).toBe("Ada");
    expect(texts(app)).toEqual(["Hello Ada"]);
  });

  it("runs interactions inside as ever, which refresh what it evaluates to", async () => {
    const { app, take } = await open(`
      const out = <Button>Outside</Button>;
      const n = <Fragment memo>{() => { note("inside"); return <Slider label="N" max={10} />; }}</Fragment>;
      note("script " + n);
    `);
    expect(take()).toEqual(["inside", "script 0"]);
    await app.get(Slider).set(4);
    expect(take()).toEqual(["inside"]);
    await app.get(Button).click();
    expect(take()).toEqual(["script 4"]);
  });

  it("shows a click inside for one run only", async () => {
    const { app } = await open(`
      <Button>Outside</Button>;
      <Fragment memo>{() => { const go = <Button>Go</Button>; <Text>{go ? "clicked" : "at rest"}</Text>; }}</Fragment>;
    `);
    await app.get(Button, "Go").click();
    expect(texts(app)).toEqual(["clicked"]);
    await app.get(Button, "Outside").click();
    expect(texts(app)).toEqual(["at rest"]);
    await app.get(Button, "Outside").click();
    expect(reused(app)).toBe(1);
  });

  it("is not made older by what it writes itself", async () => {
    const { app } = await open(`
      const state = session({ drawn: 0, log: [] as number[] });
      <Button>Run</Button>;
      <Fragment memo>{() => { state.drawn += 1; state.log.push(1); <Text>{state.drawn} {state.log.length}</Text>; }}</Fragment>;
    `);
    await app.get(Button).click();
    await app.get(Button).click();
    expect(texts(app)).toEqual(["1 1"]);
  });

  it("follows the query, the context, bound variables, functions and components that it uses", async () => {
    const { app, take } = await open(`
      const state = session({ name: "Ada" });
      const at = query({ page: 1 });
      const rate = <Slider label="Rate" max={10} />;
      const other = <Slider label="Other" max={10} />;
      const taxed = (x: number) => x * rate;
      function Price({ of }: { of: number }) { <Text>{taxed(of)} {context.locale}</Text>; }
      <Fragment memo>{() => { note("drawn"); <Price of={2} />; <TextInput label="Name" bind={state.name} />; <Text>{at.page}</Text>; }}</Fragment>;
      <NumberInput label="Page" bind={at.page} />;
      <Button onClick={() => { state.name = "Bob"; }}>Bob</Button>;
    `);
    take();
    await app.get(Slider, "Other").set(1);
    expect(take()).toEqual([]);
    await app.get(Slider, "Rate").set(3);
    expect(texts(app)).toEqual(["6 en-US", "1"]);
    await app.get(NumberInput).set(2);
    expect(texts(app)).toEqual(["6 en-US", "2"]);
    take();
    await app.get(Button).click();
    expect(app.get(TextInput).value).toBe("Bob");
    expect(take()).toEqual(["drawn"]);
    await app.get(TextInput).set("Eve");
    expect(app.session["name"]).toBe("Eve");
    take();
    await app.get(Slider, "Other").set(2);
    expect(take()).toEqual([]);
  });

  it("runs again after an error in it", async () => {
    const box = { fail: true };
    const { app, take } = await open(
      `
      <Button>Run</Button>;
      <Fragment memo>{() => { note("drawn"); cleanup(() => note("gone")); <Text>before</Text>; if (box.fail) throw new Error("no"); }}</Fragment>;
      <Text>behind</Text>;
    `,
      { box },
    );
    expect(app.exception?.message).toBe("no");
    expect(take()).toEqual(["drawn", "gone"]);
    await app.get(Button).click();
    expect(take()).toEqual(["drawn", "gone"]);
    box.fail = false;
    await app.get(Button).click();
    await app.get(Button).click();
    expect(take()).toEqual(["drawn"]);
    expect(texts(app)).toEqual(["before", "behind"]);
  });

  it("cleans up before it runs again, when it leaves the page, and at the end", async () => {
    const { app, take } = await open(`
      const on = <Checkbox label="On" value={true} />;
      const n = <Slider label="N" max={10} />;
      if (on) <Fragment memo>{() => { <Button>Inside</Button>; note("open " + n); cleanup(() => note("close " + n)); }}</Fragment>;
    `);
    expect(take()).toEqual(["open 0"]);
    await app.get(Slider).set(1);
    expect(take()).toEqual(["close 0", "open 1"]);
    await app.get(Button).click();
    expect(take()).toEqual(["close 1", "open 1"]);
    await app.get(Checkbox).set(false);
    expect(take()).toEqual(["close 1"]);
    await app.get(Checkbox).set(true);
    expect(take()).toEqual(["open 1"]);
    app.close();
    expect(take()).toEqual(["close 1"]);
  });

  it("holds others, which stay with it", async () => {
    const { app, take } = await open(`
      const state = session({ z: 0 });
      <Button>Outside</Button>;
      const n = <Slider label="N" max={10} />;
      <Fragment memo>{() => {
        note("outer");
        <Fragment key="inner" runEvery={1000}>{() => { note("inner"); const more = <Checkbox label="More" />; <Text>{more ? state.z : "less"}</Text>; }}</Fragment>;
        <Fragment memo>{() => { note("memo"); <Text>{n}</Text>; }}</Fragment>;
        memo(() => { note("computed"); cleanup(() => note("gone")); return state.z; });
      }}</Fragment>;
      <Button onClick={() => rerun({ fragment: "inner" })}>Inner</Button>;
    `);
    expect(take()).toEqual(["outer", "inner", "memo", "computed"]);
    await app.get(Button, "Outside").click();
    expect(take()).toEqual([]);
    await app.advance(1000);
    expect(take()).toEqual(["inner"]);
    // What ran alone may have given something to the rest.
    await app.get(Button, "Outside").click();
    expect(take()).toEqual(["outer", "inner"]);
    await app.get(Button, "Inner").click();
    expect(take()).toEqual(["inner"]);
    await app.get(Checkbox).set(true);
    take();
    app.session["z"] = 3;
    await app.rerun();
    expect(texts(app)).toEqual(["3", "0"]);
    expect(take()).toEqual(["outer", "inner", "gone", "computed"]);
  });

  it("keeps what it has drawn in other blocks", async () => {
    const { app, take } = await open(`
      const place = <Container />;
      const n = <Slider label="N" max={10} />;
      const other = <Slider label="Other" max={10} />;
      place(() => { <Text>first</Text>; });
      <Fragment memo>{() => { note("drawn"); place(() => { <Text>from inside {n}</Text>; <TextInput label="Name" />; }); <Sidebar><Text>aside {n}</Text></Sidebar>; }}</Fragment>;
      place(() => { <Text>last {other}</Text>; });
      <Sidebar><Text>below {other}</Text></Sidebar>;
    `);
    await app.get(TextInput).set("Ada");
    take();
    await app.get(Slider, "Other").set(1);
    await app.get(Slider, "Other").set(2);
    expect(take()).toEqual([]);
    expect(texts(app)).toEqual(["aside 0", "below 2", "first", "from inside 0", "last 2"]);
    expect(app.get(TextInput).value).toBe("Ada");
    await app.get(Slider, "N").set(2);
    expect(texts(app)).toEqual(["aside 2", "below 2", "first", "from inside 2", "last 2"]);
    expect(app.get(TextInput).value).toBe("Ada");
  });

  it("keeps a dialog in it open, and lets it be closed", async () => {
    const { app, take } = await open(`
      const state = session({ open: false });
      const other = <Slider label="Other" max={10} />;
      <Fragment memo>{() => {
        note("drawn");
        <Button onClick={() => { state.open = true; }}>Open</Button>;
        if (state.open) <Dialog title="Hello" onDismiss={() => { state.open = false; }}>{() => { note("dialog"); <Text>inside</Text>; }}</Dialog>;
      }}</Fragment>;
      <Text>{other}</Text>;
    `);
    await app.get(Button).click();
    expect(app.find(Dialog)).toBeDefined();
    // The button is at rest again, which its value would show.
    await app.get(Slider).set(3);
    take();
    await app.get(Slider).set(1);
    expect(take()).toEqual([]);
    expect(app.find(Dialog)).toBeDefined();
    await app.get(Dialog).dismiss();
    expect(app.find(Dialog)).toBeUndefined();
    await app.get(Slider).set(2);
    expect(app.find(Dialog)).toBeUndefined();
  });

  it("takes part in the form around it, and a form in it is cleared", async () => {
    const { app } = await open(`
      <Form clearOnSubmit><Fragment memo>{() => { const name = <TextInput label="Name" />; <Text>Hello {name}</Text>; }}</Fragment><SubmitButton>Send</SubmitButton></Form>;
      <Button>Outside</Button>;
    `);
    await app.get(TextInput).set("Ada");
    expect(texts(app)).toEqual(["Hello "]);
    await app.get(SubmitButton).click();
    expect(texts(app)).toEqual(["Hello Ada"]);
    await app.get(Button).click();
    expect(texts(app)).toEqual(["Hello "]);
  });

  it("waits for an async function once", async () => {
    const gates: (() => void)[] = [];
    const wait = () => new Promise<void>((open) => gates.push(open));
    const settle = () => new Promise((resolve) => setTimeout(resolve));
    const opening = open(
      `
      const state = session({ a: 1 });
      const n = <Slider label="N" max={10} />;
      const got = await <Fragment memo>{async () => { note("drawn"); <Text>before</Text>; await wait(); <Text>after {state.a}</Text>; return state.a; }}</Fragment>;
      <Text>{got} {n}</Text>;
    `,
      { wait },
    );
    await settle();
    gates.splice(0).forEach((open) => open());
    const { app, take } = await opening;
    expect(texts(app)).toEqual(["before", "after 1", "1 0"]);
    take();
    await app.get(Slider).set(2);
    expect(take()).toEqual([]);
    expect(texts(app)).toEqual(["before", "after 1", "1 2"]);
    app.session["a"] = 5;
    const running = app.rerun();
    await settle();
    expect(take()).toEqual(["drawn"]);
    gates.splice(0).forEach((open) => open());
    await running;
    expect(texts(app)).toEqual(["before", "after 5", "5 2"]);
  });

  it("runs again when it was cut short, and stays when the script ends early behind it", async () => {
    const { app, take } = await open(`
      const state = session({ a: 1 });
      <Button>Run</Button>;
      <Fragment memo>{() => { note("drawn"); if (state.a === 2) { state.a = 3; rerun(); } <Text>{state.a}</Text>; }}</Fragment>;
      stop();
    `);
    await app.get(Button).click();
    expect(take()).toEqual(["drawn"]);
    app.session["a"] = 2;
    await app.rerun();
    expect(texts(app)).toEqual(["3"]);
    expect(take()).toEqual(["drawn", "drawn"]);
  });

  it("may be switched, and may be a call", async () => {
    const { app, take } = await open(`
      const on = <Checkbox label="On" value={true} />;
      const n = <Slider label="N" max={10} />;
      <Fragment memo={on}>{() => { note("switched"); }}</Fragment>;
      Fragment({ memo: true, children: () => { note("call"); Text({ children: "drawn" }); } });
      for (const id of ["a", "b"]) <Fragment memo key={id}>{() => { note(id); <Text>{id}</Text>; }}</Fragment>;
    `);
    expect(take()).toEqual(["switched", "call", "a", "b"]);
    await app.get(Slider).set(1);
    expect(take()).toEqual([]);
    await app.get(Checkbox).set(false);
    expect(take()).toEqual(["switched"]);
    await app.get(Slider).set(2);
    expect(take()).toEqual(["switched"]);
    expect(texts(app)).toEqual(["drawn", "a", "b"]);
  });
});
