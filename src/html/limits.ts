/** Bounds on foreign HTML. Honest mark-up stays far below each; what goes beyond is cut. */
export const HTML_LIMITS = {
  /** Characters of one text. */
  blockLength: 500_000,
  /** Characters of the address of a picture that holds it. */
  pictureLength: 12_000_000,
  /** Elements within elements inside a post or comment; deeper ones are lifted up to this depth. */
  contentDepth: 60,
} as const;
