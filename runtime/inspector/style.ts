// How the inspector looks: in a shadow root, so that no style of the app reaches it, and none of its own the app.

export const style = `
:host {
  all: initial;
  color-scheme: light dark;
  --paper: #ffffff;
  --soft: #f4f5f9;
  --ink: #1a1d26;
  --muted: #5a6172;
  --line: #dfe2ea;
  --accent: #4453d6;
  --good: #17693c;
  --bad: #b3261e;
  --warn: #8a4b08;
  font: 400 13px/1.5 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  color: var(--ink);
}
@media (prefers-color-scheme: dark) {
  :host { --paper: #14171f; --soft: #1d212b; --ink: #e7e9ef; --muted: #9aa2b4; --line: #303644; --accent: #97a3ff; --good: #77d7a0; --bad: #ff9d94; --warn: #f2c078; }
}
*, ::before, ::after { box-sizing: border-box; }
h2, h3, p, ol, dl, dd, pre { margin: 0; padding: 0; }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
h2:focus-visible { outline: none; }
.toggle {
  position: fixed; inset: auto 12px calc(12px + var(--dc-foot, 0px)) auto; z-index: 2147483646;
  width: 32px; height: 32px; padding: 0; border: 1px solid var(--line); border-radius: 50%;
  background: var(--paper); color: var(--muted); font-size: 17px; line-height: 1; cursor: pointer;
}
.toggle:hover, .toggle:focus-visible, .toggle[aria-expanded="true"] { color: var(--accent); }
.toggle[data-running] { border-color: var(--accent); animation: pulse 1.2s ease-in-out infinite; }
.toggle[aria-expanded="true"] { display: none; }
@keyframes pulse { 50% { box-shadow: 0 0 0 5px color-mix(in srgb, var(--accent) 30%, transparent); } }
@media (prefers-reduced-motion: reduce) { .toggle[data-running] { animation: none; } }
.panel {
  position: fixed; inset: 0 0 0 auto; z-index: 2147483645; width: 400px; max-width: 100vw;
  display: flex; flex-direction: column; background: var(--paper); border-left: 1px solid var(--line);
  box-shadow: 0 0 24px rgb(0 0 0 / 0.14);
}
@media (max-width: 640px) {
  .panel { inset: auto 0 0 0; width: 100%; height: 60vh; border-left: 0; border-top: 1px solid var(--line); }
}
header { display: flex; align-items: center; gap: 12px; padding: 8px 12px; border-bottom: 1px solid var(--line); }
h2 { font-size: 14px; font-weight: 600; }
h3 { font-size: 13px; font-weight: 600; margin: 16px 0 6px; }
h3:first-child { margin-top: 0; }
nav { display: flex; gap: 2px; }
nav button, .close { border: 0; border-radius: 6px; padding: 4px 8px; background: none; color: var(--muted); cursor: pointer; }
nav button:hover, .close:hover { background: var(--soft); color: var(--ink); }
nav button[aria-pressed="true"] { background: var(--soft); color: var(--ink); font-weight: 600; }
.close { margin-left: auto; min-width: 28px; }
.body { flex: 1; overflow: auto; padding: 12px; overscroll-behavior: contain; }
.note { padding: 8px 10px; margin-bottom: 8px; border-radius: 6px; background: var(--soft); }
.runs { list-style: none; }
.runs li { padding: 8px 0 8px 10px; border-bottom: 1px solid var(--line); border-left: 2px solid transparent; overflow-wrap: anywhere; }
.runs li[aria-current] { border-left-color: var(--accent); }
.runs li[data-later] .cause, .runs li[data-later] .facts, .runs li[data-later] dl { color: var(--muted); text-decoration: line-through; }
.cause b { font-weight: 600; }
.id { color: var(--muted); font-variant-numeric: tabular-nums; margin-right: 2px; }
.ending { margin-left: 4px; padding: 0 6px; border-radius: 8px; background: var(--soft); color: var(--muted); font-size: 12px; }
.ending.done { color: var(--good); }
.ending.error { color: var(--bad); }
.facts { color: var(--muted); font-variant-numeric: tabular-nums; }
dl { margin: 4px 0; }
dl > div { display: flex; gap: 8px; }
dt { flex: none; font-weight: 600; }
dt, dd, pre, .place, .field input { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 12px; }
del { color: var(--muted); text-decoration: none; }
ins { text-decoration: none; }
.costs { margin: 4px 0; font-size: 12px; }
.costs summary { color: var(--muted); cursor: pointer; }
.costs ol, .costs ul { margin: 4px 0; padding: 0; list-style: none; }
.costs li { display: flex; gap: 8px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.costs li[data-longest] { font-weight: 600; }
.costs .ms { flex: none; min-width: 8ch; text-align: right; font-variant-numeric: tabular-nums; }
.costs .at { flex: none; color: var(--muted); }
.hint { margin: 4px 0; padding: 4px 8px; border-radius: 6px; background: var(--soft); }
.hint summary { color: var(--warn); cursor: pointer; }
.cure { white-space: pre-wrap; margin: 4px 0; }
a { color: var(--accent); }
.acts { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 24px; }
.acts button, .button { border: 1px solid var(--line); border-radius: 6px; padding: 2px 8px; background: var(--paper); color: var(--ink); text-decoration: none; cursor: pointer; }
.acts button:hover, .button:hover { background: var(--soft); }
.acts button { margin-left: auto; }
.acts button:first-child { margin-left: 0; }
.here { margin-left: auto; color: var(--accent); }
.field { display: block; margin-bottom: 8px; }
.field > span { display: block; color: var(--muted); }
.field input { width: 100%; padding: 5px 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
.field input:read-only { background: var(--soft); }
.field input[aria-invalid="true"] { border-color: var(--bad); }
.field .error { color: var(--bad); }
pre { margin-top: 8px; padding: 10px; border-radius: 6px; background: var(--soft); overflow: auto; line-height: 1.6; }
@media (pointer: coarse) { .toggle { width: 44px; height: 44px; } .acts button, .button, nav button, .close { min-height: 36px; } }
`;
