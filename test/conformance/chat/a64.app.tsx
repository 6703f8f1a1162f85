import { ChatInput, Column, Columns, Container, Expander, Text } from "dacapo";

const pinned = <ChatInput placeholder="Pinned" maxLength={200} />;
const inContainer = <Container>{() => <ChatInput placeholder="In a container" />}</Container>;
const inColumn = (
  <Columns>{() => <Column>{() => <ChatInput placeholder="In a column" />}</Column>}</Columns>
);
const inExpander = <Expander label="More">{() => <ChatInput placeholder="In an expander" />}</Expander>;
<Text>{JSON.stringify([pinned, inContainer, inColumn, inExpander])}</Text>;
