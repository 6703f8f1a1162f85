// What the session and its widgets hold now, to be read and changed.
import { Fragment } from "preact";
import type { FieldName, Pictures } from "./picture.ts";
import type { Source } from "./source.ts";
import { ValueField } from "./value-field.tsx";

/** What there always is says when it is empty. */
const groups: readonly { readonly of: FieldName["of"]; readonly heading: string; readonly empty?: string }[] = [
  { of: "session", heading: "State", empty: "The script keeps nothing in its session." },
  { of: "stored", heading: "Stored on this device" },
  { of: "shared", heading: "Shared by all" },
  { of: "widget", heading: "Widgets", empty: "There are none on the page." },
];

export function Values({ picture: { fields }, source }: { picture: Pictures["Values"]; source: Source }) {
  return (
    <>
      {groups.map(({ of, heading, empty }) => {
        const own = fields.filter(({ name }) => name.of === of);
        if (own.length === 0 && empty === undefined) return null;
        return (
          <Fragment key={of}>
            <h3>{heading}</h3>
            {own.length === 0 && <p class="facts">{empty}</p>}
            {own.map((field) => (
              <ValueField
                key={field.name.key}
                field={field}
                set={(text) => source.act({ op: "set", name: field.name, text })}
              />
            ))}
          </Fragment>
        );
      })}
    </>
  );
}
