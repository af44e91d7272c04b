/**
 * Addresses of mail in what people write. Nobody's gets into an edition: of one no more is kept than what stands before its sign, as
 * “jane@…”; where a name stands before it, nothing.
 */

const LOCAL = String.raw`[\p{L}\p{N}!#$%&'*+/=?^_\x60{|}~.-]`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?`;
/** Old nets had no dots; a number alone is a version, as of a package. */
const HOST = String.raw`(?:\[[\d.]+\]|\d+(?:\.\d+){3}(?![\d.])|(?!\d+(?:\.\d+)*(?![\p{L}\p{N}_-]))[\p{L}\p{N}_-]+(?:\.+[\p{L}\p{N}_-]+)*(?:\.{2,})?)`;
/** As people type it, and as addresses of the web have it. */
const SIGN = '(?:[@＠﹫]|%(?:25)*40|&#64;)';
const PLAIN = String.raw`(?<!${LOCAL})(${LOCAL}+|"[\p{L}\p{N} .+-]{1,64}")(?<=[\p{L}\p{N}_+"-])${SIGN}${HOST}`;
/** Ends of names of hosts. Two letters are those of a country, but for those that rather end the name of a program. */
const END = String.raw`(?:(?!(?:am|cc|md|mk|ml|ps|py|rs|sh|so)\b)[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|example|test|arpa|academy|agency|app|art|blog|cafe|church|cloud|club|coop|design|dev|digital|earth|email|family|foundation|fyi|games|global|group|guide|guru|help|house|institute|international|land|legal|life|link|live|media|museum|network|news|online|page|press|pro|science|site|social|software|solutions|space|store|studio|systems|team|tech|technology|tools|university|uno|website|wiki|work|works|world|xyz|zone)`;
const DOT = String.raw`(?:\.|\s*[([{<_]\s*(?:dot|punkt|d)\s*[)\]}>_]\s*|\s+dot\s+)`;
/** What only stands for the sign; a word may be part of a sentence, and the ends of addresses tell. */
const AT = String.raw`\s*[([{<]\s*(?:[aä]t|@)\s*[)\]}>]\s*`;
const AT_WORD = String.raw`(?:\s+at\s+|\s*@\s+|\s*[([{<]\s*a\s*[)\]}>]\s*|[-_]at[-_])`;
/** What stands before a noun: “the essay at bees.example”. */
const BEFORE_NOUN = String.raw`(?<!(?<!\p{L})(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|some|any|no|new|old|ein|eine|der|die|das)\s+(?=\p{L}+\s+at\s))`;
/** As archives write it: “jane at bees.example”; what an interpreter died of is at a line. */
const SPELLED = String.raw`(?<![\p{L}\p{N}@._+/-])${BEFORE_NOUN}([\p{L}\p{N}._+-]*[\p{L}\p{N}])(?:${AT}(?:${LABEL}${DOT})+[\p{L}]{2,}|${AT_WORD}(?!www\.)(?:${LABEL}${DOT})+${END})(?![\p{L}\p{N}_/-]|\.\p{L}|\s+line\s+\d|:\d)`;

const ADDRESS = new RegExp(String.raw`(?:\bmailto:)?${PLAIN}|${SPELLED}`, 'giu');

/**
 * What looks like an address in programs: where they are cloned from, versions of packages, single letters on a side, as those of
 * matrices, and a host that would end with one.
 */
const OF_PROGRAM =
  /(?:^|[^\p{L}\p{N}._+-])(?:(?:git|hg|svn|anoncvs)@[^@]*|[^@\s]+@(?:v\d+(?:\.\d+)*|latest|next|lts|main|master|head|stable|beta|alpha|canary|nightly|plt|got|glibc_[\d.]+|sha\d+)|[\p{L}\p{N}]@[\p{L}\p{N}_]+|[^@\s]+@(?:[^@\s]*\.)?\p{L})[^\p{L}\p{N}]*$/iu;

/** Words that stand before “at” and the name of a site. */
const WORDS = new Set(
  'look looks looking looked find finds found available hosted is are was were be been here there it them this that one ones page pages site sites website archive archives live lives posted published archived work works working worked job jobs people guys folks me us him her you see meet met download downloads read visit visiting out up directly over only also back code more not and or sold bought example listed list lists online located registered buy get shop someone somebody all start store stored mirrored mirror text paper papers article post blog version copy documentation docs discussion discussions essay essays comments talk talks slides video repository forum thread threads wiki homepage interview professor ceo cto'.split(
    ' ',
  ),
);

/** An address in brackets, with what links to it. */
const BRACKETED = new RegExp(
  String.raw`(^|[^\s<(\[,;:])?([ \t\n]{0,8})[<(\[](?:mailto:)?\s*(?:${PLAIN}|${SPELLED})\s*[>)\]]`,
  'giu',
);

/** Before the beginning there may be the way to it: of old nets, or an address of the web that ends with it. */
function kept(local: string): string {
  const [way] = /^.*[!=/?&#]/u.exec(local) ?? [''];
  return `${way.startsWith('//') ? way : ''}${local.slice(way.length)}@…`;
}

/** Where archives have a message, by its id, or those of a list, by its address: nobody is written to by them, but who is asked for may be. */
const ARCHIVED =
  /(https?:\/\/(?:lore\.kernel\.org|lkml\.kernel\.org|patch\.msgid\.link|public-inbox\.org|mid\.gmane\.org|marc\.info|(?:www\.)?(?:w3\.org\/mid|postgresql\.org\/message-id|mail-archive\.com)|[\w.-]+\/(?:archives|hyperkitty)\/list)\/[^\s<>"?]*(?![^\s<>"]))/i;

const MAY_HAVE = new RegExp(String.raw`${SIGN}|(?<![\p{L}\p{N}])(?:at?|ät)(?![\p{L}\p{N}])`, 'iu');

/** Whether a text has an address. */
export const hasAddress = (text: string): boolean => withoutAddresses(text) !== text;

/** `met` is called of each. */
export function withoutAddresses(text: string, met: () => void = () => {}): string {
  if (!MAY_HAVE.test(text)) return text;
  return text
    .split(ARCHIVED)
    .map((part, i) => (i % 2 ? part : bareOf(part, met)))
    .join('');
}

const isNone = (all: string, plain: string | undefined, spelled: string | undefined): boolean =>
  plain === undefined ? WORDS.has(spelled!.toLowerCase()) : OF_PROGRAM.test(all);

function bareOf(text: string, met: () => void): string {
  const bare = text.replace(
    BRACKETED,
    (
      all: string,
      before: string | undefined,
      space: string,
      plain: string | undefined,
      spelled: string | undefined,
      at: number,
    ) => {
      if (isNone(all, plain, spelled)) return all;
      met();
      return before === undefined || before === ''
        ? `${space}${kept(plain ?? spelled!)}`
        : before + (space.includes('\n') ? '\n' : /[\p{L}\p{N}]/u.test(text[at + all.length] ?? '') ? ' ' : '');
    },
  );
  return bare.replace(ADDRESS, (all: string, plain?: string, spelled?: string) => {
    if (isNone(all, plain, spelled)) return all;
    met();
    return kept(plain ?? spelled!);
  });
}
