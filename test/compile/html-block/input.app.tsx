import { Button, Text, session } from "dacapo";

const state = session({ name: "Ada" });
<div class="row">
  Name: <b>{state.name}</b> {state.name}
  <Text>as an element</Text>
  <Button>Go</Button>
</div>;
<section>
  <div>
    <button onClick={() => { state.name = ""; }}>Clear</button>
  </div>
</section>;
const value = <div>{() => <Button>Inside</Button>}</div>;
<p>{value}</p>;
