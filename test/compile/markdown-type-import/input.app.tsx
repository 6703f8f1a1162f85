import { Container, type Markdown } from "dacapo";

export type Words = typeof Markdown;
<Container>words</Container>;
