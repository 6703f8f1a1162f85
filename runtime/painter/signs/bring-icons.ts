// What a script brings that names icons: the outlines of those, and buttons that show them.
import { inlinePaint } from "../inline.ts";
import type { Template } from "../paint.ts";
import { iconed } from "../parts/icon.ts";
import { isTemplate, paintOf, registerInline, registerPaint } from "../registry.ts";
import { defineSigns } from "./define-signs.ts";
import { addIcons } from "./icons.ts";

/** Templates that are shown with an icon, also where they were changed since. */
type Iconed = Template & { iconed?: true };

/** What shows an icon in front of its words. An app without icons has the plain templates, which are smaller. */
const kinds = ["Button", "SubmitButton", "Title", "Header", "Subheader"];

/** Called by the module that the Vite plugin adds to a script. */
export function icons(outlines: Readonly<Record<string, string>>): void {
  addIcons(outlines);
  registerInline(inlinePaint);
  defineSigns();
  for (const name of kinds) {
    const paint = paintOf(name);
    if (isTemplate(paint) && (paint as Iconed).iconed !== true) registerPaint(name, withIcon(paint));
  }
}

function withIcon(template: Template): Iconed {
  return {
    ...template,
    iconed: true,
    patch(element, node) {
      const { icon, children } = node.props;
      const props = { ...node.props, children: iconed(icon, children) };
      template.patch(element, Object.create(node, { props: { value: props } }) as typeof node);
    },
  };
}
