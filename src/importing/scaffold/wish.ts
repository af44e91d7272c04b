/** How a new edition is to be made. */
export interface Wish {
  /** Whose words the passages are in. */
  text: 'restated' | 'original';
  /** Files that lie below the folder of the source: pictures among them are carried. */
  beside: readonly string[];
  /** The content folder, as the editor names it. */
  folder?: string;
}
