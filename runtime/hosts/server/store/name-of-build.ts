// What a version of a server's scripts is called by.
import { createHash } from "node:crypto";
import type { Build } from "../../../wire/builds.ts";

export const nameOfBuild = (build: Build): string =>
  createHash("sha256").update(JSON.stringify(build)).digest("base64url").slice(0, 16);
