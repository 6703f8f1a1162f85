import { Button, Text, session } from "dacapo";

const state = session({ on: true });
<>
  <Text>one</Text>
  two {state.on}
  <>
    <Text>three</Text>
  </>
</>;
if (state.on) <><Text>a</Text><Text>b</Text></>;
const nothing = <><Button>x</Button></>;
const empty = <></>;
state.on && <><Text>c</Text>{nothing ?? empty}</>;
