import { session } from "dacapo";

const state = session({ name: "Ada", items: ["a", "b"], n: 0 });
<p class="lead">Hello <b>world</b></p>;
<p title={state.name}>Hello {state.name}</p>;
<ul>
  {state.items.map((item) => <li key={item}>{item}</li>)}
</ul>;
<button onClick={() => state.n++}>Add</button>;
<hr />;
<svg viewBox="0 0 1 1"><path d="M0 0" stroke-width={2} /></svg>;
<my-chart data={state.items} />;
