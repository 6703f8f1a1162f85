// What things are: hovers, signatures, hints and colours.
import type TS from "typescript-6";
import type { Part } from "./service.ts";
import { exactly, rangeOf, shown, spanOf } from "./scripts.ts";
import { translate } from "./translate.ts";

export const understanding: Part = (_, service, { scripts }) => ({
  getQuickInfoAtPosition(file, position, ...rest) {
    const script = scripts.of(file);
    if (script === undefined)
      return translate(service.getQuickInfoAtPosition(file, position, ...rest), scripts, undefined);
    const at = script.virtualAt(position);
    const info = at === undefined ? undefined : service.getQuickInfoAtPosition(file, at, ...rest);
    const textSpan = info && shown(script, info.textSpan);
    if (textSpan === undefined) return undefined;
    return { ...translate(info!, scripts, script)!, textSpan: spanOf(script.nearer(rangeOf(textSpan), position)) };
  },

  getSignatureHelpItems(file, position, options) {
    const script = scripts.of(file);
    if (script === undefined) return service.getSignatureHelpItems(file, position, options);
    const at = script.caretAt(position);
    const items = at === undefined ? undefined : service.getSignatureHelpItems(file, at, options);
    const applicableSpan = items && (shown(script, items.applicableSpan) ?? { start: position, length: 0 });
    return applicableSpan && { ...translate(items, scripts, script)!, applicableSpan };
  },

  provideInlayHints(file, span, preferences) {
    const script = scripts.of(file);
    if (script === undefined) return service.provideInlayHints(file, span, preferences);
    const asked = spanOf(script.virtualOf(rangeOf(span)));
    return service.provideInlayHints(file, asked, preferences).flatMap((hint) => {
      // The bracket of a call that was made up stands before the argument that is copied.
      if (!script.isWithin(hint.position)) return [];
      const { start: position } = script.exactly({ start: hint.position, end: hint.position })!;
      const displayParts = translate(hint.displayParts, scripts, script);
      return [{ ...hint, position, ...(displayParts && { displayParts }) }];
    });
  },

  getEncodedSemanticClassifications(file, span, format) {
    const script = scripts.of(file);
    if (script === undefined) return service.getEncodedSemanticClassifications(file, span, format);
    const asked = spanOf(script.virtualOf(rangeOf(span)));
    const { spans, endOfLineState } = service.getEncodedSemanticClassifications(file, asked, format);
    const tokens: [start: number, length: number, kind: number][] = [];
    for (let i = 0; i + 2 < spans.length; i += 3) {
      const to = exactly(script, { start: spans[i]!, length: spans[i + 1]! });
      if (to !== undefined) tokens.push([to.start, to.length, spans[i + 2]!]);
    }
    return { spans: tokens.sort(([a], [b]) => a - b).flat(), endOfLineState };
  },

  getSemanticClassifications(file: string, span: TS.TextSpan, format?: TS.SemanticClassificationFormat) {
    const script = scripts.of(file);
    const asked = script === undefined ? span : spanOf(script.virtualOf(rangeOf(span)));
    const found = service.getSemanticClassifications(file, asked, format as TS.SemanticClassificationFormat);
    return translate(found, scripts, script, true) as TS.ClassifiedSpan[] & TS.ClassifiedSpan2020[];
  },
});
