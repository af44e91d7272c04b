import type { Known, Strings } from './en.ts';

/** Ein Zitat oder ein Titel in den Anführungszeichen der Sprache; solche darin werden die inneren. */
const quoted = (text: string): string => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const mitNamen = ({ surely, inferred }: Known): string =>
  `${surely} davon mit Namen bekannt${inferred ? `, ${inferred} mit erschlossenem` : ''}`;

/** Wer nicht genannt ist, kann weniger sein, als es scheint; nichts, wo keine zwei es sind. */
const vonDenUngenannten = (unnamed: number): string =>
  unnamed > 1 ? '; von den ungenannten können zwei derselbe sein' : '';

/** Was die Seiten von sich aus sagen, auf Deutsch. */
export const strings = {
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
    description:
      'Im Menü jeder Seite: hell oder dunkel, Größe der Schrift, Länge der Zeilen, was neben dem Text steht, Namen oder Rollen, Tasten.',
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
        'Stelle für Stelle neu gesagt. Zu jeder stehen ihre Anmerkungen und die Kommentare, die sie zitieren oder auf sie antworten.',
      original: 'Zu jeder Stelle stehen ihre Anmerkungen und die Kommentare, die sie zitieren oder auf sie antworten.',
    },
    partUnder: { restated: 'Stelle für Stelle neu gesagt.', original: '' },
    description: {
      restated: (title, author) => `${title}, von ${author}, Stelle für Stelle neu gesagt, mit der Diskussion daneben.`,
      original: (title, author) => `${title}, von ${author}, mit Anmerkungen und der Diskussion daneben.`,
    },
    partDescription: {
      restated: (part, title) =>
        `${quoted(part)} aus ${title}, Stelle für Stelle neu gesagt, mit der Diskussion daneben.`,
      original: (part, title) => `${quoted(part)} aus ${title}, mit Anmerkungen und der Diskussion daneben.`,
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
      restated: (speakers, known, unnamed) =>
        `${speakers}, mit den Worten der Herausgeber neu gesagt, ${mitNamen(known)}. Wie sicher das ist, steht mit den Belegen auf der Seite jedes Sprechers${vonDenUngenannten(unnamed)}.`,
      original: (speakers, known, unnamed) =>
        `${speakers}, ${mitNamen(known)}. Wie sicher das ist, steht mit den Belegen auf der Seite jedes Sprechers${vonDenUngenannten(unnamed)}.`,
    },
    own: { restated: ', mit den Worten der Herausgeber neu gesagt.', original: '.' },
    comments: { restated: 'Kommentare, neu gesagt', original: 'Kommentare' },
  },
  glossary: {
    title: 'Glossar',
    description: (n) => `${count(n, 'Begriff', 'Begriffe')} des Textes, erklärt, belegt und im Gebrauch gezeigt.`,
    under: (n) => `${count(n, 'Begriff', 'Begriffe')} des Textes: was sie bedeuten, woher sie kommen, wo sie stehen.`,
    shelves: 'Fächer',
  },
  cite: {
    heading: (what) => `${what} zitieren`,
    note: { title: 'Diese Anmerkung', what: 'Von den Herausgebern geschrieben und gezeichnet.' },
    original: {
      title: 'Das Original',
      what: 'Wie es geschrieben wurde. Wörtlich zitieren Sie dort.',
    },
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
    several: 'Mehrere zugleich:',
    choose: 'Stellen auswählen',
    spoiler: 'Spoiler',
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
  counts: {
    comments: (n) => count(n, 'Kommentar', 'Kommentare'),
    threads: (n) => count(n, 'Diskussion', 'Diskussionen'),
    passages: (n) => count(n, 'Stelle', 'Stellen'),
    notes: (n) => count(n, 'Anmerkung', 'Anmerkungen'),
    models: (n) => count(n, 'Modell', 'Modelle'),
    questions: (n) => count(n, 'Frage', 'Fragen'),
    replies: (n) => count(n, 'Antwort', 'Antworten'),
    parts: (n) => count(n, 'Teil', 'Teile'),
    objections: (n) => count(n, 'Einwand', 'Einwände'),
    reasons: (n) => count(n, 'Grund', 'Gründe'),
    moves: (n) => count(n, 'Beitrag', 'Beiträge'),
    people: (n) => count(n, 'Person', 'Personen'),
    references: (n) => count(n, 'Stelle', 'Stellen'),
    minutes: (n) => count(n, 'Minute', 'Minuten'),
    speakers: (n) => `${n} Sprecher`,
    open: (n) => `${n} offen`,
  },
  and: (all) => all.join(' und '),
  quoted,
  language: 'de',
  status: { proven: 'bewiesen', confirmed: 'bestätigt', inferred: 'erschlossen', unknown: 'unbekannt' },
  statusSaid: (status, evidence) => `${status}: ${evidence}`,
  titles: {
    essay: 'Text',
    threads: 'Diskussionen',
    people: 'Personen',
    argument: 'Das Argument',
    open: 'Worauf niemand geantwortet hat',
    glossary: 'Glossar',
    models: 'Modelle',
    questions: 'Fragen',
    works: 'Literatur',
    editions: 'Fassungen',
    cite: 'Zitieren',
    search: 'Suche',
    mine: 'Auf diesem Gerät',
  },
  foundBy: {
    index: 'Startseite, Titelseite',
    essay: 'Essay, Text, Beitrag, Artikel, Volltext',
    threads: 'Diskussion, alle Kommentare, Kommentare',
    people: 'Kommentierende, Sprecher, wer spricht, Teilnehmende, Beteiligte',
    argument: 'Argumentkarte, Karte des Arguments, Bild des Arguments, Diagramm',
    open: 'unbeantwortet, offene Fragen, offene Einwände, keine Antwort',
    glossary: 'Begriffe, Liste der Begriffe, Definitionen, Wörterbuch, Fachwörter, Abkürzungen',
    models: 'interaktive Modelle, ausführbare Modelle, Vorführungen',
    questions: 'alle Fragen, häufige Fragen, FAQ',
    works: 'zitierte Werke, Bibliographie, Literaturverzeichnis, Literatur, Quellen, weiterlesen, Leseliste',
    editions:
      'Versionen, Änderungen, Änderungsverlauf, Geschichte der Ausgabe, Ausgaben, RSS, Feed, Newsfeed, Atom, abonnieren, was ist neu, Download, herunterladen, EPUB, E-Book, Buch, Markdown, JSON',
    cite: 'wie zitiere ich, wie zitieren, Zitat, Zitation, mehrere Stellen zitieren, BibTeX, RIS, Permalink',
    search: 'suchen, finden',
    mine: 'meine Notizen, meine Hervorhebungen, eigene Notizen, Notizen, Hervorhebungen, Markierungen, Lesezeichen, meine Lesezeichen, offline, auf dem Gerät behalten, ohne Verbindung lesen, Datenschutz',
    notes: 'Fußnoten, Endnoten, Anmerkungen zum Essay',
    rights:
      'Copyright, Urheberrecht, Urheberrechte, Lizenz, Lizenzen, Erlaubnis, Genehmigung, Nutzungsbedingungen, Rechtliches, Creative Commons',
    view: 'Dunkelmodus, Dark Mode, Nachtmodus, dunkles Design, Einstellungen, Darstellung, Schriftgröße, größere Schrift, Textgröße, Zeilenlänge, Tastenkürzel, Tastaturkürzel, Namen verbergen',
  },
  text: {
    type: 'Schrift',
    lines: 'Zeilen',
    beside: 'Neben dem Text',
    small: 'klein',
    normal: 'mittel',
    large: 'groß',
    larger: 'größer',
    short: 'kurz',
    long: 'lang',
    discussion: 'die Diskussion',
    nothing: 'nichts: nur der Text',
  },
  originals: {
    legend: 'Stellen',
    asPage: 'wie die Seite',
    original: 'Original',
    restatement: 'neu gesagt',
    both: 'beides',
    link: (mark) => `Original ${mark} ↗`,
    page: (title: string): string => `Die Originalseite von ${quoted(title)}`,
    whole: 'das Original',
    folded: 'Im Original ist dieser Abschnitt eingeklappt.',
    image: (what) => `Bild: ${what}`,
    embedded: (what) => `Eingebettet: ${what}`,
    poll: (question) => `Umfrage: ${question}`,
    notDescribed: 'nicht beschrieben',
    fuller: 'aus einer volleren Abschrift',
    alike: 'der Ähnlichkeit nach zugeordnet',
    inOne: (others) => `in einem Absatz mit ${others}`,
  },
  reference: {
    permanent: (ref) => `${ref}, dauerhafter Link`,
    answers: 'antwortet auf',
    quotedIn: 'zitiert in',
    answeredIn: 'beantwortet in',
    relations: { quotes: 'zitiert', answers: 'antwortet', resumes: 'greift auf' },
    thread: 'die Diskussion',
    restated: 'neu gesagt',
    lost: 'Hier verloren',
    backTo: (ref) => `↩ zu ${ref}`,
    around: (ref) => `Wer ${ref} zitiert oder darauf antwortet`,
    more: 'mehr von diesem Sprecher',
    page: 'eigene Seite',
    place: 'an seinem Ort',
    continued: '(Fortsetzung)',
    at: 'zu',
  },
  quotation: {
    whole: 'zitiert ganz {place}',
    beginning: 'zitiert den Anfang von {place}',
    end: 'zitiert das Ende von {place}',
    fragment: 'zitiert Worte aus {place}',
    outside: 'zitiert {place}',
    restated: ', neu gesagt',
  },
  comment: {
    answering: 'an {comment}',
    probably: (why) => `(wahrscheinlich: ${why})`,
    fold: 'Einklappen',
    foldAll: 'Antworten einklappen',
    does: (ref) => `Was ${ref} tut`,
    replies: 'Antworten',
    answers: (ref) => `Worauf ${ref} antwortet`,
    answered: 'Worauf geantwortet wird',
    speakers: 'Wer spricht',
    neighbours: 'Benachbarte Diskussionen',
    description: (threads, comments) =>
      `Das Gespräch über den Text: ${count(threads, 'Diskussion', 'Diskussionen')} mit ${count(comments, 'Kommentar', 'Kommentaren')}.`,
  },
  words: {
    label: 'Die ausgewählten Worte',
    highlight: 'Hervorheben',
    note: 'Notiz',
    link: 'Link zu diesen Worten kopieren',
    cite: 'Zitieren',
    byHand: 'Von Hand zu kopieren',
  },
  card: {
    cite: 'Zitieren',
    go: 'Los',
    range: (examples) => `oder mehrere Stellen${examples === null ? '' : `: ${examples}`}`,
    page: 'Die eigene Seite',
    close: 'Schließen',
  },
  keyList: 'Tasten',
  close: 'Schließen',
  script: 'Das braucht ein Skript.',
  find: {
    label: 'Suche',
    field: 'Die Ausgabe durchsuchen',
    placeholder: (example) => `Ein Wort, eine Frage oder ${example ?? 'eine Stelle'}`,
    originals: 'auch in den Worten des Originals',
    results: 'Ergebnisse',
    description: 'Den Text, seine Diskussion, das Glossar und die Literatur Stelle für Stelle durchsuchen.',
    without:
      'Die Suche läuft im Browser und braucht JavaScript. Ohne das haben diese Seiten je vieles auf einmal, für die Suche des Browsers selbst: {pages}.',
  },
  strip: {
    title: 'Worüber gesprochen wird',
    paragraphs: 'Jeder Absatz des Textes, so hoch, wie er besprochen wird. Jeder ist ein Eingang.',
    sections: 'Jeder Abschnitt des Textes, so hoch, wie er besprochen wird. Jeder ist ein Eingang.',
  },
  waysIn: 'Eingänge',
  homeFoot: {
    argument: '{argument} ist Schritt für Schritt aufgezeichnet, mit dem, was Kommentare dazu sagen; {open}.',
    itsArgument: 'Sein Argument',
    open: (n) => `auf ${count(n, 'Beitrag', 'Beiträge')} hat niemand geantwortet`,
    models: '{models} lassen sich hier ausführen: an einem Regler ziehen und sehen, ob ein Argument hält.',
    mechanisms: (n) => `${n} seiner Mechanismen`,
  },
  termPage: {
    also: (names) => `auch ${names}`,
    related: 'Verwandt',
    used: (n) => `${count(n, 'Begriff', 'Begriffe')} auf dieser Seite`,
    inUse: 'Im Gebrauch',
    unused: 'An keiner Stelle steht das Wort selbst.',
    usedIn: (passages) => ({
      restated: `An ${count(passages, 'Stelle', 'Stellen')}, neu gesagt.`,
      original: `An ${count(passages, 'Stelle', 'Stellen')}.`,
    }),
  },
  citing: {
    this: 'Zitieren',
    description:
      'Wie man eine Stelle, mehrere Stellen, eine Seite oder das Ganze dieser Ausgabe zitiert, in jeder Form.',
    under:
      'Jede Stelle, jeder Kommentar, jede Anmerkung und jeder Begriff hat die Formen seines Zitats auf der eigenen Seite. Mehrere zugleich, die Seiten dieser Ausgabe und der ganze Text werden hier zitiert.',
    passages: 'Stellen',
    cite: 'Zitieren',
    hint: (examples) =>
      `Ein Bereich, oder mehrere, durch Kommas getrennt${examples === null ? '' : `: ${examples}`}; Begriffe, Modelle und Seiten mit ihrem Namen.`,
    whole: 'Der ganze Text',
    pages: 'Seiten',
    page: (title) => `Die Seite ${quoted(title)}`,
    without:
      'Ohne Skript: ein Bereich wird zitiert wie seine erste Stelle, mit „¶¶ {numbers}“ statt „¶ {first}“ und mit der Adresse {path}.',
    short: 'Kurz',
    link: 'Adresse',
  },
  history: {
    title: 'Geschichte',
    draft: 'Noch nicht veröffentlicht: dieser Wortlaut kann sich ändern, ohne eine Spur zu lassen.',
    changed: (revision) => `Ein Entwurf, geändert seit Wortlaut ${revision}`,
    revision: (n) => `Wortlaut ${n}`,
    edition: (n) => `Fassung ${n}`,
    first: 'zuerst veröffentlicht',
    wordByWord: 'Was sich geändert hat, Wort für Wort',
    pageTitle: (name, n) => `${name}, Wortlaut ${n}`,
    description: (name, date, edition) =>
      `Der Wortlaut von ${name}, wie er am ${date} in Fassung ${edition} veröffentlicht wurde.`,
    over: (n, of, date, edition) => `Wortlaut ${n} von ${of}, ${date}, Fassung ${edition}`,
    withdrawnSince: 'Das wurde seither zurückgezogen. {now}.',
    became: 'Was daraus wurde',
    reworded: 'Sie sehen den Wortlaut, der zitiert wurde. Seither wurde er geändert: {now}, oder {newest}.',
    asNow: 'so lautet er jetzt',
    newer: (n) => `Wortlaut ${n}`,
    newest: 'Das ist der neueste veröffentlichte Wortlaut. {now}.',
    beside: 'Mit allem, was danebensteht',
    until: (n) => `Was sich bis Wortlaut ${n} geändert hat, Wort für Wort`,
  },
  gone: {
    title: (key) => `${key}, zurückgezogen`,
    description: (key, date, why) =>
      `${key} wurde am ${date} aus dieser Ausgabe zurückgezogen: ${why}. Der letzte Wortlaut ist hier aufbewahrt.`,
    over: (date, edition) => `Zurückgezogen am ${date}, Fassung ${edition}`,
    why: (why) => `Grund: ${why}.`,
    see: ' Siehe jetzt {keys}.',
  },
  editions: {
    description: 'Jede Fassung dieser Ausgabe: wann sie veröffentlicht wurde, was sich änderte und warum.',
    under:
      'Was wann veröffentlicht wurde, und was sich änderte. Jeder Wortlaut, der je veröffentlicht wurde, behält eine eigene Adresse.',
    none: 'Noch ist nichts veröffentlicht: was Sie lesen, ist ein Entwurf, und sein Wortlaut kann sich ändern.',
    edition: (n) => `Fassung ${n}`,
    added: 'Neu',
    reworded: 'Geändert',
    withdrawn: 'Zurückgezogen',
    told: 'Von neuen Fassungen erfährt, wer dem {feed} folgt. Um die jetzige ganz zu behalten:',
    feed: 'Feed',
    feedTitle: (name) => `${name}: Fassungen`,
    epub: (version) => `, für jedes Lesegerät (${version})`,
    markdown: ', das Ganze als Text in Markdown',
    json: ', das Ganze als Daten',
    unpublished: 'Unveröffentlichter Entwurf',
    version: (n, date) => `Fassung ${n}, ${date}`,
  },
  nowhere: {
    title: 'Nicht hier',
    description: 'Diese Seite gibt es in dieser Ausgabe nicht.',
    message: 'Unter dieser Adresse hat diese Ausgabe keine Seite.',
    numbered: 'Die Absätze des Textes haben die Nummern {first} bis {last} und stehen unter Adressen wie {address}.',
    numberedBoth:
      'Die Absätze des Textes haben die Nummern {first} bis {last} und stehen unter Adressen wie {address}; Kommentare haben Nummern wie {comment}.',
    essay: 'Der Text',
    threads: 'die Diskussionen',
    glossary: 'das Glossar',
    or: 'oder {search}.',
    search: 'die Suche',
  },
  works: {
    description: (n) =>
      `${count(n, 'Werk', 'Werke')}, von denen der Text und seine Kommentare sprechen, wie sicher das jeweils ist, und die Quellen des Glossars.`,
    under:
      'Ein Werk ist {confirmed}, wo der Text es nennt, {inferred}, wo eine Beschreibung passt und die Vorlagen dieser Ausgabe den Link verloren haben, und {unknown}, wo wir es nicht sagen können.',
    mentioned: 'Im Text genannt',
    mentionedCount: (n) => `${count(n, 'Werk', 'Werke')}, von denen der Text oder ein Kommentar spricht.`,
    sources: 'Quellen des Glossars',
    sourcesCount: (n) =>
      n === 1
        ? '1 weiteres Werk, das nur diese Ausgabe anführt.'
        : `${n} weitere Werke, die nur diese Ausgabe anführt.`,
    others: (n) => `${n} andere`,
  },
  speakers: {
    description: (speakers, known) =>
      `Wer in dieser Ausgabe spricht: ${speakers}, ${mitNamen(known)}, und wie sicher das ist.`,
    ownDescription: (name, what) =>
      `Was ${name} in dieser Ausgabe sagt: ${what}; wie sicher das ist, wem geantwortet wird, mit welchen Begriffen.`,
    essay: 'der Text',
    theEssay: 'Der Text',
    sure: 'Wie sicher das ist',
    argument: 'Im Argument',
    answers: 'Antwortet',
    answeredBy: 'Antwort geben',
    in: '{person} in {comments}',
    terms: 'Gebrauchte Begriffe',
  },
  asked: {
    description: (n) =>
      `${count(n, 'Frage', 'Fragen')}, auf die der Text und seine Diskussion antworten, jede mit der Stelle, die antwortet.`,
    under: (n) =>
      `${count(n, 'Frage', 'Fragen')}, die jemand stellen könnte, dem das alles neu ist, jede mit der Stelle, die antwortet.`,
    on: (title) => `Fragen zu ${title}`,
    onDescription: (title) => `${title}, jede mit der Stelle, die antwortet.`,
  },
  essayPages: 'Seiten des Textes',
  models: {
    description:
      'Ausführbare Modelle der Mechanismen des Textes: an einem Regler ziehen und sehen, ob ein Argument hält.',
    under: (n) =>
      `${count(n, 'Mechanismus', 'Mechanismen')} aus dem Text und seinen Kommentaren, klein genug, um in einem Browser zu laufen. Jedes Modell sagt, was es annimmt, was es zeigt und was nicht.`,
    model: 'Modell',
    rule: 'Die Regel, wie sie läuft',
    runs: 'Über viele Läufe',
    sides: 'Zwei Seiten',
    move: 'die Regler bewegen',
    tests: 'Was es prüft',
    openings: {
      restated: 'Neu gesagt; der Anfang jeder Stelle.',
      original: 'Der Anfang jeder Stelle.',
    },
  },
  mine: {
    description: 'Was Lesende auf diesem Gerät aufbewahren: Hervorhebungen und Notizen, die nie gesendet werden.',
    under: 'Was Sie hier aufbewahren, liegt allein in diesem Browser. Nichts davon wird je gesendet.',
    title: 'Ihre Hervorhebungen und Notizen',
    how: 'Wählen Sie Worte einer Stelle aus und drücken Sie „Hervorheben“ oder „Notiz“, oder die Tasten {h} und {n}; ohne Auswahl gelten sie der Stelle im Blick. Browser löschen womöglich, was eine Seite aufbewahrt, die ein, zwei Wochen nicht besucht wurde: exportieren Sie, was Sie dauerhaft behalten wollen.',
    all: 'Alle zusammen',
    markdown: 'Als Markdown exportieren',
    import: 'Einen Export einlesen',
    deleteAll: 'Alle löschen',
    keepTitle: 'Diese Ausgabe ohne Verbindung',
    saved: 'Gespeichert',
    keep: 'Auf diesem Gerät behalten',
    forget: 'Löschen',
  },
  keys: {
    '/': 'Suche',
    j: 'nächste Stelle',
    k: 'vorige Stelle',
    c: 'den Link zu den ausgewählten Worten kopieren, oder zur Stelle im Blick',
    h: 'die ausgewählten Worte hervorheben, oder die Stelle im Blick',
    n: 'eine Notiz dazu schreiben',
    f: 'in einer Diskussion: den Kommentar im Blick ein- oder ausklappen',
    Escape: 'schließen, was offen ist',
    '?': 'diese Liste',
  },
  formula: 'Formel',
  table: 'Tabelle',
  note: (number) => `Anmerkung ${number}`,
  argument: {
    acts: {
      supports: 'stützt',
      objects: 'widerspricht',
      qualifies: 'begrenzt',
      grants: 'räumt ein',
      restates: 'wiederholt',
      proposes: 'schlägt vor',
      asks: 'fragt',
      answers: 'antwortet',
    },
    verbs: {
      supports: 'stützt',
      objects: 'bestreitet',
      qualifies: 'begrenzt',
      grants: 'teilt',
      restates: 'wiederholt',
      proposes: 'ergänzt',
      asks: 'hinterfragt',
      answers: 'beantwortet',
    },
    meanings: {
      supports: 'gibt einen Grund dafür',
      objects: 'gibt einen Grund dagegen',
      qualifies: 'lässt es stehen, aber nicht so weit oder nicht so sicher',
      grants: 'nimmt es an, ohne neuen Grund',
      restates: 'sagt es noch einmal mit anderen Worten',
      proposes: 'stellt etwas Eigenes daneben (eine Gefahr, einen Plan, eine Probe) und bestreitet nichts',
      asks: 'fragt danach',
      answers: 'antwortet auf eine Frage',
    },
    states: { open: 'offen', answered: 'beantwortet', contested: 'umstritten', conceded: 'zugestanden' },
    fates: {
      open: 'es verlangt eine Antwort, und hier gab niemand eine',
      answered: 'jemand anderes hat geantwortet; ob gut, wird nicht beurteilt',
      contested: 'die Antworten sind uneins, oder einer wurde selbst widersprochen',
      conceded: 'wem es galt, hat es ganz angenommen',
    },
    groups: { against: 'dagegen', for: 'dafür', beside: 'daneben', asked: 'gefragt' },
    likeness: { agrees: 'stimmt damit überein', contradicts: 'widerspricht dem', answers: 'spricht davon' },
    qualified: (verb, perhaps, partly) => `${verb}${perhaps ? ' vielleicht' : ''}${partly ? ' teilweise' : ''}`,
    stepName: (from, to) => `der Schritt von ${from} zu ${to}`,
    step: (from, to) => `den Schritt von ${from} zu ${to}`,
    conclusion: (ref) => `den Schluss ${ref}`,
    claim: (ref) => `die Behauptung ${ref}`,
    premise: (ref) => `die Prämisse ${ref}`,
    because: (premises, perhaps) => `${perhaps ? 'vielleicht wegen' : 'wegen'} ${premises}`,
    again: (ref) => `${ref}, wie oben`,
    commentsOn: (what) => `Kommentare dazu: ${what}`,
    repliesTo: (ref) => `Antworten auf ${ref}`,
    comments: (tally) => ` Kommentare: ${tally}.`,
    picture: 'Das Argument als Bild',
    aStep: 'ein Schritt',
    perhapsStep: 'vielleicht ein Schritt',
    made: 'Was hier behauptet wird',
    does: 'Was es tut',
    done: 'Was Kommentare damit tun',
    elsewhere: 'Anderswo',
    editorsSee: (words) => `${words}, wie die Herausgeber es sehen`,
    parallel: 'anderswo {passage}',
    objections: 'Was dagegen gesagt wird',
    raised: (objections, open) =>
      `In den Kommentaren steht ${count(objections, 'Einwand', 'Einwände')} dagegen und gegen das, worauf es ruht; ${open} davon ohne Antwort hier. Welcher der stärkste ist, müssen Lesende beurteilen. Dies sind die Stellen, an denen die meisten widersprechen, dann die, die dem Schluss am nächsten liegen. „Offen“ heißt, dass hier niemand geantwortet hat, „umstritten“, dass die Antworten uneins sind.`,
    against: 'Gegen {claim}',
    by: (objections, people) =>
      `${count(objections, 'Einwand', 'Einwände')} von ${count(people, 'Person', 'Personen')}`,
    legend: 'Wie man es liest',
    legendText:
      'E1 ist der erste Absatz des Textes, N1 seine erste Anmerkung, T7.1.4 der vierte Absatz des ersten Kommentars in Diskussion 7. Eine Behauptung heißt nach dem Absatz, der sie am klarsten aufstellt. Der Schluss ist die Behauptung, zu der alle anderen führen; eine Prämisse ruht hier auf keiner anderen. Ein Schritt führt von Behauptungen, zusammengenommen, zu einer anderen: wer einem Schritt widerspricht, kann die Behauptungen gelten lassen und bestreiten, dass sie dorthin führen. „Vielleicht“ bezeichnet, was dort nicht gesagt und von uns erschlossen ist.',
    short: 'In Kürze',
    concludes: 'Der Text schließt: {claim}.',
    rests: (several) => `Das ruht${several ? ' zusammen' : ''} hierauf:`,
    why: (reasons) => `Warum „{claim}“? ${count(reasons, 'Grund', 'Gründe')}:`,
    andThen: ', und ',
    inferred: ' (wie wir es verstehen)',
    restingOn: 'gestützt auf:',
    mapped: (moves, open) =>
      `Mit dem, was stützt, einräumt und vorschlägt, sind ${count(moves, 'Beitrag', 'Beiträge')} verzeichnet; ${open} von allen stehen offen: {open}.`,
    unanswered: 'worauf niemand geantwortet hat',
    description:
      'Was der Text behauptet, Schritt für Schritt, was Kommentare für und gegen jeden Schritt sagen, und was davon ohne Antwort steht.',
    under:
      'Was der Text behauptet, Schritt für Schritt, und was Kommentare damit tun. So lesen es die Herausgeber. Verzeichnet ist, was wozu gesagt wurde und ob jemand geantwortet hat; wer recht hat, steht hier nicht.',
    outline: 'Schritt für Schritt',
    drawn: 'Das Bild',
    drawnText:
      'Dasselbe, gezeichnet: Behauptungen und Schritte in der Mitte. Auf einem breiten Bildschirm steht links, was dagegen ist oder danach fragt, rechts das Übrige. {skip}',
    skip: 'Das Bild überspringen',
    places: 'Alles hier hat seinen Ort im Text: folgen Sie einer Nummer. {open}',
    open: 'Worauf niemand geantwortet hat',
  },
  openMoves: {
    description:
      'Einwände, Einschränkungen, Fragen und Vorschläge in den Kommentaren, auf die in dieser Ausgabe niemand geantwortet hat.',
    under: (essay, between) =>
      `${essay} Einwände, Zweifel, Fragen und Vorschläge zum {argument}, und ${between} zwischen Kommentierenden, auf die in dieser Ausgabe niemand sonst antwortet.`,
    argument: 'Argument des Textes',
    copy: 'Diese Ausgabe hat die Kommentare einer gespeicherten Kopie: spätere Antworten, und solche anderswo, fehlen. Was als Antwort gilt, haben die Herausgeber so gelesen. Dass etwas offensteht, macht es nicht richtig.',
    essay: 'An den Text',
    between: 'Zwischen Kommentierenden',
  },
  names: {
    essay: (n) => `Text, Absatz ${n}`,
    note: (n) => `Anmerkung ${n} des Textes`,
    gap: (n) => `Lücke ${n}`,
    annotation: (n) => `Anmerkung ${n} der Herausgeber`,
    thread: (n) => `Diskussion ${n}`,
    comment: (thread, n) => `Diskussion ${thread}, Kommentar ${n}`,
    commentPassage: (thread, comment, n) => `Diskussion ${thread}, Kommentar ${comment}, Absatz ${n}`,
    unwritten: (name) => `${name}, noch zu schreiben.`,
    lost: (what) => `In der Vorlage verloren: ${what}.`,
  },
  roles: {
    editor: 'Herausgeber',
    essayist: (letter) => `Autor ${letter}`,
    commenter: (letter) => `Kommentierende ${letter}`,
    signed: 'Die Anmerkung ist gezeichnet.',
    nothing: 'von dieser Person ist nichts bekannt',
  },
  bibliography: {
    andLast: (all, last) => `${all} und ${last}`,
    pages: (pages) => `S. ${pages}`,
    undated: 'o. J.',
    more: (first) => `${first} u. a.`,
    dates: 'de',
  },
  citations: {
    editors: (name) => `Herausgeber von ${name}`,
    numberedIn: (ref, name) => `${ref} in ${name}`,
    commentOn: (title) => `Kommentar zu ${quoted(title)}`,
    numbered: (title, number) => `${title} (${number})`,
    withReplies: (title, number) => `${title}, mit den Antworten (${number})`,
    commenter: '[Kommentar]',
    on: (who, work) => `${who} zu ${work}`,
    kinds: { comment: 'Kommentar', thread: 'Diskussion' },
    draft: 'unveröffentlichter Entwurf',
    edition: (n) => `Fassung ${n}`,
    revision: (edition, n) => `Fassung ${edition}, Wortlaut ${n}`,
    restatementOf: (head, source) => `${head}: Neu gesagt nach ${source}`,
    noteOf: (head, source) => `${head}: Anmerkung der Herausgeber zu dem, ${source}`,
    noteOn: (head, on, source) => `${head}: Anmerkung zu ${on === null ? '' : `${on} aus `}${source}`,
    work: (author, title) => `${author}, ${quoted(title)}`,
    workBy: (title, author) => `${quoted(title)} von ${author}`,
    place: (author, title, place) => `${author}, ${quoted(title)}, ${place}`,
    lost: (work) => `was in der Vorlage aus ${work} verloren ist`,
    aComment: 'einem Kommentar',
    by: (what, who, work) => `${what} von ${who} zu ${work}`,
    thread: (work, who) => `Kommentaren zu ${work}, begonnen von ${who}`,
  },
} satisfies Strings;

export const restatedFrom = 'Neu gesagt nach';
export const notRestatedFrom = 'Nicht neu zu sagen, nach';
export const lostFrom = 'Verloren von';
export const noteBy = 'Anmerkung von';
export const from = 'Von';
export const paragraphMark = (number: number, isAfter: boolean): string => `${isAfter ? 'nach ' : ''}¶ ${number}`;
export const noteMark = (number: number, isAfter: boolean): string => `${isAfter ? 'nach ' : ''}Anm. ${number}`;
export const aComment = 'ein Kommentar';
export const aThread = 'ein Kommentar mit seinen Antworten';
const STATUS: Readonly<Record<string, string>> = {
  proven: 'bewiesen',
  confirmed: 'bestätigt',
  inferred: 'erschlossen',
  unknown: 'unbekannt',
};
export const doubted = (status: string): string => `(${STATUS[status] ?? status})`;

export const kinds = {
  term: 'Glossar',
  essay: 'Text',
  note: 'Anmerkungen des Textes',
  annotation: 'Anmerkungen der Herausgeber',
  comment: 'Kommentare',
  gap: 'Lücken',
  thread: 'Diskussionen',
  person: 'Personen',
  model: 'Modelle',
  page: 'Seiten',
  work: 'Literatur',
  question: 'Fragen',
  sense: 'Bedeutungen von Begriffen',
};
export const anywhere = 'Überall';
export const anybody = 'Von allen';
export const all = 'Alles';
export const kindOfResult = 'Art des Ergebnisses';
export const allOfKind = (n: number, kind: string): string => `Alle ${n} in: ${kind}`;
export const alsoInFullText = 'Auch im ganzen Text';
export const recentSearches = 'Letzte Suchen';
export const forgetThese = 'Diese vergessen';
export const answersQuestion = 'Antwortet auf: ';
export const loading = 'Wird geladen…';
export const searching = 'Wird gesucht…';
export const results = (n: number): string => (n === 1 ? '1 Ergebnis' : `${n} Ergebnisse`);
export const nonePasses = 'Kein Ergebnis passt zu diesen Filtern.';
export const nothingFits = (query: string): string => `Nichts in dieser Ausgabe passt zu ${quoted(query)}. `;
export const tryGlossary = ['Versuchen Sie andere Wörter, eine Frage oder das ', 'Glossar', '.'] as const;
export const tryOthers = 'Versuchen Sie andere Wörter.';
export const searchedInstead = (query: string, n: string): readonly [string, string] => [
  `Nichts hat ${quoted(query)}; ${n} für `,
  '.',
];
export const searchNotLoaded =
  'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und tippen Sie noch einmal.';
export const searchPartlyLoaded =
  'Nur ein Teil der Suche konnte geladen werden. Prüfen Sie die Verbindung und tippen Sie noch einmal.';
export const searchFailed = 'Die Suche konnte nicht geladen werden. ';
export const tryAgain = 'Noch einmal';

export const partNotLoaded = 'Ein Teil dieser Seite konnte nicht geladen werden.';
export const reload = 'Neu laden';
export const copyWord = 'Kopieren';
export const copyAllWord = 'Alles kopieren:';
export const copyAll = (object: string): string => (object === 'original' ? 'die Originale' : 'diese Fassungen');
export const countedForm = (form: string, n: number): string => `${form}, ${n} insgesamt`;
export const copiedWord = 'Kopiert';
export const copyLink = 'Den Link kopieren';
export const copiedLink = 'Link kopiert';
export const copiedLinkOf = (ref: string): string => `Link zu ${ref} kopiert`;
export const copiedLinkToWords = 'Link zu diesen Worten kopiert';
export const copied = (what: string): string => `Kopiert: ${what}`;
export const copyForm = (form: string, object: string): string => `${form} kopieren, ${OBJECTS[object] ?? object}`;
const OBJECTS: Readonly<Record<string, string>> = { original: 'Original', restatement: 'diese Fassung' };
export const notToCopy = 'Was zu kopieren war, konnte nicht geladen werden.';
export const copyByHand = 'Der Browser lässt diese Seite nicht kopieren. Kopieren Sie es hier:';
export const form = 'Form ';
export const allForms = 'alle';
export const link = 'Adresse';
export const inShort = 'Kurz';
export const cite = 'Zitieren';
export const range = 'Bereich';
export const note = 'Notiz';
export const close = 'Schließen';
export const citeHeading = (what: string): string => `${what} zitieren`;
export const citationNotLoaded =
  'Das Zitat konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.';
export const noReference = (asked: string): string =>
  `${quoted(asked)} ist keine Stelle; schreiben Sie etwa E27, E27–E29 oder T2.3.1.`;
export const neitherNorNamed = (asked: string): string =>
  `${quoted(asked)} ist keine Stelle und auch kein Name eines Begriffs, eines Modells oder einer Seite; schreiben Sie etwa E27, E27–E29 oder T2.3.1, oder einen solchen Namen.`;
export const notCitedHere = (title: string): string => `${quoted(title)} wird hier nicht zitiert.`;
export const severalNamed = (asked: string, titles: readonly string[]): string =>
  `${quoted(asked)} kann mehreres meinen: ${titles.join('; ')}.`;
export const notCitable = (refs: string): string =>
  `${refs} lässt sich nicht als eines zitieren: Ein Bereich verbindet Stellen des Textes, Anmerkungen oder Absätze eines Kommentars.`;
export const withWords = (words: string): string => `: ${quoted(words)}`;

export const noPassages = (asked: string): string =>
  `${quoted(asked)} nennt keine Stellen; schreiben Sie E27, oder E27–E29 mit der kleineren Nummer zuerst.`;
export const unknownReference = (refs: string): string => `In dieser Ausgabe gibt es ${refs} nicht.`;
export const hasInstead = (refs: string): string => ` Es gibt ${refs}.`;
export const elsewhere = (ref: string): string => `${ref} steht nicht auf dieser Seite, aber hier: `;
export const nearby = (ref: string): string => `In dieser Ausgabe gibt es ${ref} nicht. In der Nähe: `;
export const unknownEdition = (asked: string, last: number): string =>
  `Es gibt keine Fassung ${asked}; die neueste ist ${last}. `;
export const asOf = (edition: number): string => `Dieser Link zitiert Fassung ${edition}. `;
export const rewordedSince = 'Seither neu gefasst, hier wie damals: ';
export const withdrawnSince = 'Seither zurückgezogen, hier wie damals: ';
export const addedSince = 'Seither hinzugekommen: ';
export const existsNearby = 'In der Nähe gibt es: ';
export const noPlace = (id: string): string => `Auf dieser Seite gibt es keinen Ort ${quoted(id)}.`;
export const mayMean = 'Gemeint sein kann: ';
export const ledHere = (asked: string, shown: string): string =>
  `Unter ${asked} steht nichts. Gezeigt wird, was damit gemeint ist: ${shown}.`;
export const ledToWordings = (asked: string, of: string): string =>
  `Unter ${asked} steht nichts. Gezeigt werden die Wortlaute, die ${of} gehabt hat.`;
export const searchFor = (words: string): string => `die Suche nach ${quoted(words)}`;

export const fold = 'Einklappen';
export const unfold = 'Ausklappen';
export const foldReplies = 'Antworten einklappen';
export const unfoldAll = 'Alle ausklappen';
export const answersWhat = (ref: string, refs: string): string => `${ref} antwortet auf ${refs}`;
export const permanentLink = (ref: string): string => `${ref}, dauerhafter Link`;
export const inItsThread = 'in der Diskussion';
export const copyLinkShort = 'Link kopieren';
export const ofComment = (place: string, comment: string): string => `${place} von Kommentar ${comment}`;
export const more = (n: number): string => `${n} weitere`;
export const andMore = (n: number): string => `Und ${n} weitere.`;
export const figuresMissing = 'Die Zahlen konnten nicht geladen werden: laden Sie die Seite neu.';

export const noteWord = 'Notiz';
export const markWord = 'Marke';
export const wordsChanged = 'Die Worte, die Sie markiert haben, lauten jetzt anders';
export const wordsUnsure = 'Welche Worte markiert wurden, ist nicht sicher';
export const yourNote = 'Ihre Notiz';
export const yourMark = 'Ihre Marke';
export const yourNotes = 'Ihre Hervorhebungen und Notizen';
export const allOfThem = 'Alle zusammen';
export const noWords = 'Das sind keine Worte einer Stelle.';
export const highlighted = 'Hervorgehoben, auf diesem Gerät';
export const undo = 'Zurücknehmen';
export const remove = 'Löschen';
export const removed = 'Gelöscht';
export const allRemoved = 'Alle sind gelöscht';
export const noteOn = (refs: string): string => `Notiz zu ${refs}`;
export const ofOriginal = ' (Original)';
export const allOfIt = ' (ganz)';
export const changesUnknown = 'Ob sich markierte Worte geändert haben, war nicht zu erfahren.';
export const keptCount = (n: number, notes: number): string => `${n} insgesamt, ${notes} mit einer Notiz.`;
export const keptNone = 'Noch gibt es keine.';
export const imported = (file: string, added: number, renewed: number, known: number): string =>
  `${file}: ${added} neu, ${renewed} erneuert, ${known} schon bekannt.`;
export const notRead = (what: string): string => `Nicht gelesen: ${what}`;
export const fileNotRead = (file: string, why: string): string => `${file} wird nicht gelesen: ${why}`;
export const tooLarge = 'Die Datei ist größer als 20 MB.';
export const otherVersion =
  'Was dieses Gerät hier aufbewahrt, hat eine andere Version geschrieben; es bleibt, wie es ist.';
export const notRemembered =
  'Der Browser lässt diese Seite nichts auf diesem Gerät aufbewahren: Das gilt, bis Sie die Seite verlassen.';
export const notKept = 'Der Browser lässt diese Seite nichts auf diesem Gerät aufbewahren.';
export const stillThere = (ref: string): string => `${ref} lautet seither anders; diese Worte stehen noch darin.`;
export const standThere = (ref: string, times: number, around: readonly string[]): string =>
  `In ${ref} stehen diese Worte ${times}-mal, und nichts sagt, welche gemeint sind: ${around.map(quoted).join(', ')}${times > around.length ? ' …' : '.'}`;
export const noLongerThere = (ref: string): string =>
  `${ref} lautet seither anders, und diese Worte stehen nicht mehr darin.`;
export const passageGone = (ref: string): string => `In dieser Ausgabe gibt es ${ref} nicht mehr.`;

export const cannotKeep =
  'Dieser Browser kann keine Seiten behalten, oder nicht unter einer Adresse, die nicht sicher ist (https).';
export const asBefore = (why: string): string => `${why} Was vorher gespeichert war, ist unverändert.`;
export const nothingToKeep = 'Hier gibt es nichts zu speichern.';
export const saving = 'Wird gesichert …';
export const keepNewer = 'Die neuere Fassung speichern';
export const keepHere = 'Auf diesem Gerät behalten';
export const couldBeKept = (size: string): string =>
  `Ohne Verbindung zu lesen: alle Seiten mit Suche, Zitaten und Modellen, ohne frühere Wortlaute und Dateien für Maschinen; ${size}.`;
export const isKept = (day: string, size: string): string =>
  `Gespeichert am ${day}: alle Seiten mit Suche, Zitaten und Modellen; ${size}.`;
export const newerUnknown = 'Ob es eine neuere Fassung gibt, war nicht zu erfahren.';
export const isNewest = 'Es ist die neueste Fassung.';
export const isOlder = 'Es gibt eine neuere Fassung.';
export const keepUnknown = 'Was zu speichern wäre, war nicht zu erfahren.';
export const fileMissing = (path: string): string => `${quoted(path)} konnte nicht geladen werden.`;
export const changedMeanwhile = 'Die Seiten wurden inzwischen neu veröffentlicht.';
export const essayistRole = 'der Autor';
export const essayistsRole = 'die Autoren';
export const continueAt = (ref: string): string => `Weiter bei ${ref}`;
export const viewOf = (ref: string): string => `${ref} zeigt`;
export const notesMark = (plural: boolean): string => (plural ? 'Anmerkungen' : 'Anmerkung');
export const megabytes = (n: number): string => `${n} MB`;
export const dates = 'de';
export const savedCopy = (day: string): string => `Gespeicherte Kopie vom ${day}.`;
export const notInSavedCopy =
  'Die gespeicherte Kopie hat dies nicht: frühere Wortlaute und Dateien für Maschinen brauchen eine Verbindung.';
export const newerThanSaved = (link: (words: string) => string): string =>
  `Es gibt eine neuere Fassung als Ihre gespeicherte Kopie: ${link('speichern')}.`;

export const unwritten = 'Noch zu schreiben.';

export const book = {
  variorum: (title: string): string => `${title}: eine kommentierte Ausgabe`,
  titlePage: 'Titelseite',
  by: {
    restated: (name: string): string =>
      `Stelle für Stelle neu gesagt, mit der Diskussion, von den Herausgebern von ${name}`,
    original: (name: string): string => `Mit Diskussion und Anmerkungen, von den Herausgebern von ${name}`,
  },
  cover: {
    restated: (author: string): string => `Der Essay von ${author}, neu gesagt, mit der Diskussion`,
    original: (author: string): string => `Von ${author}, mit Diskussion und Anmerkungen`,
  },
  original: 'Das Original steht {here}.',
  here: 'hier',
  numbers: 'Die Nummer neben einer Stelle ist ihr dauerhafter Name und führt zu ihrer Seite unter {address}.',
  rights: 'Wie diese Ausgabe entstand, und wessen Rechte welche sind',
  readAt: 'Gelesen, durchsucht und zitiert wird sie unter {address}.',
  restatedFrom: { restated: 'neu gesagt nach {speaker}', original: '{speaker}' },
  restated: { restated: 'neu gesagt', original: '' },
  withdrawn: (date: string, edition: number, why: string): string =>
    `Zurückgezogen am ${date}, Fassung ${edition}: ${why}.`,
  on: 'Zu {ref}',
  discussion: 'Diskussion',
  seeAlso: 'Siehe auch {terms}.',
  usedAt: 'Gebraucht in {refs}.',
  at: 'Zu {refs}.',
  citedAt: '{status} zu {refs}.',
  landmarks: 'Wegmarken',
  draft: 'Entwurf',
  accessible:
    'Text mit Überschriften, einem Inhaltsverzeichnis und einer Liste der Stellen mit ihren dauerhaften Nummern; Formeln sind MathML.',
  drawings: 'Zeichnungen sind beschrieben, und neben jeder steht eine Tabelle ihrer Zahlen.',
  images: 'Bilder sind beschrieben.',
  noDrawings: 'Der Umschlag ist das einzige Bild.',
  orRange: 'oder ein Bereich, oder mehrere',
  webPage: 'Die eigene Seite im Netz',
};

export const modelWords = {
  presets: 'Einstellungen, die jemand behauptet',
  reset: 'Zurück zum Anfang',
  settings: 'Einstellungen',
  numbers: 'Die wichtigsten Zahlen',
  figure: 'Die Zahlen',
  ofFigure: (title: string): string => ` zu ${quoted(title)}`,
};

export const files = {
  restated: 'Neu gesagt',
  essayBy: (author: string, imprint: string, edition: string, version: string): string =>
    `Ein Text von ${author} (${imprint}), mit der Diskussion, in ${edition}, ${version}.`,
  originalAt: (address: string): string => `Das Original steht [hier](${address}).`,
  references: 'Die Nummer vor einer Stelle ist ihr dauerhafter Link.',
  responses: (refs: string): string => `Zitiert oder beantwortet in ${refs}.`,
  quotes: (place: string): string => `Zitiert ${place}`,
  to: (ref: string): string => `, an ${ref}`,
  answers: (refs: string): string => `Antwortet auf ${refs}.`,
  argument:
    'Was der Text nach dem Verständnis der Herausgeber behauptet und was Kommentare dazu sagen; kein Urteil, wer recht hat.',
  also: (names: string): string => `Auch ${names}.`,
  citedAt: (status: string, refs: string): string => `${status} zu ${refs}.`,
  holds: (passages: string, threads: string, comments: string, terms: string): string =>
    `${passages}; Gespräche: ${threads}, ${comments}; ${terms}.`,
  cite: {
    restated: (how: string): string =>
      `Alles ist mit anderen Worten neu gesagt: wörtlich zitieren Sie das Original und diese Fassung als solche, mit Nummer und dauerhaftem Link (${how}).`,
    original: (how: string): string => `Zitieren Sie mit Nummer und dauerhaftem Link (${how}).`,
  },
  annotations: (title: string): string => `Kommentare zu ${quoted(title)}`,
  how: 'wie',
  rights: 'Verfahren und Rechte',
  all: 'Alles',
  pages: 'Seiten',
  whole: {
    markdown: [
      'Die ganze Ausgabe, Markdown',
      'Text, Anmerkungen, Diskussionen, Argument, Glossar und Literatur in einer Datei',
    ],
    json: ['Die ganze Ausgabe, JSON', 'dasselbe als Daten, mit den Verbindungen zwischen Stellen'],
  },
  passage: {
    markdown: (ref: string): string => `Stelle ${ref}, Markdown`,
    markdownIs: 'eine Stelle und wie man sie zitiert; so für jede Nummer',
    page: (ref: string): string => `Stelle ${ref}`,
    pageIs: 'ihre eigene Seite, deren Adresse bleibt',
  },
  more: {
    references: ['Alle Nummern', 'jede, die es gibt oder gab'],
    schema: ['Form des JSON', 'ein JSON-Schema'],
    annotations: ['Verweise', 'was sich worauf bezieht, als Web Annotations des W3C'],
    argument: ['Argument', 'im Argument Interchange Format'],
    editions: ['Fassungen', 'was wann veröffentlicht wurde, und was sich änderte'],
  },
  glossaryOf: (name: string): string => `Das Glossar von ${name}`,
};

export const inText = (style: string): string => `${style}, im Text`;
export const inNote = (style: string): string => `${style}, Anmerkung`;
export const inBibliography = (style: string): string => `${style}, Literaturverzeichnis`;
export const theWhole = 'das Ganze';
export const refIn = (ref: string, name: string): string => `${ref} in ${name}`;

export const highlightsOn = (title: string): string => `Hervorhebungen und Notizen zu ${title}`;
export const inEdition = (name: string): string => `In ${name}`;
export const allOfRef = (ref: string): string => `ganz ${ref}`;
export const noRecord = 'Das ist kein Datensatz.';
export const noText = (field: string): string => `Ihr Feld ${quoted(field)} ist kein Text.`;
export const noTime = (said: string): string => `${quoted(said)} ist keine Zeit.`;
export const noWording = (said: string): string =>
  `${quoted(said)} ist kein Wortlaut: schreiben Sie restatement oder original.`;
export const noSuchReference = (said: string): string => `${quoted(said)} ist keine Stelle.`;
export const namesNoWords = (ref: string): string => `Sie nennt keine Worte von ${ref}.`;
export const noId = 'Sie hat keine id.';
export const namesNoPassage = 'Sie nennt keine Stelle.';
export const oneWithoutId = 'Eine ohne id';
export const noColumns = 'Die erste Zeile nennt die Spalten id, reference und words nicht.';
export const noAnnotations = 'Die Datei enthält keine Web Annotations.';
export const noJson = 'Die Datei ist kein JSON, oder nicht ganz.';

export const scaffold = {
  opening: 'Anfang',
  continued: (title: string): string => `${title}, Fortsetzung`,
  notes: 'Anmerkungen',
  untitled: 'Ohne Titel',
  description: (title: string, authors: readonly string[], comments: number): string =>
    `${title}${authors.length ? `, von ${authors.join(' und ')}` : ''}${comments ? `, mit ${comments === 1 ? 'einem Kommentar' : `${comments} Kommentaren`}` : ''}.`,
  unknown: 'Unbekannt',
  namesAuthor: 'Die eingelesene Kopie nennt, wer es geschrieben hat.',
  namesNoAuthor: 'Die eingelesene Kopie nennt niemanden, der es geschrieben hat.',
  doesNotName: 'Die eingelesene Kopie nennt nicht, wer es geschrieben hat.',
  signed: 'Der Kommentar ist mit dem Namen unterschrieben.',
  outside: 'eine Quelle außerhalb des Textes',
  quoted: (words: number): string => `Ein Zitat von ${words} Wörtern, dessen Quelle nicht in diesem Text steht.`,
  somebody: 'Jemand ohne Namen',
  thread: (comments: number, who: string | null, begun: string | null): string =>
    `${comments === 1 ? 'Ein Kommentar' : `${comments} Kommentare`} von ${who ?? 'jemandem ohne Namen'}${comments > 1 ? ' und anderen' : ''}${begun === null ? '' : `, begonnen am ${begun}`}.`,
  atIssue: 'Worum es geht, ist hier noch zu sagen.',
  about: {
    title: 'Über diese Ausgabe',
    description: 'Wie diese Ausgabe gemacht ist, und wie ihre Stellen zu lesen sind.',
    menu: 'Über',
    whose: {
      restated:
        'Diese Ausgabe sagt ein Werk und seine Diskussion Stelle für Stelle neu. Was sie sagt, ist kein Zitat: die Worte sind die der Herausgeber.',
      original:
        'Diese Ausgabe gibt ein Werk und seine Diskussion Stelle für Stelle wieder, mit den Worten derer, die sie geschrieben haben.',
    },
    references: 'Jede Stelle hat eine Bezeichnung, deren Bedeutung sich nie ändert.',
    heading: 'Rechte',
    rights: {
      restated: 'Wer das Werk und seine Kommentare geschrieben hat, behält die Rechte daran.',
      original: 'Wer das Werk und seine Kommentare geschrieben hat, behält die Rechte an seinen Worten.',
    },
  },
};
