import { Sidebar, Text, rerun, session } from "dacapo";

const state = session({ again: true });
<Sidebar>{() => {
  <Text>in the sidebar</Text>;
  if (state.again) {
    state.again = false;
    rerun();
  }
}}</Sidebar>;
<Text>in the main part</Text>;
