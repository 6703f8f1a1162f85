import { Button, Text, TextInput, stop } from "dacapo";

const halt = <Button>Stop</Button>;
if (halt) stop();
const fail = <Button>Fail</Button>;
if (fail) throw new Error("failed");
const value = <TextInput label="Below" />;
<Text>{value}</Text>;
