/**
 * The texts of the MediaWiki face, in our own words; MediaWiki's are under another licence. Programs go by the codes.
 * `$1`, `$2`… are filled in. A key is the code of the message unless another code is given with it.
 */
export const TEXTS = {
  assertanonfailed: 'The request was to go on only if nobody is logged in, but somebody is.',
  assertbotfailed: 'The request was to go on only with the right "bot", which this session does not have.',
  assertnameduserfailed: 'The request was to go on only as "$1", who is not the one logged in.',
  assertuserfailed: 'The request was to go on only if somebody is logged in, but nobody is.',
  badcontinue: 'The value of "continue" is not one that an answer gave.',
  badinteger: 'The parameter "$1" takes a whole number, not "$2".',
  badmodule: 'There is no module "$2" below "$1".',
  badtoken: 'The token is not one of this session.',
  'badtoken-unmeant':
    'Another site or a prefetch may have sent this request: without a token it is not carried out.',
  badurl: 'The parameter "$1" takes an absolute address, not "$2".',
  baduser: 'The parameter "$1" takes a user name, not "$2".',
  badutf8:
    'The value of "$1" was not UTF-8 in normal form C, or had control characters in it; it was corrected.',
  badvalue: 'The parameter "$1" does not take the value "$2".',
  'badvalue-notmulti': 'The parameter "$1" takes one value; it may not begin with U+001F.',
  'busy-hashing': 'More logins are waiting than can be checked in time. Try again a little later.',
  'checktoken-percentencoding': 'The token has a blank where "+" is expected: "+" has to be sent as "%2B".',
  'deprecation-help': 'Something in this request will stop working one day; see the other warnings.',
  'deprecation-login-main':
    'Logging in to an account itself by "action=login" is deprecated. Use "action=clientlogin", or a bot password.',
  'deprecation-login-token':
    'Getting a login token by "action=login" is deprecated. Use "action=query&meta=tokens&type=login".',
  'deprecation-parameter': 'The parameter "$1" is deprecated.',
  'deprecation-post-without-type':
    'A POST without the header Content-Type is deprecated; its body was not read.',
  docref: 'The parameters and errors of this API are described at $1.',
  errorprinterfailed: 'The error could not be shown in the form asked for.',
  fault: 'Something went wrong on this side.',
  'http-contenttoolarge': 'The body may have $1 bytes.',
  invalidmethod: 'Use GET, HEAD or POST.',
  maxlag: 'The database lags by $1 seconds.',
  missingparam: 'The parameter "$1" has to be there.',
  'missingparam-one-of': 'One of the parameters $1 has to be there.',
  mustbeposted: 'The action "$1" has to be sent by POST.',
  mustpostparams: 'These parameters may not stand in the address: $1. Send them in the body.',
  'promised-nonwrite-api': 'The request promised to change nothing, but this action changes something.',
  'store-unavailable': 'The session store cannot be reached at the moment.',
  'tokens-origin': "Tokens are not handed out to requests that any site can make in a visitor's name.",
  toomanyvalues: 'The parameter "$1" takes at most $2 values.',
  unrecognizedparams: 'These parameters are not known here: $1.',
  unrecognizedvalues: 'The parameter "$1" does not know these values: $2.',
  unsupportedarray: 'The parameter "$1" was sent as a PHP array, which is not understood.',
  'xslt-disabled': 'Style sheets are not offered here.',
  // Reasons why a login came to nothing.
  'api-login-fail-aborted':
    'The password is right, but something has to be done first: log in by "action=clientlogin" to change it.',
  'api-login-fail-badsessionprovider':
    'The session is one of a bot password; nobody else can log in over it.',
  'api-login-fail-sameorigin': "A request that any site can make in a visitor's name cannot log in.",
  'authmanager-authn-no-primary':
    'There is nothing to log in with: a name, a password, or both are missing or cannot be right.',
  'authmanager-authn-not-in-progress': 'No login is under way.',
  badretype: 'The two new passwords are not the same.',
  'login-throttled': 'Too many attempts have failed. Try again later.',
  passwordtoolong: 'The new password is too long.',
  passwordtooshort: 'The new password is too short.',
  'resetpass-expired': 'The password has expired. Set a new one.',
  'resetpass-validity-soft': 'The password is not good enough any more. Set a new one, or keep it.',
  sessionlost: 'The session that the token belongs to is gone. Get a new token.',
  'userlogin-cannot-login': 'Nobody can log in this way now.',
  wrongpassword: 'The name or the password is wrong.',
  // What applications show their users.
  'field-password': 'Password',
  'field-password-help': 'The password of the account.',
  'field-newpassword': 'New password',
  'field-newpassword-help': 'A password that is long enough.',
  'field-rememberme': 'Stay logged in',
  'field-rememberme-help': 'Keep the login when the browser is closed.',
  'field-retype': 'New password again',
  'field-retype-help': 'The same password once more.',
  'field-skipreset': 'Skip',
  'field-skipreset-help': 'Keep the present password.',
  'field-username': 'User name',
  'field-username-help': 'The name of the account.',
  'provider-change': 'A new password',
  'provider-password': 'Password',
  'provider-rememberme': 'How long the login lasts',
  'provider-skip': 'No change',
  'account-pending': 'The account that logs in',
  'account-nobody': '',
  'account-named': '$1',
} as const;

export type TextKey = keyof typeof TEXTS;
