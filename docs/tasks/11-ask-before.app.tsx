// Ask in a dialog before something is done.
import { Button, Dialog, Row, session, Text } from "dacapo";

const state = session({ asks: false, done: 0 });
<Button onClick={() => { state.asks = true; }}>Delete everything</Button>;
<Text>Deleted {state.done} times</Text>;
if (state.asks) {
  <Dialog title="Really?" onDismiss={() => { state.asks = false; }}>{() => {
    <Row>
      <Button type="primary" onClick={() => { state.done++; state.asks = false; }}>Yes</Button>
      <Button onClick={() => { state.asks = false; }}>No</Button>
    </Row>;
  }}</Dialog>;
}
