// The small project that the editors are tried on.

const main = `import { Alert, Button, SelectBox, Slider, Text, session } from "dacapo";
import { Card } from "./card.app";

const state = session({ size: 1 });
const city = <SelectBox label="City" options={["Bergen", "Oslo"]} />;
const size = <Slider label="😀 Size" max={10} bind={state.size} />;
const go = <Button key={city}>Go</Button>;
if (go) state.size = 2;
<Card title="First">
  <Text>{city} 😀 {size.toFixed(1)}</Text>
</Card>;
<Alert level="info">Done</Alert>;
`;

const card = `import { Container, Header } from "dacapo";

/** A frame with a title. */
export function Card({ title, children }: { title: string; children: unknown }) {
  <Container>
    <Header>{title}</Header>
    {children}
  </Container>;
}
`;

/** Nobody opens this one. */
const other = `import { Card } from "./card.app";

<Card title="Second"><b>Text</b></Card>;
`;

const plain = `import { Card } from "./card.app";
import Main from "./main.app";

export const parts = [Card, Main];
`;

export const files = {
  "tsconfig.json": '{ "extends": "dacapo/tsconfig.json", "include": ["."] }\n',
  "main.app.tsx": main,
  "card.app.tsx": card,
  "other.app.tsx": other,
  "plain.ts": plain,
};

/** Lines that do not parse yet, with what can be typed at the caret. */
export const halfTyped = [
  ["size.|", "toFixed"],
  ["console.log(size.|", "toFixed"],
  ["if (size.|", "toFixed"],
  ["<|", "Slider"],
  ["const n = <|", "Slider"],
  ["const f = () => { <|", "Card"],
  ["<Card>\n  <|\n</Card>;", "Text"],
  ["<Slider |", "label"],
  ['<Slider label="a" |', "max"],
  ['<Slider label="a" m|', "max"],
  ['<Alert level="|', "warning"],
  ["<Text>{size.|}", "toFixed"],
  ['<Card title="a">\n  {size.|\n</Card>;', "toFixed"],
  ["<Card |", "title"],
  ["<Card>\n  <Text>{size.|}</Text>", "toFixed"],
  ["<Button onClick={() => { state.| }}>a</Button>", "size"],
] as const;
