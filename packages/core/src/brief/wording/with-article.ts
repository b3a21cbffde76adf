/** "the United States", "the Netherlands", "Colombia": plural and descriptive names of states take the article. */
export function withArticle(name: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Maldives)\b|\b(?:Republic|Kingdom|Emirates|Islands|Union|States)$/u.test(
    name,
  )
    ? `the ${name}`
    : name;
}
