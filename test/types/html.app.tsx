// Plain HTML: known attributes are checked, handlers get what came with the event, text elements take it as text.
import { Container, Header, Slider, Text, TextInput, session, type Block } from "dacapo";
import { exact } from "./same.ts";

const state = session({ on: true, text: "" });
const name = "Ada";

<div class="row" id="a" style="color: red" title="T" hidden={!state.on} data-x={3} aria-label="L">text</div>;
<div style={{ color: "red", "--gap": 3 }} tabIndex={0} role="group" />;
<a href="/x" target="_blank" rel="noopener" download>link</a>;
<img src="a.png" alt="" width={10} loading="lazy" />;
<label for="x">Name <input id="x" type="email" value={state.text} placeholder="…" required maxLength={3} /></label>;
<table><tbody><tr><td colSpan={2} rowspan={2} headers="a">1</td></tr></tbody></table>;
<svg viewBox="0 0 10 10" fill="none"><path d="M0 0" stroke-width={2} strokeLinecap="round" /></svg>;
<my-clock zone="UTC" anything={{ at: "all" }}>now</my-clock>;
<select value="a" onChange={(value) => exact<string>()(value)}><option value="a" selected>A</option></select>;
<textarea rows={3} onInput={(value) => { state.text = value; }} />;
<div onClick={() => { state.on = false; }} onKeyDown={(key) => exact<string>()(key)} onMouseEnter={async () => {}} />;
<input type="checkbox" checked={state.on} onChange={(checked) => { state.on = checked; }} />;
<button type="button" disabled={state.on} onClick={() => state.text}>x</button>;

// A tag is a block, a part of a text, or gives what its function gives.
const place = <div class="late" />;
exact<number>()(place(() => 1));
const block: Block = place;
exact<number>()(<section>{() => <Slider label="N" />}</section>);
exact<undefined>()(<p>Hello <b>{name}</b></p>);
exact<undefined>()(<div><TextInput label="T" /></div>);
<Text>Hello <b>{name}</b>, {3} <i class="x">new</i><br />messages</Text>;
<Header><a href="/x">{name}</a></Header>;
<Text>{state.on && <b>on</b>}{["a", "b"].map((each) => <i key={each}>{each}</i>)}{state.on ? <b>on</b> : null}</Text>;
<Container>Text with <code>code</code> and {name}</Container>;

<a hreff="/x">link</a>;
// ^^^^^ `<a>` has no prop `hreff`. Did you mean `href`?
<a href={3}>link</a>;
// ^^^^ Type 'number' is not assignable to type 'string'
<div foo="bar" />;
//   ^^^ `<div>` has no prop `foo`
<img src="a.png" loading="soon" />;
//               ^^^^^^^ Type '"soon"' is not assignable to type
<input type="txt" />;
//     ^^^^ Type '"txt"' is not assignable to type
<div onClick="go()" />;
//   ^^^^^^^ Type 'string' is not assignable to type
<div onKeyDown={(key: number) => key} />;
//   ^^^^^^^^^ Type '(key: number) => number' is not assignable to type
<div hidden="yes" />;
//   ^^^^^^ Type '"yes"' is not assignable to type
