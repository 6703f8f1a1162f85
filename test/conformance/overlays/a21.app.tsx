import { Button, Dialog, Fragment, rerun, session, Text } from "dacapo";

const state = session({ runs: 0 });
state.runs += 1;

const open = <Button>Open</Button>;
if (open) {
  <Dialog title="Send it?">
    {() => {
      const submit = <Button>Submit</Button>;
      if (submit) rerun();
    }}
  </Dialog>;
}

<Fragment>
  {() => {
    <Button>Elsewhere</Button>;
  }}
</Fragment>;
<Text>end of the page</Text>;
