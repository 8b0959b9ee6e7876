import { listOf, namedList } from '../../results/shape.ts';

/** Magic words that clients look up, with MediaWiki's English spelling: name, whether case matters, aliases. */
const MAGIC_WORDS: readonly (readonly [string, boolean, ...string[]])[] = [
  ['redirect', false, '#REDIRECT'],
  ['notoc', false, '__NOTOC__'],
  ['nogallery', false, '__NOGALLERY__'],
  ['noeditsection', false, '__NOEDITSECTION__'],
  ['forcetoc', false, '__FORCETOC__'],
  ['toc', false, '__TOC__'],
  ['img_thumbnail', true, 'thumb', 'thumbnail'],
  ['img_right', true, 'right'],
  ['img_left', true, 'left'],
  ['img_none', true, 'none'],
  ['img_center', true, 'center', 'centre'],
  ['img_framed', true, 'frame', 'framed', 'enframed'],
  ['currentmonth', true, 'CURRENTMONTH', 'CURRENTMONTH2'],
  ['currentday', true, 'CURRENTDAY'],
  ['currentyear', true, 'CURRENTYEAR'],
  ['sitename', true, 'SITENAME'],
  ['server', false, 'SERVER'],
  ['language', false, '#LANGUAGE:'],
  ['defaultsort', true, 'DEFAULTSORT:', 'DEFAULTSORTKEY:', 'DEFAULTCATEGORYSORT:'],
  ['hiddencat', true, '__HIDDENCAT__'],
];

export function magicWords() {
  return namedList(
    'magicword',
    MAGIC_WORDS.map(([name, isCaseSensitive, ...aliases]) => ({
      name,
      aliases: listOf('alias', aliases),
      'case-sensitive': isCaseSensitive,
    })),
  );
}

/** Special pages that are about logging in and out. */
const SPECIAL_PAGES: readonly (readonly [string, ...string[]])[] = [
  ['ApiHelp'],
  ['BotPasswords'],
  ['ChangePassword', 'ResetPass', 'ResetPassword'],
  ['Userlogin', 'UserLogin', 'Login'],
  ['Userlogout', 'UserLogout', 'Logout'],
  ['Version'],
];

export function specialPageAliases() {
  return namedList(
    'specialpage',
    SPECIAL_PAGES.map(([realname, ...others]) => ({
      realname,
      aliases: listOf('alias', [realname, ...others]),
    })),
  );
}

/** What answers in the place of a wiki. */
export function extensions() {
  const latchkey = {
    type: 'other',
    name: 'Latchkey',
    namemsg: '',
    descriptionmsg: '',
    author: 'Latchkey',
    url: '',
    'license-name': 'MIT',
    license: '',
  };
  return namedList('ext', [latchkey]);
}

/** There is no upload, so its dialog has no texts. */
export const UPLOAD_DIALOG = {
  fields: { description: false, date: false, categories: false },
  licensemessages: { local: '', foreign: '' },
  comment: { local: '', foreign: '' },
  format: { filepage: '', description: '', ownwork: '', license: '', uncategorized: '' },
};
