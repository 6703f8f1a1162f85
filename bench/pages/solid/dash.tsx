// The dashboard in Solid: the values in a store, so that each text and each style follows its own.
import { createSignal, For } from "solid-js";
import { createStore } from "solid-js/store";
import { moved, sections, words } from "../model.ts";
import { Main } from "./main.tsx";

const Text = (props: { body: string }) => <p class="dc-text">{props.body}</p>;

const Button = (props: { label: string; onClick(): void }) => (
  <button class="dc-button" type="button" data-type="secondary" onClick={() => props.onClick()}>
    {props.label}
  </button>
);

interface SliderProps {
  at: number;
  label: string;
  value: number;
  set(at: number, value: number): void;
}

const Slider = (props: SliderProps) => (
  <div class="dc-slider dc-field">
    <div class="dc-field-head" data-part="label">
      <label for={`slider${props.at}`} class="">
        {props.label}
      </label>
      <output for={`slider${props.at}`}>{props.value}</output>
    </div>
    <div class="dc-range" data-part="track" style={{ "--to": props.value / 100 }}>
      <input
        id={`slider${props.at}`}
        type="range"
        min={0}
        max={100}
        step={1}
        value={props.value}
        onInput={(event) => props.set(props.at, event.currentTarget.valueAsNumber)}
      />
    </div>
  </div>
);

interface SectionProps {
  at: number;
  values: readonly number[];
  set(at: number, value: number): void;
  click(): void;
}

const Section = (props: SectionProps) => (
  <div class="dc-container dc-flow">
    <h2 class="dc-header">Section {props.at}</h2>
    <Text body={words.first} />
    <Text body={`Paragraph 1 of section ${props.at}, written for the reader`} />
    <Text body={words.third} />
    <Text body={`Paragraph 3 of section ${props.at}, written for the reader`} />
    <Text body={words.fifth} />
    <Text body={`Paragraph 5 of section ${props.at}, written for the reader`} />
    <Text body={props.at === sections - 1 ? `Value: ${props.values[moved * 3 + 1]}` : words.last} />
    <Button label="Apply" onClick={props.click} />
    <Button label="Reset" onClick={props.click} />
    <Button label="Export" onClick={props.click} />
    <Slider at={props.at * 3} label="Level" value={props.values[props.at * 3]!} set={props.set} />
    <Slider at={props.at * 3 + 1} label="Weight" value={props.values[props.at * 3 + 1]!} set={props.set} />
    <Slider at={props.at * 3 + 2} label="Depth" value={props.values[props.at * 3 + 2]!} set={props.set} />
    <div class="dc-columns">
      <div class="dc-columns-row" data-align="top" style="gap: var(--dc-4);">
        <div class="dc-column dc-flow" style="--weight: 1;">
          <Text body={`Left ${props.at}`} />
        </div>
        <div class="dc-column dc-flow" style="--weight: 1;">
          <Text body={`Right ${props.at}`} />
        </div>
      </div>
    </div>
  </div>
);

export function Dash() {
  const [values, setValues] = createStore(Array.from({ length: sections * 3 }, () => 50));
  const [, setClicks] = createSignal(0);
  const click = () => setClicks((clicks) => clicks + 1);
  const places = Array.from({ length: sections }, (_, at) => at);
  return (
    <Main>
      <For each={places}>{(at) => <Section at={at} values={values} set={setValues} click={click} />}</For>
    </Main>
  );
}
