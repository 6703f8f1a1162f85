import { Button, Text, query, rerun } from "dacapo";

const address = query({ foo: "", two: [] as string[], test: [] as string[] });
const last = query({ two: "", test: "" });
const set = <Button>Set</Button>;
if (set) {
  address.test = ["1", "2", "3"];
  rerun();
}
<Text>{`${address.foo}; ${address.two.join("+")}; ${last.two}; ${address.test.join("+")}; ${last.test}`}</Text>;
