// The style of what stands in the shadow of a heading: style sheets of the page do not reach there.

let style: CSSStyleSheet | undefined;

/** One for all of them. */
export function shadowStyle(): CSSStyleSheet {
  if (style === undefined) (style = new CSSStyleSheet()).replaceSync(text);
  return style;
}

/** A line in a colour has it in place of that of lines. Below the bar of a small screen, a heading that is gone to can be read. */
const text = `
  :host { position: relative; scroll-margin-block-start: 4rem }
  ${["red", "orange", "yellow", "green", "blue", "violet", "gray", "primary"]
    .map((hue) => `:host([data-divider=${hue}]) { --dc-line: var(--dc-${hue}, currentColor) }`)
    .join("\n")}
  :host([data-divider=grey]) { --dc-line: var(--dc-gray, currentColor) }
  a {
    position: absolute; inset-block-start: 0; inset-inline-start: -1.125rem;
    display: grid; place-items: center; width: 1.125rem; height: 1.2em;
    border-radius: 0.25rem; color: var(--dc-muted); opacity: 0;
  }
  a:hover { color: var(--dc-accent) }
  a[data-copied] { color: var(--dc-success) }
  a svg { width: 0.875rem; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round }
  a:focus-visible { outline: 2px solid var(--dc-accent); opacity: 1 }
  @media (hover: hover) { :host(:hover) a { opacity: 1 } }
  @media print { a, .help { display: none } }
  .help {
    position: relative; display: inline-grid; place-items: center; width: 1.0625rem; height: 1.0625rem;
    margin-inline-start: 0.5rem; padding: 0; border: 1px solid var(--dc-edge); border-radius: 50%; background: none;
    color: var(--dc-muted); font: 600 0.6875rem/1 var(--dc-font); letter-spacing: 0; vertical-align: middle; cursor: help;
  }
  .help[hidden] { display: none }
  .help:hover { border-color: var(--dc-edge-strong); color: var(--dc-ink) }
  .help:active { translate: 0 1px }
  .help:focus-visible { outline: 2px solid var(--dc-accent); outline-offset: 2px }
  .help::after { content: ""; position: absolute; inset: -0.5rem }
  .tip {
    box-sizing: border-box; margin: 0; width: max-content; max-width: min(20rem, 90vw); padding: 0.375rem 0.625rem; border: 0;
    border-radius: 0.375rem; background: light-dark(#23262f, #e7e9ef); box-shadow: var(--dc-shadow-high);
    color: light-dark(#f5f6f8, #16181f); font: 400 0.8125rem/1.45 var(--dc-font); letter-spacing: 0;
  }
`;
