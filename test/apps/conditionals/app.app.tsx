import { Checkbox, Container, TextInput, stop } from "dacapo";

const shown = <Checkbox label="Shown" value={true} />;
const wrapped = <Checkbox label="Twice" />;
if (shown) {
  <TextInput label="Forgets" />;
  <TextInput label="Persists" persist />;
}
for (let i = 0; i < (wrapped ? 2 : 1); i++) <TextInput label="Counted" />;
const halt = <Checkbox label="Stop here" />;
if (halt) stop();
<Container>
  <TextInput label="Not reached" />
</Container>;
