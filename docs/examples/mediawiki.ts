import type { Fields, Recipe, Recipes, Step } from './recipe.ts';

const API = '/w/api.php';
const BOTH: Recipe['formats'] = ['json', 'xml'];

function read(name: string, query: Fields): Step {
  return { name, method: 'GET', path: API, query: { ...query, format: 'json' } };
}

function post(name: string, form: Fields): Step {
  return { name, method: 'POST', path: API, form: { ...form, format: '{format}' } };
}

function get(name: string, query: Fields): Step {
  return { name, method: 'GET', path: API, query: { ...query, format: '{format}' } };
}

const LOGIN_TOKEN = read('start', { action: 'query', meta: 'tokens', type: 'login' });
const CSRF_TOKEN = read('tokens', { action: 'query', meta: 'tokens' });
const LOGIN_FIELDS = { action: 'login', lgname: 'jdoe', lgpassword: 'secret-pass' };
const lgtoken = '{start.query.tokens.logintoken}';
const LOGIN = post('login', { ...LOGIN_FIELDS, lgtoken });
const LOGOUT = post('logout', { action: 'logout', token: '{tokens.query.tokens.csrftoken}' });
const CLIENTLOGIN = {
  action: 'clientlogin',
  username: 'jdoe',
  password: 'secret-pass',
  loginreturnurl: 'https://www.example.org/',
  logintoken: lgtoken,
};

export const mediawikiRecipes: Recipes = {
  'mediawiki/login': {
    operations: ['mediawikiLogin'],
    formats: BOTH,
    sample: true,
    steps: [LOGIN_TOKEN, LOGIN],
  },
  'mediawiki/login-needtoken': {
    operations: ['mediawikiLogin'],
    formats: BOTH,
    steps: [post('login', LOGIN_FIELDS)],
  },
  'mediawiki/login-failed': {
    operations: ['mediawikiLogin'],
    formats: BOTH,
    steps: [LOGIN_TOKEN, post('login', { ...LOGIN_FIELDS, lgpassword: 'guess', lgtoken })],
  },
  'mediawiki/login-bot': {
    operations: ['mediawikiLogin'],
    formats: BOTH,
    steps: [
      LOGIN_TOKEN,
      post('login', {
        action: 'login',
        lgname: 'jdoe@robot',
        lgpassword: 'f9o2ms1d0vt48bh7k6q3c5ei1r0la2np',
        lgtoken,
      }),
    ],
  },
  'mediawiki/logout': {
    operations: ['mediawikiLogout'],
    formats: BOTH,
    sample: true,
    steps: [LOGIN_TOKEN, LOGIN, CSRF_TOKEN, LOGOUT],
  },
  'mediawiki/logout-as-in-1.12': {
    operations: ['mediawikiLogoutByGet'],
    formats: ['xml', 'json'],
    sample: true,
    steps: [LOGIN_TOKEN, LOGIN, get('logout', { action: 'logout' })],
  },
  'mediawiki/logout-badtoken': {
    operations: ['mediawikiLogout'],
    formats: BOTH,
    steps: [LOGIN_TOKEN, LOGIN, post('logout', { action: 'logout', token: '+\\' })],
  },
  'mediawiki/clientlogin': {
    operations: ['mediawikiClientlogin'],
    formats: BOTH,
    sample: true,
    steps: [LOGIN_TOKEN, post('login', CLIENTLOGIN)],
  },
  'mediawiki/clientlogin-fail': {
    operations: ['mediawikiClientlogin'],
    formats: BOTH,
    steps: [LOGIN_TOKEN, post('login', { ...CLIENTLOGIN, password: 'guess' })],
  },
  'mediawiki/tokens': {
    operations: ['mediawikiQueryByGet', 'mediawikiQuery'],
    formats: BOTH,
    sample: true,
    steps: [get('tokens', { action: 'query', meta: 'tokens', type: 'csrf|login' })],
  },
  'mediawiki/userinfo': {
    operations: ['mediawikiQueryByGet'],
    formats: BOTH,
    steps: [LOGIN_TOKEN, LOGIN, get('who', { action: 'query', meta: 'userinfo', uiprop: 'groups|realname' })],
  },
  'mediawiki/userinfo-anonymous': {
    operations: ['mediawikiQueryByGet'],
    formats: BOTH,
    steps: [get('who', { action: 'query', meta: 'userinfo' })],
  },
  'mediawiki/siteinfo': {
    operations: ['mediawikiQueryByGet'],
    formats: BOTH,
    steps: [get('site', { action: 'query', meta: 'siteinfo', siprop: 'general' })],
  },
  'mediawiki/authmanagerinfo': {
    operations: ['mediawikiQueryByGet'],
    formats: BOTH,
    steps: [get('requests', { action: 'query', meta: 'authmanagerinfo', amirequestsfor: 'login' })],
  },
  'mediawiki/checktoken': {
    operations: ['mediawikiChecktoken', 'mediawikiChecktokenByGet'],
    formats: BOTH,
    sample: true,
    steps: [
      LOGIN_TOKEN,
      LOGIN,
      CSRF_TOKEN,
      post('check', { action: 'checktoken', type: 'csrf', token: '{tokens.query.tokens.csrftoken}' }),
    ],
  },
  'mediawiki/help': {
    operations: ['mediawikiHelpByGet', 'mediawikiHelp'],
    formats: BOTH,
    sample: true,
    steps: [get('help', { action: 'help', modules: 'logout', wrap: '1' })],
  },
  'mediawiki/paraminfo': {
    operations: ['mediawikiParaminfoByGet', 'mediawikiParaminfo'],
    formats: BOTH,
    sample: true,
    steps: [get('modules', { action: 'paraminfo', modules: 'logout' })],
  },
  'mediawiki/unknown-action': {
    operations: ['mediawikiApiByGet', 'mediawikiApi'],
    formats: BOTH,
    sample: true,
    steps: [get('response', { action: 'edit' })],
  },
};
