import type { FeatureRow } from "../content/line-features.ts";
import type { PageElement } from "./page.ts";

const GOOD = /article|story|content|body|entry|post|text|main|prose|copy|paragraph/;
const BAD =
  /comment|related|share|social|sidebar|footer|header|nav|menu|promo|advert|(?:^|[\s_-])ads?(?:[\s_-]|$)|banner|widget|recommend|newsletter|subscri|breadcrumb|popular|trending|tags?(?:[\s_-]|$)|meta|byline|author|bio|caption|credit|cookie|consent|modal|popup|disqus|outbrain|taboola|sponsor|login|signup|tool|rail|more|teaser|toc|faq|cta/;

/** What class and id call an element; the feature is the number of steps up to the nearest so called. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ["commentGap", /comment|disqus|discussion|respond/],
  ["relatedGap", /related|recommend|popular|trending|more|latest|teaser|promo|also|next|read-?on|suggest/],
  ["shareGap", /share|social|follow|tools?(?:$|[\s_-])|addthis/],
  ["sideGap", /side|aside|rail|widget|secondary|right-?col/],
  ["footGap", /foot|copyright|disclaimer|legal|bottom/],
  ["authorGap", /author|bio(?:$|[\s_-])|byline|contributor|profile|about/],
  ["captionGap", /caption|credit|image|gallery|media|photo|slide|video|figure/],
  ["promoGap", /newsletter|subscri|sign-?up|cta|advert|(?:^|[\s_-])ads?(?:[\s_-]|$)|sponsor|banner|paywall|donat/],
  ["tagGap", /tag|meta|date|breadcrumb|categor|topic|kicker|info/],
];
const FAR = 9;

/** What an element and all above it are; `names` is what class and id say. */
export type ElementChain = FeatureRow;

const ROOT: ElementChain = {
  ...{ inArticle: 0, inMain: 0, inNav: 0, inAside: 0, inFooter: 0, inHeader: 0, inForm: 0, inFigure: 0, inList: 0 },
  ...{ inTable: 0, good: 0, bad: 0, badGap: FAR, bodyMarked: 0 },
  ...Object.fromEntries(SUBJECTS.map(([name]) => [name, FAR])),
};

/** The chain of every element, each built on that of its parent, which stands before it. */
export function chainElements(elements: readonly PageElement[]): readonly ElementChain[] {
  const chains: ElementChain[] = [];
  for (const element of elements) chains.push(extendChain(chains[element.parent] ?? ROOT, element));
  return chains;
}

function extendChain(above: ElementChain, { tag, role, names, itemprop }: PageElement): ElementChain {
  const either = (name: string, test: boolean) => ({ [name]: test ? 1 : (above[name] ?? 0) });
  const step = (name: string, test: boolean) => ({ [name]: test ? 0 : Math.min(FAR, (above[name] ?? FAR) + 1) });
  const named = names.trim() !== "";
  const bad = named && BAD.test(names);
  return Object.assign(
    {},
    above,
    { inArticle: (above["inArticle"] ?? 0) + Number(tag === "article") },
    either("inMain", tag === "main" || role === "main"),
    either("inNav", tag === "nav" || tag === "menu" || role === "navigation"),
    either("inAside", tag === "aside" || role === "complementary"),
    either("inFooter", tag === "footer" || role === "contentinfo"),
    either("inHeader", tag === "header" || role === "banner"),
    either("inForm", tag === "form" || tag === "dialog" || role === "dialog"),
    either("inFigure", tag === "figure"),
    either("inList", tag === "ul" || tag === "ol" || tag === "dl"),
    either("inTable", tag === "table"),
    either("bodyMarked", /articleBody/i.test(itemprop)),
    { good: (above["good"] ?? 0) + Number(named && GOOD.test(names)), bad: (above["bad"] ?? 0) + Number(bad) },
    step("badGap", bad),
    ...SUBJECTS.map(([name, subject]) => step(name, named && subject.test(names))),
  );
}
