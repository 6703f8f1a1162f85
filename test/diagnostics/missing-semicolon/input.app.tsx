import { Title } from "dacapo";

const n = 3
<Title>Hello</Title>;
