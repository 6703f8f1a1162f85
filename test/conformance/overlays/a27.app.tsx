import { Button, Dialog, Text, TextInput } from "dacapo";

const open = <Button>Open</Button>;
if (open) {
  <Dialog title="Your name">
    {() => {
      const name = <TextInput label="Name" />;
      <Text>Hello {name}</Text>;
    }}
  </Dialog>;
}
