// A page of the gallery, and one sample on it: what it draws, and its source beside it.
import { Code, Column, Columns, Container, Subheader, Title } from "dacapo";
import { groups, type Sample } from "./groups.ts";

export function Shown({ sample }: { sample: Sample }) {
  <Container class="gallery-sample">
    <Subheader>{sample.title}</Subheader>
    <Columns gap="large">
      <Column>{() => sample.draw()}</Column>
      <Column><Code language="tsx" wrap>{sample.source}</Code></Column>
    </Columns>
  </Container>;
}

export function Group({ of }: { of: keyof typeof groups }) {
  <Title>{of.replace(/^./, (letter) => letter.toUpperCase())}</Title>;
  for (const sample of groups[of]) <Shown key={sample.name} sample={sample} />;
}
