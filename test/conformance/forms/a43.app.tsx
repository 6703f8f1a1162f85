import { Form, NumberInput, SubmitButton, Text } from "dacapo";

const [value, sent] = <Form enterToSubmit={false}>{() => [<NumberInput label="Number" />, <SubmitButton>Send</SubmitButton>]}</Form>;
<Text>{sent ? "submitted" : "not submitted"} {value}</Text>;
