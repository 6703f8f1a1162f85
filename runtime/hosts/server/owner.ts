// The cookie that tells browsers apart: a session is given back to no other than the one that began it.
import { randomBytes } from "node:crypto";
import type { Asked } from "./request.ts";

/** Which browser it is; empty where it has not been told yet. */
export const ownerOf = (request: Asked): string =>
  /(?:^|;\s*)dacapo=([\w-]{20,64})(?:;|$)/.exec(request.headers.get("cookie") ?? "")?.[1] ?? "";

export function cookieFor(request: Asked): string {
  const isEncrypted = request.url.startsWith("https:") || request.headers.get("x-forwarded-proto") === "https";
  return `dacapo=${randomBytes(24).toString("base64url")}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000${isEncrypted ? "; Secure" : ""}`;
}
