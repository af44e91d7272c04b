/** A part of an address as it is meant: `%C3%A9` is `é`. With a sign of per cent that begins no code it stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
