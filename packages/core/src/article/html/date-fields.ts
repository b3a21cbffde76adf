/** Names of <meta> under which pages give the day of publication, the most specific first. */
export const PUBLISHED: readonly string[] =
  `article:published_time og:article:published_time article:published og:published_time datepublished
  parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date published_date published-date
  publication_date publicationdate cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued
  dcterms.issued dcterms.created dc.date.created dc.date dcterms.date date datecreated article.published
  article:create article_date_original originalpublicationdate citation_publication_date citation_date
  displaydate ptime rnews:datepublished vr:published_time shareaholic:article_published_time article.created
  bt:pubdate release_date timestamp`.split(/\s+/);

/** Names of <meta> under which pages give the day of the last change. */
export const MODIFIED: readonly string[] =
  `article:modified_time og:updated_time datemodified dcterms.modified last-modified lastmod dc.date.modified`.split(
    /\s+/,
  );
