/** What `chancery --help` prints. */
export const usage = `Chancery: news articles in, a policy briefing out, every sentence traced to its source.

Usage: chancery <command> [options]

  brief [FILE…]       Read articles and write the briefing as PDF, HTML, Markdown and JSON.
                      Without files: the sample articles in seeds/articles.
      --out DIR       where to write (default: out)
      --as-of DAY     the day the briefing speaks of, YYYY-MM-DD (default: the latest publication day)
      --dossier DIR   keep what was read in DIR and add to it: the briefing covers everything kept there
      --page SIZE     A4 or LETTER (default: the theme's)
  export [FILE…]      Print the dossier as interchange JSON.
      --json          the format (the only one)
      --as-of DAY, --dossier DIR
  parse FILE…         Show what was understood of an article: title, date, text, what was removed and why.
      --json          as JSON, with statements
  explain FILE…       List what an article states and the rule that read it.
      --fact ID       why a fact of these files is one fact: its statements, sources and joins
  regenerate          Rebuild a kept dossier from its articles and publish an edition if anything changed.
      --dossier DIR   (default: data)
      --again         read every article again, as after a fix of the reader
  decide ACTION ID…   Record what an analyst decided about a kept dossier; the next edition follows it and says so.
      pin FACT, hide FACT, note FACT --text WORDS
      join FACT FACT…, split STATEMENT…                 reports of one fact, or of another
      join ENTITY ENTITY…, split ARTICLE/ENTITY…, rename ENTITY --text NAME
      prefer DISPUTE --text VERSION
      --who NAME --why REASON                           required; list and undo DECISION take none
      --dossier DIR   (default: data)

Every command takes --topic DIR, a topic folder (default: seeds/us-colombia).
chancery --help, chancery --version

A file that cannot be read is named with the reason and the others go on.
Exit codes: 0 done, 1 failed or a file could not be read, 2 bad usage.
`;
