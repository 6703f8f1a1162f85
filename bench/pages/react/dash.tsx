// The dashboard in React: the state at the top, stable handlers, memoised sections.
import { type CSSProperties, memo, useCallback, useState } from "react";
import { moved, sections, words } from "../model.ts";
import { Main } from "./main.tsx";

const Text = ({ body }: { body: string }) => <p className="dc-text">{body}</p>;

const Button = ({ label, onClick }: { label: string; onClick(): void }) => (
  <button className="dc-button" type="button" data-type="secondary" onClick={onClick}>
    {label}
  </button>
);

interface SliderProps {
  at: number;
  label: string;
  value: number;
  set(at: number, value: number): void;
}

const Slider = ({ at, label, value, set }: SliderProps) => (
  <div className="dc-slider dc-field">
    <div className="dc-field-head" data-part="label">
      <label htmlFor={`slider${at}`} className="">
        {label}
      </label>
      <output htmlFor={`slider${at}`}>{value}</output>
    </div>
    <div className="dc-range" data-part="track" style={{ "--to": value / 100 } as CSSProperties}>
      <input
        id={`slider${at}`}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        onChange={(event) => set(at, event.currentTarget.valueAsNumber)}
      />
    </div>
  </div>
);

interface SectionProps {
  at: number;
  level: number;
  weight: number;
  depth: number;
  /** What the last section shows. */
  value?: number;
  set(at: number, value: number): void;
  click(): void;
}

const Section = memo(({ at, level, weight, depth, value, set, click }: SectionProps) => (
  <div className="dc-container dc-flow">
    <h2 className="dc-header">Section {at}</h2>
    <Text body={words.first} />
    <Text body={`Paragraph 1 of section ${at}, written for the reader`} />
    <Text body={words.third} />
    <Text body={`Paragraph 3 of section ${at}, written for the reader`} />
    <Text body={words.fifth} />
    <Text body={`Paragraph 5 of section ${at}, written for the reader`} />
    <Text body={value === undefined ? words.last : `Value: ${value}`} />
    <Button label="Apply" onClick={click} />
    <Button label="Reset" onClick={click} />
    <Button label="Export" onClick={click} />
    <Slider at={at * 3} label="Level" value={level} set={set} />
    <Slider at={at * 3 + 1} label="Weight" value={weight} set={set} />
    <Slider at={at * 3 + 2} label="Depth" value={depth} set={set} />
    <div className="dc-columns">
      <div className="dc-columns-row" data-align="top" style={{ gap: "var(--dc-4)" }}>
        <div className="dc-column dc-flow" style={{ "--weight": 1 } as CSSProperties}>
          <Text body={`Left ${at}`} />
        </div>
        <div className="dc-column dc-flow" style={{ "--weight": 1 } as CSSProperties}>
          <Text body={`Right ${at}`} />
        </div>
      </div>
    </div>
  </div>
));

export function Dash() {
  const [values, setValues] = useState<Record<number, number>>({});
  const [, setClicks] = useState(0);
  const set = useCallback((at: number, value: number) => setValues((values) => ({ ...values, [at]: value })), []);
  const click = useCallback(() => setClicks((clicks) => clicks + 1), []);
  const valueOf = (at: number) => values[at] ?? 50;
  const parts = Array.from({ length: sections }, (_, at) => (
    <Section
      key={at}
      at={at}
      level={valueOf(at * 3)}
      weight={valueOf(at * 3 + 1)}
      depth={valueOf(at * 3 + 2)}
      value={at === sections - 1 ? valueOf(moved * 3 + 1) : undefined}
      set={set}
      click={click}
    />
  ));
  return <Main>{parts}</Main>;
}
