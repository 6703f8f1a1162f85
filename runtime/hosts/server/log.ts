// One line of JSON for what matters. No values of users stand in it.
import { mask } from "./secret.ts";

export type Log = (event: string, facts?: Readonly<Record<string, unknown>>) => void;

export const logLines: Log = (event, facts = {}) => {
  const line = mask(JSON.stringify({ time: new Date().toISOString(), event, ...facts }));
  process.stdout.write(`${line}\n`);
};
