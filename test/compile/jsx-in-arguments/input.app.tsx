import { Button, Text, TextInput } from "dacapo";

console.log(<TextInput label="a" />, <TextInput label="b" />);
const both = [<Button>One</Button>, <Button>Two</Button>];
const form = { name: <TextInput label="Name" />, [<TextInput label="Key" />]: both };
const text = `Hello ${<TextInput label="Name" />}`;
const size = (<TextInput label="Size" />).length;
function first() {
  return <Text>{text + size}</Text>;
}
const last = () => ({ value: <Text>{form.name}</Text> });
first();
last();
