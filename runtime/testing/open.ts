// Opens an app for a test: a session without a page, whose patches are kept instead of painted.
import type { App } from "../core/run/app.ts";
import { Encoder } from "../core/wire/encode.ts";
import type { Host } from "../core/run/host.ts";
import { Hints } from "../core/features/hints/hints.ts";
import { Mirror } from "../core/wire/mirror.ts";
import { Session } from "../core/run/session.ts";
import type { Gesture } from "../core/wire/wire.ts";
import { Exception } from "../elements/exception/exception.ts";
import { abort } from "../hosts/abort.ts";
import { loadMessages } from "../hosts/messages.ts";
import { withPlaces } from "../watch/places.ts";
import { Watch } from "../watch/watch.ts";
import { TestApp } from "./app.ts";
import { TestAddress } from "./address.ts";
import { carry } from "./carry.ts";
import { Clock } from "./clock.ts";
import { Company } from "./company.ts";
import { Reports } from "./reports.ts";
import { mapLink } from "./storage.ts";

/** What an app is opened with. */
export interface OpenOptions {
  /** Values that the session has before the first run. */
  session?: Record<string, unknown>;
  /** The path of the page's address, `"/"` when left out: `"/users/7"`. */
  path?: string;
  /** The query string of the page's address, or its parameters. */
  query?: string | Record<string, string | number | boolean | readonly string[]>;
  /** What `stored` finds and leaves, as the storage of a browser would: open another app with the same one for another visit. */
  storage?: Map<string, unknown>;
  /** The language of the person in front of the page: `"de-AT"`. */
  locale?: string;
  /** Sends every message through serialisation, as a server or a worker would; files are handed over beside them. */
  wire?: boolean;
}

/**
 * Opens an app and resolves when its first run is done.
 *
 * @param app The default export of an app script.
 * @param options What the session, the address and the browser are like before the first run.
 * @example
 * ```ts
 * import Title from "./title.app";
 * const app = await openApp(Title);
 * await app.get(Button, "Foo").click();
 * expect(app.get(Header).text).toBe("Foo");
 * ```
 * Streamlit: `AppTest`.
 */
export function openApp(app: App, options: OpenOptions = {}): Promise<TestApp> {
  loadMessages();
  return open(app, { storage: new Map(), ...options }, new Company());
}

async function open(
  app: App,
  options: OpenOptions & { storage: Map<string, unknown> },
  company: Company,
): Promise<TestApp> {
  const clock = new Clock();
  const encoder = new Encoder(options.wire !== true);
  const address = new TestAddress(options);
  const hints = new Hints(app.file);
  let mirror: Mirror | null = null;
  const host: Host = {
    paint(patches) {
      const messages = encoder.encode(patches);
      test.patches = [...test.patches, ...messages];
      mirror?.apply(carry(messages));
    },
    now: () => clock.now(),
    after: (ms, call) => clock.after(ms, call),
    tick: () => clock.tick(),
    abort,
    decoder: () => new TextDecoder(),
    address,
    stored: mapLink(options.storage, app.file),
    shared: company.shared,
    context: () => ({
      url: `http://localhost${address.path}${address.search}`,
      locale: options.locale ?? "en-US",
      timeZone: "UTC",
      colorScheme: "light",
    }),
    hint: (code, facts) => hints.add(code, withPlaces(facts)),
    exception: Exception,
  };
  const session = new Session(app, host);
  session.part(Watch);
  const reports = new Reports(session);
  company.add(session, reports);
  Object.assign(session.state.values, options.session);
  const start = encoder.start(session.root);
  if (options.wire === true) mirror = new Mirror(carry(start));
  const send = (gesture: Gesture): void => {
    encoder.enter(gesture);
    if (mirror === null) return session.send(gesture);
    const received = carry({ ...gesture, node: undefined });
    mirror.enter(received);
    session.send(received);
  };
  const test = new TestApp(
    session,
    clock,
    () => mirror?.root ?? session.root,
    reports,
    hints,
    address,
    (node, kind, value, spot) => send({ id: node.id, kind, value, spot, node }),
    () => company.idle(session),
    (others) => open(app, { ...options, ...others }, company),
  );
  session.start();
  await test.idle();
  return test;
}
