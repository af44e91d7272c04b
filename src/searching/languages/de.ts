import { stemmer } from '@orama/stemmers/german';
import { withoutMarks } from './marks.ts';

/** What the search knows of German, in the form of `en.ts`. */

/** An apostrophe that stands within a word, as a pattern: every one between letters. */
export const APOSTROPHE: string = "['’]";

/** How a word is compared: umlauts and ß as one writes them without a German keyboard: `Süßer`, `Suesser` → `susser`. */
export const fold = (word: string): string =>
  withoutMarks(word)
    .replace(/([ao])e|(?<![aeq])ue/g, (both) => both[0]!)
    .replace(/['’]/gu, '');

/** Snowball's stem of a folded word. */
export const stem = (plain: string): string => stemmer(plain);

/** Words too common to tell passages apart, as they are compared. */
export const COMMON: ReadonlySet<string> = new Set(
  `aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim bin bis
  bist da dabei dadurch dafür dagegen damit danach dann daran darauf daraus darin darüber darum das dass daß davon dazu
  dein deine deinem deinen deiner dem den denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen
  dieser dieses dir doch dort du durch ein eine einem einen einer eines einmal er es etwa etwas euch euer eure für gegen
  gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem
  ins ist ja jede jedem jeden jeder jedes jener jenes jetzt kann kein keine keinem keinen keiner können könnte man manche
  mehr mein meine meinem meinen meiner mich mir mit muss müssen nach nein nicht nichts noch nun nur ob oder ohne schon
  sehr sein seine seinem seinen seiner seines selbst sich sie sind so solche solchem solchen solcher soll sollen sollte
  sondern sonst über um und uns unser unsere unter viel vom von vor war waren warum was weg weil weiter welche welchem
  welchen welcher welches wenn wer werde werden wem wen wessen wie wieder wieso will wir wird wirst wo wobei wodurch
  wofür woher wohin wollen wollte womit worauf woraus worin worum wovon wozu wurde wurden während würde würden zu zum zur
  zwar zwischen`
    .split(/\s+/)
    .map(fold),
);

/** Words by which one asks rather than what one asks for: „Was meint der Autor mit …“. */
export const ASKING: readonly string[] =
  `Autor Verfasser Text Stelle Abschnitt Aufsatz Beitrag sagen sagt meinen meint denken denkt bedeuten bedeutet erklären
  erklärt heißen heißt geschehen geschieht passieren passiert machen macht Leute jemand irgend eigentlich genau Art
  zeigen finden`
    .split(/\s+/)
    .map(fold);

/** Stems that a name may begin with or not. */
export const ARTICLES: readonly string[] = ['der', 'die', 'das', 'ein', 'eine'].map(stem);
