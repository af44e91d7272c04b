/** Says sentences and ends the command in failure. */
export function stop(...sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
