// Rows that are loaded when they are seen, in frames that nobody can touch.
import { DataFrame, Form, lazyRows, SubmitButton } from "dacapo";
import { load } from "./lazy-source.ts";

const rows = () => lazyRows<{ id: number; name: string }>({ count: 1000, load });

<DataFrame label="alone" data={rows()} columns={["id", "name"]} rowKey="id" selection="rows" disabled />;
<fieldset disabled>
  <DataFrame label="around" data={rows()} columns={["id", "name"]} rowKey="id" selection="rows" />
</fieldset>;
<Form onSubmit={() => new Promise(() => {})}>
  {() => {
    <DataFrame label="sent" data={rows()} columns={["id", "name"]} rowKey="id" selection="rows" />;
    <SubmitButton>Send</SubmitButton>;
  }}
</Form>;
