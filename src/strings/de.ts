import type { Strings } from './en.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Was die Seiten von sich aus sagen, auf Deutsch. */
export const de = {
  page: { skip: 'Zum Text springen' },
  menu: {
    label: 'Seiten',
    essay: 'Text',
    threads: 'Diskussionen',
    argument: 'Argument',
    glossary: 'Glossar',
    models: 'Modelle',
    questions: 'Fragen',
    works: 'Literatur',
    search: 'Suche',
  },
  view: {
    title: 'Ansicht',
    page: 'Seite',
    device: 'wie das Gerät',
    light: 'hell',
    dark: 'dunkel',
    speakers: 'Sprecher',
    byName: 'mit Namen',
    byRole: 'nur in ihrer Rolle',
    keys: 'Tasten mit einem Zeichen',
    work: 'wirken',
    nothing: 'tun nichts',
    list: 'Tasten',
  },
  attribution: {
    restatedFrom: 'Neu gesagt nach',
    lost: 'Nicht neu zu sagen, nach',
    lostFrom: 'Verloren von',
    noteBy: 'Anmerkung von',
  },
  home: {
    over: 'Eine kommentierte Ausgabe',
    start: 'Lesen',
    search: 'Suchen',
    discussion: (threads, comments) =>
      `${count(threads, 'Diskussion', 'Diskussionen')}, ${count(comments, 'Kommentar', 'Kommentare')}`,
    terms: (n) => count(n, 'Begriff', 'Begriffe'),
    longest: 'Die längsten Diskussionen',
    questions: 'Fragen, auf die der Text antwortet',
    allQuestions: 'Alle Fragen',
    about: 'Wer das herausgibt, und wie der Text geprüft wurde',
    long: (words, minutes) => `${words.toLocaleString('de')} Wörter, etwa ${count(minutes, 'Minute', 'Minuten')}`,
    numbered: (passages) =>
      `${count(passages, 'Stelle', 'Stellen')}, jede mit einer Nummer und einer Adresse, die bleiben.`,
    restated: (source) =>
      source === null
        ? 'Alles ist hier mit den Worten der Herausgeber neu gesagt und nirgends ein Zitat.'
        : `Alles ist hier mit den Worten der Herausgeber neu gesagt und nirgends ein Zitat: der Text selbst steht bei ${source}.`,
    beside: (source) =>
      source === null
        ? 'Was nicht als Original bezeichnet ist, ist hier mit den Worten der Herausgeber neu gesagt und kein Zitat.'
        : `Was nicht als Original bezeichnet ist, ist hier mit den Worten der Herausgeber neu gesagt und kein Zitat: der Text selbst steht bei ${source}.`,
    original: (source) =>
      source === null
        ? 'Der Text steht hier in den eigenen Worten seines Autors.'
        : `Der Text steht hier in den eigenen Worten seines Autors, nach ${source}.`,
  },
  foot: {
    how: 'Wie und warum',
    cite: 'Eine Seite zitieren, oder mehrere Stellen',
    editions: 'Fassungen',
    mine: 'Ihre Notizen, und eine Kopie zum Behalten',
    source: 'Das Original:',
    restated: 'Alles ist hier mit eigenen Worten neu gesagt und nirgends ein Zitat des Originals.',
    beside: 'Was nicht als Original bezeichnet ist, ist hier mit eigenen Worten neu gesagt und kein Zitat.',
    original: 'Text und Kommentare sind die eigenen Worte ihrer Autoren; Anmerkungen der Herausgeber sind gezeichnet.',
  },
  contents: 'Inhalt',
  essay: {
    under: {
      restated:
        'Stelle für Stelle neu gesagt. Neben jeder stehen ihre Anmerkungen und die Kommentare, die sie zitieren oder auf sie antworten.',
      original:
        'Neben jeder Stelle stehen ihre Anmerkungen und die Kommentare, die sie zitieren oder auf sie antworten.',
    },
    partUnder: { restated: 'Stelle für Stelle neu gesagt.', original: '' },
    description: {
      restated: (title, author) => `${title}, von ${author}, Stelle für Stelle neu gesagt, mit der Diskussion daneben.`,
      original: (title, author) => `${title}, von ${author}, mit Anmerkungen und der Diskussion daneben.`,
    },
    partDescription: {
      restated: (part, title) => `„${part}“ aus ${title}, Stelle für Stelle neu gesagt, mit der Diskussion daneben.`,
      original: (part, title) => `„${part}“ aus ${title}, mit Anmerkungen und der Diskussion daneben.`,
    },
  },
  threads: {
    under: {
      restated: (comments, threads) =>
        `${comments} zum Text, in ${threads}, mit den Worten der Herausgeber neu gesagt.`,
      original: (comments, threads) => `${comments} zum Text, in ${threads}.`,
    },
  },
  people: {
    under: {
      restated: (speakers, named) =>
        `${speakers}, mit den Worten der Herausgeber neu gesagt, ${named} davon mit Namen bekannt. Wie sicher das ist, steht mit den Belegen auf der Seite jedes Sprechers; von den ungenannten können zwei derselbe sein.`,
      original: (speakers, named) =>
        `${speakers}, ${named} davon mit Namen bekannt. Wie sicher das ist, steht mit den Belegen auf der Seite jedes Sprechers; von den ungenannten können zwei derselbe sein.`,
    },
    own: { restated: ', mit den Worten der Herausgeber neu gesagt.', original: '.' },
    comments: { restated: 'Kommentare, neu gesagt', original: 'Kommentare' },
  },
  argument: { restingOn: 'gestützt auf:' },
  glossary: {
    title: 'Glossar',
    description: (n) => `${count(n, 'Begriff', 'Begriffe')} des Textes, erklärt, belegt und im Gebrauch gezeigt.`,
    under: (n) => `${count(n, 'Begriff', 'Begriffe')} des Textes: was sie bedeuten, woher sie kommen, wo sie stehen.`,
    shelves: 'Fächer',
  },
  cite: {
    heading: (what) => `${what} zitieren`,
    note: { title: 'Diese Anmerkung', what: 'Von den Herausgebern geschrieben und gezeichnet.' },
    original: { title: 'Das Original', what: 'Was der Autor geschrieben hat. Wörtlich zitieren Sie dort, nicht hier.' },
    restatement: { title: 'Diese Fassung', what: 'Was hier steht, mit den Worten der Herausgeber.' },
    carried: { title: 'Dieser Text', what: 'Die eigenen Worte des Autors, im Wortlaut, der hier steht.' },
    page: { title: 'Diese Seite', what: 'Von den Herausgebern geschrieben.' },
  },
  passage: {
    splitFrom: 'War ein Teil von',
    place: 'Wo es steht',
    essay: 'Text',
    threads: 'Diskussionen',
    inPlace: 'an seinem Ort lesen',
    permanent: 'Dauerhafte Adresse',
    questions: 'Fragen, auf die es antwortet',
    neighbours: 'Benachbarte Stellen',
    beside: (ref) => `Neben ${ref}`,
    notes: 'Anmerkungen',
    responses: 'Zitiert und beantwortet in',
    calledIn: 'Angemerkt in',
    repliesTo: 'Antwort auf',
    replies: 'Antworten',
    answers: 'Antwortet auf',
    works: 'Literatur',
    files: 'Dateien:',
    several: 'Mehrere Stellen zugleich:',
    choose: 'auswählen',
  },
  annotations: {
    heading: 'Anmerkungen der Herausgeber',
    call: (ref) => `Anmerkung ${ref} der Herausgeber`,
    count: (n) => count(n, 'Anmerkung', 'Anmerkungen'),
    noteOn: 'Eine Anmerkung zu',
  },
  withdrawn: {
    lastSaid: { restated: 'Was es zuletzt sagte, neu gesagt:', original: 'Was es zuletzt sagte:' },
  },
} satisfies Strings;
