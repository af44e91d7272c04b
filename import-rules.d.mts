export declare const MAY_IMPORT: Record<string, string[]>;
export declare const EDITION_MAY_IMPORT: string[];
export declare const sentenceOf: (folder: string) => string;
