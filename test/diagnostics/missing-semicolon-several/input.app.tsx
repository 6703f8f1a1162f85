import { Container, Text, Title } from "dacapo";

console.log("a") // a call
<Title>Hello</Title>
<Container />

// a comment between
<Text lable="x">{`n`}</Text>;
const word = "x"
<p>{word}</p>;
