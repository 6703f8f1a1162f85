// Forms: `values` and `onSubmit` by the schema, texts by the names of the fields without one.
import { Form, SubmitButton, TextInput, type Block, type FormProps } from "dacapo";
import * as v from "valibot";
import { exact } from "./same.ts";

const person = v.object({ email: v.string(), age: v.optional(v.pipe(v.string(), v.transform(Number)), "3") });

const form = <Form schema={person} onSubmit={(values) => exact<{ email: string; age: number }>()(values)} />;
exact<{ email: string; age: number } | null>()(form.values);
form(() => {
  <TextInput name="email" label="E-mail" />;
  <SubmitButton>Send</SubmitButton>;
});
const block: Block = form;
if (form.values) exact<string>()(form.values.email);
exact<Record<string, unknown> | null>()((<Form />).values);
exact<Record<string, unknown> | null>()((<Form clearOnSubmit enterToSubmit={false} />).values);
exact<boolean>()(<Form schema={person}>{() => <SubmitButton>Send</SubmitButton>}</Form>);
exact<undefined>()(
  <Form onSubmit={async (values) => exact<Record<string, unknown>>()(values)}>
    <TextInput name="email" label="E-mail" />
    <SubmitButton type="primary">Send</SubmitButton>
  </Form>,
);
export type Loose = FormProps;

<Form schema={person} onSubmit={(values) => values.phone} />;
//                                                 ^^^^^ Property 'phone' does not exist on type
<Form schema={{ email: "text" }} />;
//              ^^^^^ email
<Form submit={() => {}} />;
//    ^^^^^^ `<Form>` has no prop `submit`
