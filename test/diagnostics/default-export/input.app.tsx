import { Text } from "dacapo";

export default function App() {
  <Text>Hello</Text>;
}
const main = 1;
export { main as default };
