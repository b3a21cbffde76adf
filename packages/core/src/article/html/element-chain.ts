import type { PageElement } from "./page.ts";

const GOOD = /article|story|content|body|entry|post|text|main|prose|copy|paragraph/;
const BAD =
  /comment|related|share|social|sidebar|footer|header|nav|menu|promo|advert|(?:^|[\s_-])ads?(?:[\s_-]|$)|banner|widget|recommend|newsletter|subscri|breadcrumb|popular|trending|tags?(?:[\s_-]|$)|meta|byline|author|bio|caption|credit|cookie|consent|modal|popup|disqus|outbrain|taboola|sponsor|login|signup|tool|rail|more|teaser|toc|faq|cta/;

/** What class and id call an element; the feature is the number of steps up to the nearest so called. */
const SUBJECTS = {
  comment: /comment|disqus|discussion|respond/,
  related: /related|recommend|popular|trending|more|latest|teaser|promo|also|next|read-?on|suggest/,
  share: /share|social|follow|tools?(?:$|[\s_-])|addthis/,
  side: /side|aside|rail|widget|secondary|right-?col/,
  foot: /foot|copyright|disclaimer|legal|bottom/,
  author: /author|bio(?:$|[\s_-])|byline|contributor|profile|about/,
  caption: /caption|credit|image|gallery|media|photo|slide|video|figure/,
  promo: /newsletter|subscri|sign-?up|cta|advert|(?:^|[\s_-])ads?(?:[\s_-]|$)|sponsor|banner|paywall|donat/,
  tag: /tag|meta|date|breadcrumb|categor|topic|kicker|info/,
};
const FAR = 9;

/** What an element and all above it are. */
export interface ElementChain {
  readonly inArticle: number;
  readonly inMain: number;
  readonly inNav: number;
  readonly inAside: number;
  readonly inFooter: number;
  readonly inHeader: number;
  readonly inForm: number;
  readonly inFigure: number;
  readonly inList: number;
  readonly inTable: number;
  readonly good: number;
  readonly bad: number;
  readonly badGap: number;
  readonly bodyMarked: number;
  readonly commentGap: number;
  readonly relatedGap: number;
  readonly shareGap: number;
  readonly sideGap: number;
  readonly footGap: number;
  readonly authorGap: number;
  readonly captionGap: number;
  readonly promoGap: number;
  readonly tagGap: number;
}

export const ROOT_CHAIN: ElementChain = {
  ...{ inArticle: 0, inMain: 0, inNav: 0, inAside: 0, inFooter: 0, inHeader: 0, inForm: 0, inFigure: 0, inList: 0 },
  ...{ inTable: 0, good: 0, bad: 0, badGap: FAR, bodyMarked: 0, commentGap: FAR, relatedGap: FAR, shareGap: FAR },
  ...{ sideGap: FAR, footGap: FAR, authorGap: FAR, captionGap: FAR, promoGap: FAR, tagGap: FAR },
};

/** The chain of every element, each built on that of its parent, which stands before it. */
export function chainElements(elements: readonly PageElement[]): readonly ElementChain[] {
  const chains: ElementChain[] = [];
  for (const element of elements) chains.push(extendChain(chains[element.parent] ?? ROOT_CHAIN, element));
  return chains;
}

function extendChain(above: ElementChain, { tag, role, names, itemprop }: PageElement): ElementChain {
  const named = names.trim() !== "";
  const bad = named && BAD.test(names);
  const step = (gap: number, subject: RegExp) => (named && subject.test(names) ? 0 : Math.min(FAR, gap + 1));
  return {
    inArticle: above.inArticle + Number(tag === "article"),
    inMain: tag === "main" || role === "main" ? 1 : above.inMain,
    inNav: tag === "nav" || tag === "menu" || role === "navigation" ? 1 : above.inNav,
    inAside: tag === "aside" || role === "complementary" ? 1 : above.inAside,
    inFooter: tag === "footer" || role === "contentinfo" ? 1 : above.inFooter,
    inHeader: tag === "header" || role === "banner" ? 1 : above.inHeader,
    inForm: tag === "form" || tag === "dialog" || role === "dialog" ? 1 : above.inForm,
    inFigure: tag === "figure" ? 1 : above.inFigure,
    inList: tag === "ul" || tag === "ol" || tag === "dl" ? 1 : above.inList,
    inTable: tag === "table" ? 1 : above.inTable,
    good: above.good + Number(named && GOOD.test(names)),
    bad: above.bad + Number(bad),
    badGap: bad ? 0 : Math.min(FAR, above.badGap + 1),
    bodyMarked: /articleBody/i.test(itemprop) ? 1 : above.bodyMarked,
    commentGap: step(above.commentGap, SUBJECTS.comment),
    relatedGap: step(above.relatedGap, SUBJECTS.related),
    shareGap: step(above.shareGap, SUBJECTS.share),
    sideGap: step(above.sideGap, SUBJECTS.side),
    footGap: step(above.footGap, SUBJECTS.foot),
    authorGap: step(above.authorGap, SUBJECTS.author),
    captionGap: step(above.captionGap, SUBJECTS.caption),
    promoGap: step(above.promoGap, SUBJECTS.promo),
    tagGap: step(above.tagGap, SUBJECTS.tag),
  };
}
