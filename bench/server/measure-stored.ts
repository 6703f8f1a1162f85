// What a session takes in Redis, as Redis itself counts it.
import { createClient } from "redis";

export async function measureStored(address: string): Promise<number> {
  const client = createClient({ url: address });
  await client.connect();
  const keys = await client.keys("{dacapo}:session/*");
  const sizes = await Promise.all(keys.map((key) => client.memoryUsage(key)));
  client.destroy();
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) / keys.length;
}
