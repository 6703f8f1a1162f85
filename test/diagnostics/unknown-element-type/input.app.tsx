import { type Header, Text } from "dacapo";
import type { Card } from "./card.app";

<Header>Title</Header>;
<Card title="A"><Text>inside</Text></Card>;
