import { Text } from "dacapo";

try {
  <Text>one</Text>;
} catch (error) {
  <Text>{String(error)}</Text>;
} finally {
  <Text>last</Text>;
}

try {
  JSON.parse("{");
} catch {
  <Text>broken</Text>;
}

try {
  JSON.parse("{");
} catch ({ message, ...rest }: any) {
  <Text>{message}</Text>;
}

export function quiet(fn: () => void) {
  try {
    fn();
  } catch {}
}
