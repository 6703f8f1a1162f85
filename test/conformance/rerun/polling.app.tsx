import { Fragment, rerun, session, Text } from "dacapo";

const state = session({ polls: 0 });
<Text>{state.polls} polls</Text>;
<Fragment runEvery={10}>
  {() => {
    state.polls++;
    // Every second time the whole script runs, whose own draw of the fragment counts as well.
    if (state.polls % 2 === 0) rerun();
  }}
</Fragment>;
