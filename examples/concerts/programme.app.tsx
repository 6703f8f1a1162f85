// The list of concerts, and the page of one.
import { Button, Caption, Container, Header, navigate, PageLink, session, Subheader, Text, TextInput, Title } from "dacapo";
import { concerts } from "./concerts.ts";

export function Programme() {
  <Title>This season</Title>;
  const wanted = <TextInput label="Search" placeholder="Composer or title" />;
  const found = concerts.filter(({ title, pieces }) =>
    `${title} ${pieces.join(" ")}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  for (const { id, title, date, pieces } of found) {
    <Container key={id} border>
      <Subheader>{title}</Subheader>
      <Caption>{date}</Caption>
      <Text>{pieces.join(" · ")}</Text>
      <PageLink path={`/concerts/${id}`} icon="arrow_forward">Details</PageLink>
    </Container>;
  }
  if (found.length === 0) <Text>Nothing of that is played.</Text>;
}

export function ConcertPage({ id }: { id: string }) {
  const state = session({ seats: {} as Record<string, number> });
  const concert = concerts.find((each) => each.id === id);
  if (concert === undefined) {
    <Title>No such concert</Title>;
    return;
  }
  const { title, date, pieces, price } = concert;
  <Title>{title}</Title>;
  <Caption>{date}</Caption>;
  for (const piece of pieces) <Header key={piece}>{piece}</Header>;
  <Button type="primary" onClick={() => {
    state.seats[id] = (state.seats[id] ?? 0) + 1;
    navigate("/tickets");
  }}>{`One seat, ${price} €`}</Button>;
}
