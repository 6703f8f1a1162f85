import { Checkbox, Form, NumberInput, Slider, SubmitButton, TextInput, Toggle, session } from "dacapo";

const state = session({ calls: [] as string[] });
const called = (...args: unknown[]) => { state.calls.push(`(${args.join(", ")})`); };
<Form onSubmit={() => called("form")}>
  <Checkbox label="No handler" />
  <TextInput label="Unchanged" onChange={(value) => called("unchanged", value)} />
  <Toggle label="No arguments" onChange={() => called()} />
  <NumberInput label="The value" onChange={called} />
  <Slider label="More" onChange={(value) => called(1, `x=${value}`)} />
  <SubmitButton onClick={() => called("button")}>Send</SubmitButton>
</Form>;
