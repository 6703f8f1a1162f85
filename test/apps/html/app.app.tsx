import { Text, session } from "dacapo";

const state = session({ rows: [{ id: 1, label: "one" }, { id: 2, label: "two" }, { id: 3, label: "three" }], chosen: 0, log: "", name: "" });
<p>
  Choose <button type="button" onClick={() => { state.rows.reverse(); }}>Reverse</button> or{" "}
  <b class="strong">read</b>.
</p>;
<table>
  <tbody>
    {state.rows.map((row) => (
      <tr key={row.id} class={row.id === state.chosen ? "chosen" : ""} onClick={() => { state.log += `row ${row.id};`; }}>
        <td>{row.id}</td>
        <td><a onClick={() => { state.chosen = row.id; }}>{row.label}</a></td>
        <td><a onClick={() => { state.rows = state.rows.filter((other) => other !== row); }}>remove {row.label}</a></td>
      </tr>
    ))}
  </tbody>
</table>;
<label>Name <input value={state.name} onChange={(value: string) => { state.name = value; }} /></label>;
<Text>{`${state.chosen} ${state.log} ${state.name}`}</Text>;
