// What holds others: side by side, above each other, opened when they are wanted.
import { Bottom, Button, Caption, Column, Columns, Container, Dialog, Empty, Expander, Fragment, Grid, Metric, Popover, Row, session, Tab, Tabs, Text, TextInput, Toggle } from "dacapo";

export function RowsAndColumns() {
  <Row>
    <TextInput label="Search" />
    <Button>Go</Button>
  </Row>;
  <Columns>
    <Column width={2} border><Text>Two parts of three</Text></Column>
    <Column border><Text>One of three</Text></Column>
  </Columns>;
}

export function Grids() {
  <Grid minColumnWidth={140}>
    <Metric label="Revenue" value={48200} delta={3600} format={{ style: "currency", currency: "EUR", maximumFractionDigits: 0 }} border />
    <Metric label="Orders" value={1203} delta={41} border />
    <Metric label="Returns" value={12} delta={-3} deltaColor="inverse" border />
  </Grid>;
}

export function Containers() {
  <Container border height={120}>
    <Text>What is higher than its place</Text>
    <Text>is scrolled</Text>
    <Text>inside it,</Text>
    <Text>not with the page.</Text>
  </Container>;
}

export function Aligned() {
  <Columns>
    <Column><Container border height={150} align="between" gap="none"><Text>At the top</Text><Text>At the bottom</Text></Container></Column>
    <Column><Container border height="stretch" align="center" justify="center"><Text>In the middle</Text></Container></Column>
  </Columns>;
}

export function Folded() {
  <Expander label="Open for more" icon="tune"><Text>Here it is.</Text></Expander>;
  <Tabs>
    <Tab label="Score"><Text>Notes</Text></Tab>
    <Tab label="Parts" icon="music_note"><Text>Voices</Text></Tab>
  </Tabs>;
  <Popover label="Settings"><Toggle label="Metronome" /></Popover>;
}

export function Dialogs() {
  const state = session({ asks: false });
  <Button onClick={() => { state.asks = true; }}>Ask</Button>;
  if (state.asks) {
    <Dialog title="From the top?" icon="replay" onDismiss={() => { state.asks = false; }}>{() => {
      <Text>Everything is played again.</Text>;
      <Button type="primary" onClick={() => { state.asks = false; }}>Yes</Button>;
    }}</Dialog>;
  }
}

export function TheBottom() {
  const sticks = <Toggle label="Something at the bottom of the page" />;
  if (sticks) <Bottom>{() => { <Caption>It stays in sight while the page is scrolled.</Caption>; }}</Bottom>;
}

export function Places() {
  const slot = <Empty />;
  slot(() => <Caption>What a slot held was replaced by this.</Caption>);
  <Fragment>{() => {
    const on = <Toggle label="Reruns alone" />;
    <Caption>{on ? "on" : "off"}</Caption>;
  }}</Fragment>;
}
