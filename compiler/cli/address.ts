// Where a server listens: from the command line, else from the environment.
import { Failure } from "./failure.ts";

/** As the command line gives it. */
export interface Address {
  port?: unknown;
  host?: string | boolean;
  open?: boolean;
  strictPort?: boolean;
}

export function portOf({ port = process.env["PORT"] }: Address): number | undefined {
  if (port === undefined || port === "") return undefined;
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  throw new Failure(`\`${String(port)}\` is not a port.`, "A port is a whole number from 0 to 65535.");
}

export const hostOf = ({ host = process.env["HOST"] }: Address): string | boolean | undefined => host || undefined;

/** Starts to listen, and says what to do when the port is in use. */
export async function listen<T>(start: () => Promise<T>, port: number): Promise<T> {
  try {
    return await start();
  } catch (error) {
    if (!/already in use|EADDRINUSE/.test(String(error))) throw error;
    throw new Failure(
      `Port ${port} is in use.`,
      "Stop what listens there, name another one with `--port`, or leave out `--strictPort` to take the next one that is free.",
    );
  }
}
