import { Text } from "dacapo";

const rows = [{ id: 1, tag: undefined as string | undefined }];
for (const row of rows) {
  <Text key={row.id}>a</Text>;
  <Text key={row.tag}>b</Text>;
  <Text key={row}>c</Text>;
}
