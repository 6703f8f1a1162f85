// The dashboard in Preact, by hand: the state at the top, components for the parts. `MemoDash`: the sections memoised.
import { memo } from "preact/compat";
import { useCallback, useState } from "preact/hooks";
import { moved, sections, words } from "../model.ts";
import { Main } from "./main.tsx";

const Text = ({ body }: { body: string }) => <p class="dc-text">{body}</p>;

const Button = ({ label, onClick }: { label: string; onClick(): void }) => (
  <button class="dc-button" type="button" data-type="secondary" onClick={onClick}>
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
  <div class="dc-slider dc-field">
    <div class="dc-field-head" data-part="label">
      <label for={`slider${at}`} class="">
        {label}
      </label>
      <output for={`slider${at}`}>{value}</output>
    </div>
    <div class="dc-range" data-part="track" style={`--to: ${value / 100};`}>
      <input
        id={`slider${at}`}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        onInput={(event) => set(at, event.currentTarget.valueAsNumber)}
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

function Section({ at, level, weight, depth, value, set, click }: SectionProps) {
  return (
    <div class="dc-container dc-flow">
      <h2 class="dc-header">Section {at}</h2>
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
      <div class="dc-columns">
        <div class="dc-columns-row" data-align="top" style="gap: var(--dc-4);">
          <div class="dc-column dc-flow" style="--weight: 1;">
            <Text body={`Left ${at}`} />
          </div>
          <div class="dc-column dc-flow" style="--weight: 1;">
            <Text body={`Right ${at}`} />
          </div>
        </div>
      </div>
    </div>
  );
}

const makeDash = (Part: typeof Section) => () => {
  const [values, setValues] = useState<Record<number, number>>({});
  const [, setClicks] = useState(0);
  const set = useCallback((at: number, value: number) => setValues((values) => ({ ...values, [at]: value })), []);
  const click = useCallback(() => setClicks((clicks) => clicks + 1), []);
  const valueOf = (at: number) => values[at] ?? 50;
  const parts = Array.from({ length: sections }, (_, at) => (
    <Part
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
};

export const Dash = makeDash(Section);
export const MemoDash = makeDash(memo(Section) as unknown as typeof Section);
