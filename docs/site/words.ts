/** Languages the pages may be written in, by their names in their own words. The first is the source of the others. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;
export const SOURCE_LANGUAGE: Language = 'en';

// The keys of a literal are exactly its languages.
export const languages = Object.keys(LANGUAGES) as Language[];

/** Everything on a page that neither its author nor the description says. */
export interface Words {
  skip: string;
  pages: string;
  language: string;
  helpPages: string;
  reference: string;
  onThisPage: string;
  permanentLink: string;
  lastChanged: string;
  untranslated: string;
  outdated: string;
  request: string;
  response: string;
  headers: string;
  samples: string;
  inReference: string;
  name: string;
  where: string;
  type: string;
  meaning: string;
  required: string;
  yes: string;
  no: string;
  always: string;
  atLeast: string;
  characters: string;
  copy: string;
  copied: string;
  deprecated: string;
  secret: string;
  standard: string;
  values: string;
  list: string;
  arrayOf: string;
  like: string;
  upTo: string;
  noParameters: string;
  noValues: string;
  code: string;
  cause: string;
  remedy: string;
  form: string;
  query: string;
  header: string;
  cookie: string;
  path: string;
  sometimes: string;
  printed: string;
  expected: string;
  arazzo: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    skip: 'Skip to the text',
    pages: 'Pages',
    language: 'Language',
    helpPages: 'Help pages',
    reference: 'Reference',
    onThisPage: 'On this page',
    permanentLink: 'Permanent link to',
    lastChanged: 'Text last changed',
    untranslated: 'This page is not translated yet. This is the English one.',
    outdated: 'This translation is older than the English page and may miss what has changed since.',
    request: 'Request',
    response: 'Response',
    headers: 'Headers and cookies',
    samples: 'Programming language',
    inReference: 'in the reference',
    name: 'Name',
    where: 'Where',
    type: 'Type',
    meaning: 'Meaning',
    required: 'Required',
    yes: 'yes',
    no: 'no',
    always: 'always',
    atLeast: 'at least',
    characters: 'characters',
    copy: 'Copy',
    copied: 'Copied',
    deprecated: 'deprecated',
    secret: 'never in the query string',
    standard: 'Default',
    values: 'One of',
    list: 'List, joined by |, of',
    arrayOf: 'Array of',
    like: 'as in',
    upTo: 'at most',
    noParameters: 'There are none.',
    noValues: 'The response has no content.',
    code: 'Code',
    cause: 'Cause',
    remedy: 'What to do',
    form: 'form',
    query: 'query string',
    header: 'header',
    cookie: 'cookie',
    path: 'path',
    sometimes: 'sometimes',
    printed: 'Latchkey documentation',
    expected: 'Then this has to hold:',
    arazzo: 'The same as an Arazzo workflow',
  },
  de: {
    skip: 'Zum Text springen',
    pages: 'Seiten',
    language: 'Sprache',
    helpPages: 'Hilfeseiten',
    reference: 'Referenz',
    onThisPage: 'Auf dieser Seite',
    permanentLink: 'Dauerhafter Link zu',
    lastChanged: 'Text zuletzt geändert',
    untranslated: 'Diese Seite ist noch nicht übersetzt. Hier steht die englische.',
    outdated: 'Diese Übersetzung ist älter als die englische Seite; spätere Änderungen können fehlen.',
    request: 'Anfrage',
    response: 'Antwort',
    headers: 'Kopfzeilen und Cookies',
    samples: 'Programmiersprache',
    inReference: 'in der Referenz',
    name: 'Name',
    where: 'Wo',
    type: 'Typ',
    meaning: 'Bedeutung',
    required: 'Erforderlich',
    yes: 'ja',
    no: 'nein',
    always: 'immer',
    atLeast: 'mindestens',
    characters: 'Zeichen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    deprecated: 'veraltet',
    secret: 'nie in der Adresse',
    standard: 'Vorgabe',
    values: 'Eines von',
    list: 'Liste, mit | verbunden, aus',
    arrayOf: 'Array aus',
    like: 'wie in',
    upTo: 'höchstens',
    noParameters: 'Es gibt keine.',
    noValues: 'Die Antwort hat keinen Inhalt.',
    code: 'Code',
    cause: 'Ursache',
    remedy: 'Was zu tun ist',
    form: 'Formular',
    query: 'Adresse',
    header: 'Kopfzeile',
    cookie: 'Cookie',
    path: 'Pfad',
    sometimes: 'manchmal',
    printed: 'Dokumentation von Latchkey',
    expected: 'Dann muss gelten:',
    arazzo: 'Dasselbe als Arazzo-Workflow',
  },
};
