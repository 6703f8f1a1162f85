// Text and headings, and what stands between them.
import { Badge, Caption, Code, Divider, Header, Html, Json, Latex, Markdown, md, Row, Space, Subheader, Text, Title, Write } from "dacapo";

export function Headings() {
  <Title>A title</Title>;
  <Header divider="orange" icon="music_note">A header, with an icon and a line</Header>;
  <Subheader anchor="named" help="A link beside a heading leads to it: #named.">A subheader, with help</Subheader>;
  <Text>Text of a paragraph, with <b>inline</b> <i>HTML</i>.</Text>;
  <Caption>A caption steps back.</Caption>;
}

export function MarkdownText() {
  <Markdown>{`**Bold**, *slanted*, \`code\`, [a link](https://example.org) and :green[a colour].

- one thing
- another

| tempo | beats |
|---|--:|
| Adagio | 66 |
| Presto | 180 |

> From the top.`}</Markdown>;
  <Text>{md`A text with **Markdown** and $e^{i\pi} = -1$.`}</Text>;
}

export function Badges() {
  <Row>
    <Badge icon="check" color="green">Paid</Badge>
    <Badge color="orange">Late</Badge>
    <Badge color="red">Lost</Badge>
    <Badge color="violet">New</Badge>
    <Badge color="gray">Draft</Badge>
  </Row>;
}

export function CodeText() {
  <Code language="ts" lineNumbers>{`const answer = 6 * 7;
// from the top
console.log("answer", answer);`}</Code>;
}

export function Formula() {
  <Latex>{String.raw`\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}`}</Latex>;
}

export function Between() {
  <Text>Above a line</Text>;
  <Divider />;
  <Text>Above some room</Text>;
  <Space size="large" />;
  <Text>Below it</Text>;
}

export function Values() {
  <Json data={{ composer: "Clara Schumann", born: 1819, works: ["op. 7", "op. 17"] }} expanded={1} />;
  <Write>{[{ tempo: "Adagio", beats: 66 }, { tempo: "Presto", beats: 180 }]}</Write>;
  <Html>{"<p>HTML that was <mark>sanitised</mark>.</p>"}</Html>;
}
