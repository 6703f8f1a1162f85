// `--host-kind`: where all scripts run, whatever they say themselves.
import { type HostKind, hostKinds } from "../vite/hosts/host-kind.ts";
import { Failure } from "./failure.ts";

export function decodeHostKind(said: string | undefined): HostKind | undefined {
  if (said === undefined) return undefined;
  const kind = hostKinds.find((each) => each === said);
  if (kind !== undefined) return kind;
  throw new Failure(`\`${said}\` is no place for a script.`, `It can be one of these: ${hostKinds.join(", ")}.`);
}
