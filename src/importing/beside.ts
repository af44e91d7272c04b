/**
 * Pictures that lie beside a file and are named by a path: they are carried into an edition. In the normal form they have an
 * address at a host that cannot exist, so that all that cleans addresses lets them through, and nothing is ever fetched there.
 */
export const BESIDE = 'https://beside.invalid/';

/** The path that such an address stands for, as a file has it; null for any other address. */
export const pathOf = (address: string): string | null =>
  address.startsWith(BESIDE) ? decodeURIComponent(address.slice(BESIDE.length)) : null;
