/** Waits until an edition of at least that number can be read. */
export async function waitForEdition(url: string, number: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${url}/summary`);
    if (answer.ok && (await answer.json()).edition >= number) return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error(`Cannot read edition ${number} at ${url}, expected it within a minute`);
}
