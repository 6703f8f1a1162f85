// Lines, and a counter with a signal of its own.
import { createSignal, For } from "solid-js";
import { lines } from "../model.ts";
import { Main } from "./main.tsx";

function Count() {
  const [clicks, setClicks] = createSignal(0);
  return (
    <button class="dc-button" type="button" data-type="secondary" onClick={() => setClicks(clicks() + 1)}>
      Clicked {clicks()}
    </button>
  );
}

export const Counter = () => (
  <Main>
    <For each={lines}>{(line) => <p class="dc-text">{line}</p>}</For>
    <Count />
  </Main>
);
