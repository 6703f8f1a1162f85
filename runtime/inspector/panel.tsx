// The panel of the inspector: the runs, the values, and the test that they make.
import { h, render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Picture, View } from "./picture.ts";
import { RunList } from "./run-list.tsx";
import type { Source } from "./source.ts";
import { TestView } from "./test-view.tsx";
import { Values } from "./values.tsx";

export interface Panel {
  unmount(): void;
}

const views: readonly View[] = ["Runs", "Values", "Test"];

export function mountPanel(source: Source, root: ShadowRoot, close: () => void): Panel {
  const place = document.createElement("div");
  root.prepend(place);
  render(h(PanelView, { source, close }), place);
  return {
    unmount() {
      render(null, place);
      place.remove();
    },
  };
}

function PanelView({ source, close }: { source: Source; close: () => void }) {
  const [view, setView] = useState<View>("Runs");
  const [picture, setPicture] = useState<Picture | null>(null);
  const [isSilent, setSilent] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useLayoutEffect(
    () =>
      source.look(view, (next) => {
        setSilent(next === undefined);
        if (next !== undefined) setPicture(next);
      }),
    [source, view],
  );
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
          {views.map((name) => (
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
        {source.where !== "" && <p class="facts">{source.where}</p>}
        {isSilent && (
          <p class="note" role="status">
            The script does not answer: it is computing, or the connection to it is lost.
          </p>
        )}
        {picture?.view === "Runs" && <RunList picture={picture} source={source} />}
        {picture?.view === "Values" && <Values picture={picture} source={source} />}
        {picture?.view === "Test" && <TestView picture={picture} />}
      </div>
    </aside>
  );
}
