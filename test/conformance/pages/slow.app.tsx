import { Button, Header, Navigation, navigate, Page, PageLink, session, Slider, Text } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const state = session({ gates: [] as Gates });
<Navigation position="hidden">
  <Page path="/">{() => {
    <Header>Quick</Header>;
    const n = <Slider label="Quick one" max={9} />;
    <Text>{n}</Text>;
    <PageLink path="/slow" />;
    const go = <Button>Go</Button>;
    if (go) navigate("/slow");
  }}</Page>
  <Page path="/slow">{async () => {
    <Header>Slow</Header>;
    <Slider label="Slow one" max={9} />;
    await gate(state.gates);
    <Text>done</Text>;
  }}</Page>
</Navigation>;
<Text>below</Text>;
