// Lines, and a fragment of one element: a click runs nothing but the fragment.
import { Button, Fragment, Text, session } from "dacapo";
import { lines } from "../model.ts";

const state = session({ clicks: 0 });

for (const line of lines) <Text key={line}>{line}</Text>;

<Fragment>
  {() => {
    <Button onClick={() => { state.clicks++; }}>Clicked {state.clicks}</Button>;
  }}
</Fragment>;
