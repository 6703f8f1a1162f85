// What the session and its widgets hold now, to be read and changed.
import { ValueField } from "./value-field.tsx";
import { Fragment } from "preact";
import { besides } from "./all-state.ts";
import type { Recorder } from "./recorder.ts";
import { setBeside, setState, setWidget, widgetsOf } from "./restore.ts";

const headings = { stored: "Stored on this device", shared: "Shared by all" } as const;

export function Values({ recorder: { session } }: { recorder: Recorder }) {
  const keys = Object.keys(session.state.values);
  const widgets = widgetsOf(session);
  return (
    <>
      <h3>State</h3>
      {keys.length === 0 && <p class="facts">The script keeps nothing in its session.</p>}
      {keys.map((key) => (
        <ValueField
          key={key}
          label={key}
          value={session.state.values[key]}
          set={(value) => setState(session, key, value)}
        />
      ))}
      {besides(session).map((beside) => (
        <Fragment key={beside.kind}>
          <h3>{headings[beside.kind]}</h3>
          {Object.keys(beside.values).map((key) => (
            <ValueField
              key={key}
              label={key}
              value={beside.values[key]}
              set={(value) => setBeside(session, beside, key, value)}
            />
          ))}
        </Fragment>
      ))}
      <h3>Widgets</h3>
      {widgets.length === 0 && <p class="facts">There are none on the page.</p>}
      {widgets.map(({ node, element, label, value }) => (
        <ValueField
          key={node.id}
          label={`${element} ${label}`}
          value={value}
          set={(next) => setWidget(session, node, next)}
        />
      ))}
    </>
  );
}
