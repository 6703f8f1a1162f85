import { Button, Dialog, rerun, Text } from "dacapo";

function confirm() {
  <Dialog title="Inner">
    {() => {
      <Text>inside of both</Text>;
    }}
  </Dialog>;
}

const nested = <Button>Nested</Button>;
if (nested) {
  <Dialog title="Outer">
    {() => {
      <Text>before</Text>;
      confirm();
    }}
  </Dialog>;
}

const other = <Button>Other</Button>;
if (other) {
  <Dialog title="Other">
    {() => {
      const submit = <Button>Submit</Button>;
      if (submit) rerun();
    }}
  </Dialog>;
}
