// What a script brings that names icons: the outlines of those, and buttons that show them.
import { inlinePaint } from "../inline.ts";
import type { Template } from "../paint.ts";
import { iconed } from "../parts/icon.ts";
import { isTemplate, paintOf, registerInline, registerPaint } from "../registry.ts";
import { defineSigns } from "./define-signs.ts";
import { addIcons } from "./icons.ts";

const iconedTemplates = new WeakSet<object>();

/** Called by the module that the Vite plugin adds to a script. */
export function icons(outlines: Readonly<Record<string, string>>): void {
  addIcons(outlines);
  registerInline(inlinePaint);
  defineSigns();
  // An app without icons has the plain ones, which are smaller.
  for (const name of ["Button", "SubmitButton"]) {
    const paint = paintOf(name);
    if (isTemplate(paint) && !iconedTemplates.has(paint)) registerPaint(name, withIcon(paint as Template));
  }
}

function withIcon(template: Template): Template {
  const made: Template = {
    ...template,
    patch(element, node) {
      const { icon, children } = node.props;
      const props = { ...node.props, children: iconed(icon, children) };
      template.patch(element, Object.create(node, { props: { value: props } }) as typeof node);
    },
  };
  iconedTemplates.add(made);
  return made;
}
