// Who may come in, and who that is.
import type { ServerOptions } from "./create-server.ts";
import { ownerOf } from "./owner.ts";
import type { Asked } from "./request.ts";
import type { Visitor } from "./visitor.ts";

export class Door {
  constructor(private readonly options: Pick<ServerOptions, "user" | "headers" | "proxies" | "origins">) {}

  /** A page of another site must not use what this browser may. */
  isFromHere(request: Asked): boolean {
    const origin = request.headers.get("origin");
    if (origin === null || this.options.origins?.includes(origin) === true) return true;
    try {
      return new URL(origin).host === request.headers.get("host");
    } catch {
      return false;
    }
  }

  async visitorOf(request: Asked, ip: string, whole: () => Request): Promise<Visitor> {
    const names = this.options.headers ?? [];
    const headers = names.flatMap((name) => {
      const value = request.headers.get(name);
      return value === null ? [] : [[name.toLowerCase(), value] as const];
    });
    const user: unknown = (await this.options.user?.(whole())) ?? null;
    return {
      user,
      owner: ownerOf(request),
      address: this.addressOf(request, ip),
      headers: Object.fromEntries(headers),
    };
  }

  /** What proxies in front have noted, as far as they are to be believed. */
  private addressOf(request: Asked, ip: string): string {
    const { proxies = 0 } = this.options;
    if (proxies === 0) return ip;
    const noted = (request.headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
    return noted.at(-proxies) || ip;
  }
}
