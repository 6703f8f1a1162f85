// Which tags and attributes are let through: none that run code.
import { attributeName, attributeValue } from "./html-attribute.ts";
import { isSafeUrl } from "./safe-url.ts";

/** Tags of HTML, SVG and MathML that run no code, restyle no page, and leave alone what its URLs mean. */
const allowedTags = new Set(
  (
    "a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code col colgroup " +
    "data datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header " +
    "hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav ol optgroup option output p picture pre " +
    "progress q rp rt ruby s samp search section select slot small source span strike strong sub summary sup table tbody td textarea " +
    "tfoot th thead time tr track tt u ul var video wbr " +
    "svg animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix fecomponenttransfer " +
    "fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg " +
    "fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile " +
    "feturbulence filter foreignobject g image line lineargradient marker mask metadata mpath path pattern polygon polyline " +
    "radialgradient rect set stop switch symbol text textpath title tspan use view " +
    "math annotation maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace " +
    "msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics"
  ).split(" "),
);

/** An element of the page's own: `my-map`. */
const ownTag = /^[a-z][\w.]*(-[\w.]+)+$/;

/** What is known of tags seen before. */
const forbidden = new Map<string, boolean>();

export function isForbidden(tag: string): boolean {
  let known = forbidden.get(tag);
  if (known === undefined)
    forbidden.set(tag, (known = /^[^#A-Z]/.test(tag) && !allowedTags.has(tag.toLowerCase()) && !ownTag.test(tag)));
  return known;
}

/** Handlers as text, properties that parse HTML, and names that mean something to Preact. */
const forbiddenNames = /^(on|inner|outer|dangerously|srcdoc|textcontent|nodevalue|key$|ref$|children$|\$|_)/i;

const validName = /^[a-z][\w:.-]*$/i;

const urlNames = /^(href|src|action|formaction|data|poster|background|xlink:?href|to|from|values)$/i;

/** What is known of names seen before: most pages use a few of them a thousand times. */
const verdicts = new Map<string, "free" | "url" | "never">();

function verdictOn(name: string): "free" | "url" | "never" {
  let verdict = verdicts.get(name);
  if (verdict === undefined) {
    // A prefix changes nothing about what a name means.
    const bare = name.replace(/^.*:/, "");
    verdict = forbiddenNames.test(bare) || !validName.test(name) ? "never" : urlNames.test(bare) ? "url" : "free";
    verdicts.set(name, verdict);
  }
  return verdict;
}

/** False for attributes that run code, and for names that are none. */
export function isAllowed(name: string, value: unknown): boolean {
  const verdict = verdictOn(name);
  return verdict === "free" ? typeof value !== "function" : verdict === "url" && isSafeUrl(value);
}

const none: Record<string, unknown> = {};

/** The attributes that may be set. */
export function safeAttributes(attributes: Readonly<Record<string, unknown>> | null): Record<string, unknown> {
  let safe = none;
  for (const name in attributes) {
    const value = attributes[name];
    if (!isAllowed(name, value)) continue;
    if (safe === none) safe = {};
    safe[attributeName(name)] = attributeValue(name, value);
  }
  return safe;
}
