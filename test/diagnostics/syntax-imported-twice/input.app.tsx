import { Text } from "dacapo";
import { Container, Text } from "dacapo";

<Container><Text>Hello</Text></Container>;
