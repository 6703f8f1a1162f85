import { rerun, session, Text } from "dacapo";

const state = session({ n: 0 });
try {
  <Text>{state.n}</Text>;
  void rerun();
} finally {
  state.n++;
}
