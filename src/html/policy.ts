import { createHash } from 'node:crypto';

/** What a policy names a script or style by that stands in the page itself. */
export const hashOf = (text: string | Uint8Array): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
