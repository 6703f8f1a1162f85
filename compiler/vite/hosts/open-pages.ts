// Pages whose scripts run elsewhere, in development: they are told why a script cannot be loaded, that it can be again, and what they lack.
import type { HotChannelClient, HotPayload, ViteDevServer } from "vite";
import type { Located } from "../locate.ts";
import { ENTRY } from "../pages.ts";
import { type Failure, failureOf, sayFailure, showFailure } from "../say-failure.ts";

/** What a page says of itself. `brings`: the modules that it has got for the sake of its script. */
interface Here {
  readonly name: string;
  readonly brings: string;
}

export class OpenPages {
  private readonly pages = new Map<HotChannelClient, Here>();
  private readonly failures = new Map<string, Failure>();
  /** Scripts that failed, and may be well by now: pages that wait ask again and again. */
  private readonly untried = new Set<string>();

  /** @param locate Where in the sources an error happened. @param bringsNow What the page of a script has to have. */
  constructor(
    private readonly server: ViteDevServer,
    private readonly locate: (stack: string) => Located,
    private readonly bringsNow: (name: string) => string | undefined,
  ) {
    const { hot } = server.environments.client;
    hot.on("dacapo:page", (here: Here, page) => {
      this.pages.set(page, here);
      const failure = this.failures.get(here.name);
      if (failure === undefined) return;
      this.untried.add(here.name);
      showFailure(page, failure);
    });
    hot.on("vite:client:disconnect", (_, page) => void this.pages.delete(page));
  }

  /** The names of scripts that cannot be loaded. */
  get broken(): readonly string[] {
    return [...this.failures.keys()];
  }

  /** Something was edited. */
  tryAgain(): void {
    for (const name of this.broken) this.untried.add(name);
  }

  /** Loads a script; nothing where that cannot be done, and everybody is told why. */
  async load<T>(name: string, script: () => Promise<T>): Promise<T | undefined> {
    if (this.failures.has(name) && !this.untried.delete(name)) return undefined;
    try {
      const loaded = await script();
      if (this.failures.delete(name)) this.mended(name);
      return loaded;
    } catch (error) {
      this.fail(name, failureOf(error, this.locate, this.server));
      return undefined;
    }
  }

  private mended(name: string): void {
    this.forgetEntries();
    this.tell(name, { type: "custom", event: "dacapo:mended" });
  }

  private fail(name: string, failure: Failure): void {
    if (this.failures.get(name)?.text === failure.text) return;
    this.failures.set(name, failure);
    sayFailure(this.server, failure);
    for (const page of this.of(name)) showFailure(page, failure);
  }

  /** Pages whose scripts draw what they have never got are loaded anew. */
  renew(): void {
    for (const [page, { name, brings }] of this.pages) {
      const now = this.failures.has(name) ? undefined : this.bringsNow(name);
      if (now === undefined || now === brings) continue;
      this.forgetEntries();
      page.send({ type: "full-reload" });
    }
  }

  /** Pages of a script are told something. */
  tell(name: string, payload: HotPayload): void {
    for (const page of this.of(name)) page.send(payload);
  }

  /** No file is changed when another module is to be brought. */
  private forgetEntries(): void {
    const { moduleGraph } = this.server.environments.client;
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.id?.startsWith(ENTRY) === true) moduleGraph.invalidateModule(module);
  }

  private of(name: string): HotChannelClient[] {
    return [...this.pages].flatMap(([page, here]) => (here.name === name ? [page] : []));
  }
}
