// Lines, and a counter with a state of its own: a click renders nothing but the counter.
import { useState } from "preact/hooks";
import { lines } from "../model.ts";
import { Main } from "./main.tsx";

function Count() {
  const [clicks, setClicks] = useState(0);
  return (
    <button class="dc-button" type="button" data-type="secondary" onClick={() => setClicks(clicks + 1)}>
      Clicked {clicks}
    </button>
  );
}

export const Counter = () => (
  <Main>
    {lines.map((line) => (
      <p key={line} class="dc-text">
        {line}
      </p>
    ))}
    <Count />
  </Main>
);
