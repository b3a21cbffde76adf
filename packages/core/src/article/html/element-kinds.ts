const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements at whose edges running text breaks off. */
export const BLOCKS = set(
  `html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul amp-accordion`,
);

/** Elements whose contents a reader never sees as text. */
export const SKIPPED = set(
  "script style noscript template svg iframe object embed applet canvas audio video map math select option textarea button datalist",
);

/** Names by which pages mark where author, date, title or outlet stand. */
export const MARKED =
  /author|byline|by-line|autor|writer|reporter|contributor|journalist|date|time|publish|posted|fecha|datum|headline|article-title|entry-title|post-title|dek|standfirst|subhead|subtitle|sub-title|summary|(?:^|\s)title(?:\s|$)/;
