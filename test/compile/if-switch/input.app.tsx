import { Button, Text, session } from "dacapo";

const state = session({ mode: "a" });
if (<Button>Direct</Button>) <Text>clicked</Text>;
else if (state.mode === "b") <Text>b</Text>;
switch (state.mode) {
  case "a":
    <Text>a</Text>;
    break;
  default: {
    <Text>other</Text>;
  }
}
const answer = <Button>Yes</Button> ? "yes" : <Button>No</Button> ? "no" : null;
answer && <Text>{answer}</Text>;
