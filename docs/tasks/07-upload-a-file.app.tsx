// Read a file that was chosen.
import { Code, FileUploader, Text } from "dacapo";

const file = <FileUploader label="Text" accept=".txt,.csv" />;
if (file === null) <Text>Nothing was chosen yet.</Text>;
else {
  const text = await file.text();
  <Text>{file.name}: {text.split("\n").length} lines</Text>;
  <Code>{text.slice(0, 1000)}</Code>;
}
