// One app in whatever host: what a person sees, and does.
import { Session } from "../../runtime/core/run/session.ts";
import type { App } from "../../runtime/core/run/app.ts";
import type { Gesture, Shown } from "../../runtime/core/wire/wire.ts";
import { abort } from "../../runtime/hosts/abort.ts";
import { loadMessages } from "../../runtime/hosts/messages.ts";
import { TestAddress } from "../../runtime/testing/address.ts";
import { screenOf } from "../../runtime/testing/screen.ts";
import { findAll, type Sought } from "../../runtime/testing/query.ts";
import type { PageFacts, Up } from "../../runtime/wire/frames.ts";
import { PageEnd, type PagePlace } from "../../runtime/wire/page-end.ts";
import { Exception } from "dacapo";

/** What a person does: with which element, by its name or as the so-manieth of its kind. */
export interface Step {
  readonly on: Sought;
  readonly name?: string;
  readonly nth?: number;
  readonly kind: string;
  readonly value?: unknown;
}

export interface Hosted {
  readonly root: Shown;
  send(gesture: Gesture): void;
  /** Resolves when everything that was done is answered. */
  idle(): Promise<void>;
  close(): Promise<void> | void;
}

export function act(hosted: Pick<Hosted, "root" | "send">, { on, name, nth = 0, kind, value }: Step): void {
  const { root } = hosted;
  const found = findAll(root, on, name, () => undefined)[nth];
  if (found === undefined) throw new Error(`No ${String(name)} (${nth}) in\n${screenOf(root)}`);
  hosted.send({ id: found.node.id, kind, value, node: found.node });
}

/** What the page shows at first, and after each step. */
export async function transcribe(hosted: Hosted, steps: readonly Step[]): Promise<string> {
  await hosted.idle();
  const screens = [screenOf(hosted.root)];
  for (const step of steps) {
    act(hosted, step);
    await hosted.idle();
    screens.push(
      `${step.kind} ${step.name ?? step.nth ?? ""} ${JSON.stringify(step.value) ?? ""}\n${screenOf(hosted.root)}`,
    );
  }
  await hosted.close();
  return screens.join("\n\n");
}

/** As in a tab: page and session are in one place. */
export function hostHere(app: App): Hosted {
  loadMessages();
  const session = new Session(app, {
    paint: () => {},
    now: () => performance.now(),
    after(ms, call) {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
    tick: () => new Promise((resolve) => setTimeout(resolve)),
    abort,
    decoder: () => new TextDecoder(),
    address: new TestAddress({}),
    context: () => facts.context,
    exception: Exception,
  });
  session.start();
  return {
    root: session.root,
    send: (gesture) => session.send(gesture),
    idle: () => session.idle(),
    close: () => session.close(),
  };
}

export const facts: PageFacts = {
  path: "/",
  search: "",
  context: { url: "http://localhost/", locale: "en-US", timeZone: "UTC", colorScheme: "light" },
  stored: [],
};

/** A page that paints nothing, over any connection. */
export class FarPage implements Hosted {
  readonly end: PageEnd;
  private shown: Shown | undefined;
  private fire: (gesture: Gesture) => void = () => {};
  private isRunning = false;
  private waiting: (() => void)[] = [];
  readonly byes: string[] = [];
  /** Addresses, and what is to be kept on the device. */
  readonly told: string[] = [];

  constructor(
    transport: Pick<PagePlace, "send"> & Partial<PagePlace>,
    private readonly hangUp: () => Promise<void> | void,
  ) {
    this.end = new PageEnd({
      paint: (root, send) => {
        this.shown = root;
        this.fire = send;
        return {
          apply: () => {},
          running: (on) => (this.isRunning = on),
          unmount: () => {},
        };
      },
      facts: () => facts,
      write: (search) => this.told.push(search),
      keep: (key, text) => this.told.push(`${key}=${text}`),
      fetchFile: (file) => Promise.resolve(file),
      bye: (reason) => this.byes.push(reason),
      broken: () => {
        throw new Error("A frame is missing.");
      },
      ...transport,
    });
  }

  receive(frame: Parameters<PageEnd["receive"]>[0]): void {
    this.end.receive(frame);
    if (!this.isRest) return;
    const { waiting } = this;
    this.waiting = [];
    for (const call of waiting) call();
  }

  private get isRest(): boolean {
    return this.shown !== undefined && this.end.isUpToDate && !this.isRunning;
  }

  get root(): Shown {
    if (this.shown === undefined) throw new Error("There is no page yet.");
    return this.shown;
  }

  send(gesture: Gesture): void {
    this.fire(gesture);
  }

  async idle(): Promise<void> {
    while (!this.isRest) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  say(frame: Up): string {
    return JSON.stringify(frame);
  }

  close(): Promise<void> | void {
    return this.hangUp();
  }
}
