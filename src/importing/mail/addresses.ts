/**
 * Addresses of mail in what people write. Nobody's gets into an edition: of one no more is kept than what stands before its sign, as
 * “jane@…”; where a name stands before it, nothing.
 */

const LOCAL = String.raw`[\p{L}\p{N}!#$%&'*+/=?^_\x60{|}~.-]`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?`;
/** Old nets had no dots; a number alone is a version, as of a package. */
const HOST = String.raw`(?:\[[\d.]+\]|\d+(?:\.\d+){3}(?![\d.])|(?!\d+(?:\.\d+)*(?![\p{L}\p{N}_-]))[\p{L}\p{N}_-]+(?:\.+[\p{L}\p{N}_-]+)*(?:\.{2,})?)`;
const PLAIN = String.raw`(?<!${LOCAL})(${LOCAL}+)(?<!/)@${HOST}`;
/** As archives write it: “jane at bees.example”. A word before “at” may be part of a sentence: the ends of addresses tell. */
const END =
  'com|org|net|edu|gov|mil|int|info|biz|name|example|test|arpa|eu|uk|de|fr|nl|se|ch|at|au|ca|jp|it|es|fi|no|dk|ru|cz|br|nz|ie|be|us|in|kr|cn|tw|il|za|pt|pl|gr|hu|is|mx|ar|cl|sg|hk|ua|ro|sk|si|ee|lt|lv|tr|ir|io|ai|me|tv';
const DOT = String.raw`(?:\.|\s*[([{<_]\s*(?:dot|punkt|d)\s*[)\]}>_]\s*|\s+dot\s+)`;
const SPELLED = String.raw`(?<![\p{L}\p{N}._+/-])([\p{L}\p{N}._+-]*[\p{L}\p{N}])(?:\s+at\s+|\s*[([{<_]\s*(?:at|a|@)\s*[)\]}>_]\s*|-at-)(?!www\.)(?:${LABEL}${DOT})+(?:${END})(?![\p{L}\p{N}_/-]|\.\p{L})`;

const ADDRESS = new RegExp(String.raw`(?:\bmailto:)?${PLAIN}|${SPELLED}`, 'giu');

/** Words that stand before “at” and the name of a site. */
const WORDS = new Set(
  'look looks looking looked find finds found available hosted is are was were be been here there it them this that one ones page pages site sites website archive archives live lives posted published archived work works working worked job jobs people guys folks me us him her you see meet met download downloads read visit visiting out up directly over only also back code more not and or hosted sold bought example listed list lists online located registered buy get shop someone somebody all start store stored mirrored mirror text paper papers article post blog version copy'.split(
    ' ',
  ),
);

/** An address in brackets, with what links to it. */
const BRACKETED = new RegExp(
  String.raw`(^|[^\s<(\[])?([ \t\n]*)[<(\[](?:mailto:)?\s*(?:${PLAIN}|${SPELLED}|(?<local>[\w.+-]+)@[\w.-]+)\s*[>)\]]`,
  'giu',
);

/** Before the beginning there may be the way to it: of old nets, or an address of the web that ends with it. */
function kept(local: string): string {
  const [way] = /^.*[!=/?&#]/u.exec(local) ?? [''];
  return `${way.startsWith('//') ? way : ''}${local.slice(way.length)}@…`;
}

/** Where archives have a message, by its id, or those of a list, by its address: nobody is written to by them. */
const ARCHIVED =
  /(https?:\/\/(?:lore\.kernel\.org|lkml\.kernel\.org|patch\.msgid\.link|public-inbox\.org|mid\.gmane\.org|marc\.info|(?:www\.)?(?:w3\.org\/mid|postgresql\.org\/message-id|mail-archive\.com)|[\w.-]+\/(?:archives|hyperkitty)\/list)\/[^\s<>"]*)/i;

/** Whether a text has an address. */
export const hasAddress = (text: string): boolean => withoutAddresses(text) !== text;

/** `met` is called of each. */
export function withoutAddresses(text: string, met: () => void = () => {}): string {
  if (!/@|\bat\b|\(a\)/i.test(text)) return text;
  return text
    .split(ARCHIVED)
    .map((part, i) => (i % 2 ? part : bareOf(part, met)))
    .join('');
}

function bareOf(text: string, met: () => void): string {
  const bare = text.replace(
    BRACKETED,
    (
      all: string,
      before: string | undefined,
      space: string,
      plain: string | undefined,
      spelled: string | undefined,
      local: string | undefined,
      at: number,
    ) => {
      if (plain === undefined && local === undefined && WORDS.has(spelled!.toLowerCase())) return all;
      met();
      return before === undefined || before === ''
        ? `${space}${kept(plain ?? spelled ?? local!)}`
        : before + (space.includes('\n') ? '\n' : /[\p{L}\p{N}]/u.test(text[at + all.length] ?? '') ? ' ' : '');
    },
  );
  return bare.replace(ADDRESS, (all: string, plain?: string, spelled?: string) => {
    if (plain === undefined && WORDS.has(spelled!.toLowerCase())) return all;
    met();
    return kept(plain ?? spelled!);
  });
}
