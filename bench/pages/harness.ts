// What the driver calls in a page: mounts one implementation, acts on it as a user does, and takes the time.
import { actions, type Action } from "./actions.ts";
import { moved } from "./model.ts";
import { outline } from "./outline.ts";

export type Kind = "table" | "dash" | "fragment";

/** Puts a page into an element; returns what takes it off again. */
export type Mount = (root: HTMLElement) => () => void;

/** Milliseconds since the action: until the DOM shows it, until layout is done, until the frame is painted. */
export interface Times {
  script: number;
  layout: number;
  total: number;
}

declare global {
  interface Window {
    bench: ReturnType<typeof createBench>;
    gc?(): void;
  }
}

export function start(mounts: Record<Kind, Mount>): void {
  const kind = (new URLSearchParams(location.search).get("kind") ?? "table") as Kind;
  window.bench = createBench(document.getElementById("app")!, mounts[kind]);
}

function createBench(root: HTMLElement, mount: Mount) {
  let unmount = (): void => {};
  return {
    mount: () =>
      measure(
        () => void (unmount = mount(root)),
        () => root.querySelector("main > *") !== null,
        true,
      ),
    /** One operation on the table, several times. */
    table: (name: string, warm: number, samples: number) => repeat(actions[name]!, warm, samples),
    /** Moves the slider and waits for the text that shows its value. */
    dash: (warm: number, samples: number) => repeat(slide(), warm, samples),
    /** Presses the button that stands alone, and waits for its count. */
    fragment: (warm: number, samples: number) => repeat(count(), warm, samples),
    /** Moves the slider many times, as fast as it goes. */
    async rerun(times: number): Promise<void> {
      const action = slide();
      for (let i = 0; i < times; i++) await reach(action);
    },
    async cycle(times: number): Promise<void> {
      for (let i = 0; i < times; i++) {
        unmount();
        unmount = mount(root);
        await null;
      }
    },
    act: (name: string) => prepareAndReach(actions[name]!),
    outline: () => outline(root.querySelector("main")!),
  };
}

/** As a hand does it: by way of the element's own property, React would hold it for a change that the page made. */
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;

function slide(): Action {
  const sections = document.querySelectorAll("main > .dc-container");
  const input = sections[moved]!.querySelectorAll("input")[1]!;
  const text = sections[sections.length - 1]!.querySelectorAll("p")[6]!;
  let value = 50;
  return {
    prepare: () => {
      value = value === 90 ? 10 : value + 1;
      return {};
    },
    act() {
      setValue.call(input, String(value));
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    done: () => text.textContent === `Value: ${value}`,
  };
}

function count(): Action {
  const button = document.querySelector<HTMLElement>("main button")!;
  let clicks = 0;
  return {
    prepare: () => {
      clicks++;
      return {};
    },
    act: () => button.click(),
    done: () => button.textContent === `Clicked ${clicks}`,
  };
}

async function repeat(action: Action, warm: number, samples: number): Promise<Times[]> {
  const times: Times[] = [];
  for (let i = 0; i < warm + samples; i++) {
    if (action.before) for (const name of action.before) await prepareAndReach(actions[name]!);
    const place = action.prepare();
    const time = await measure(
      () => action.act(place),
      () => action.done(place),
      i >= warm,
    );
    if (i >= warm) times.push(time);
  }
  return times;
}

async function prepareAndReach(action: Action): Promise<void> {
  if (action.before) for (const name of action.before) await prepareAndReach(actions[name]!);
  await reach(action);
}

async function reach(action: Action): Promise<void> {
  const place = action.prepare();
  action.act(place);
  await until(() => action.done(place));
}

async function measure(act: () => void, done: () => boolean, collect: boolean): Promise<Times> {
  await nextFrame();
  if (collect) window.gc?.();
  const start = performance.now();
  act();
  await until(done);
  const script = performance.now() - start;
  void document.body.offsetHeight;
  const layout = performance.now() - start;
  await nextFrame();
  return { script, layout, total: performance.now() - start };
}

/** Looks after the event, then after each microtask, then after each task. */
async function until(done: () => boolean): Promise<void> {
  if (done()) return;
  for (let i = 0; i < 64; i++) {
    await null;
    if (done()) return;
  }
  for (let i = 0; i < 20_000; i++) {
    await nextTask();
    if (done()) return;
  }
  throw new Error("The page never shows what was asked for.");
}

const { port1, port2 } = new MessageChannel();

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** The next frame has been painted. */
async function nextFrame(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await nextTask();
}
