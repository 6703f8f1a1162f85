import { Container, Text } from "dacapo";
import { tag } from "./tag";

const $ = (selector: string) => document.querySelector(selector);
const site = "example.org";
const _text = tag(site);
function Markdown() {
  const here = $("main");
  <Text>It is <b>{here}</b></Text>;
}
<Container>{_text} <Markdown /></Container>;
<Container>words</Container>;
