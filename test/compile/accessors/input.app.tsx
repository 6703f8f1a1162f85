import { Text } from "dacapo";

class Counter {
  accessor count = 1;
  static accessor [Symbol.for("drawn")] = <Text>once</Text>;
  accessor #hidden = <Text>for each</Text>;
  #_count = 2;
}
new Counter().count += 1;
