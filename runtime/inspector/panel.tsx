// The panel of the inspector: the runs, the values, and the test that they make.
import { h, render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Recorder } from "./recorder.ts";
import { RunList } from "./run-list.tsx";
import { TestView } from "./test-view.tsx";
import { Values } from "./values.tsx";

export interface Panel {
  unmount(): void;
}

const views = { Runs: RunList, Values, Test: TestView } as const;
type View = keyof typeof views;

export function mountPanel(recorder: Recorder, root: ShadowRoot, close: () => void): Panel {
  const place = document.createElement("div");
  root.prepend(place);
  let frame = 0;
  const paint = () => render(h(PanelView, { recorder, close }), place);
  // Many runs may end before the next frame.
  const leave = recorder.follow(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  });
  paint();
  return {
    unmount() {
      leave();
      cancelAnimationFrame(frame);
      render(null, place);
      place.remove();
    },
  };
}

function PanelView({ recorder, close }: { recorder: Recorder; close: () => void }) {
  const [view, setView] = useState<View>("Runs");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Shown = views[view];
  return (
    <aside
      class="panel"
      aria-label="Run inspector"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          Inspector
        </h2>
        <nav aria-label="Views">
          {(Object.keys(views) as View[]).map((name) => (
            <button key={name} type="button" aria-pressed={name === view} onClick={() => setView(name)}>
              {name}
            </button>
          ))}
        </nav>
        <button type="button" class="close" aria-label="Close the inspector" onClick={close}>
          ✕
        </button>
      </header>
      <div class="body" tabIndex={0} role="region" aria-label={view}>
        <Shown recorder={recorder} />
      </div>
    </aside>
  );
}
