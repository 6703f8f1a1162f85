import { Text } from "dacapo";

class Report {
  title = "Report";
  drawn = <Text>with a field</Text>;

  get head() {
    return <Text>{this.title}</Text>;
  }

  async draw(rows: string[]) {
    rows.forEach((row) => <Text>{`${this.title}: ${row}`}</Text>);
    await this.head;
  }

  static {
    <Text>once</Text>;
  }
}
await new Report().draw(["a"]);
const helpers = { row(n: number) { <Text>{n}</Text>; } };
helpers.row(1);
