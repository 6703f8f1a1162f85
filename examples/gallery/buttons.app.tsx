// What is pressed.
import { Button, Caption, DownloadButton, LinkButton, Menu, PageLink, Row, session, Text } from "dacapo";

export function Buttons() {
  const state = session({ pressed: "nothing" });
  const press = (name: string) => () => { state.pressed = name; };
  <Row>
    <Button type="primary" icon="check" onClick={press("primary")}>Primary</Button>
    <Button onClick={press("secondary")}>Secondary</Button>
    <Button type="tertiary" onClick={press("tertiary")}>Tertiary</Button>
  </Row>;
  <Row>
    <Button type="primary" disabled>Primary</Button>
    <Button disabled>Secondary</Button>
    <Button type="tertiary" disabled>Tertiary</Button>
  </Row>;
  <Caption>Pressed: {state.pressed}</Caption>;
}

export function Downloads() {
  <Row>
    <DownloadButton data={"tempo,beats\nAdagio,66"} fileName="tempos.csv" icon="download">Download</DownloadButton>
    <LinkButton href="https://example.org" icon="open_in_new">Elsewhere</LinkButton>
  </Row>;
}

export function Links() {
  <PageLink path="/fields" icon="edit">To the fields</PageLink>;
  <PageLink path="https://example.org" icon="🌍">Elsewhere</PageLink>;
  <PageLink path="/fields" disabled>Not to be followed</PageLink>;
}

export function MenuButton() {
  const chosen = <Menu label="Export" icon="ios_share" options={["as CSV", "as JSON", "as a picture"]} />;
  <Text>{chosen === null ? "Nothing was chosen in this run." : `Exported ${chosen}.`}</Text>;
}
