import type {
  MediawikiAuthenticationField,
  MediawikiAuthenticationRequest,
} from '../../../contract/index.ts';
import { type ApiMessage, html, message, wikitext } from '../messages/api-message.ts';
import type { TextKey } from '../messages/message-texts.ts';
import { mapOf } from '../results/shape.ts';

export type MessageFormat = 'html' | 'none' | 'raw' | 'wikitext';

/** One field of an authentication request, with the texts that an application shows beside it. */
interface Field {
  type: 'string' | 'password' | 'checkbox' | 'button';
  label: TextKey;
  help: TextKey;
  optional?: boolean;
  sensitive?: boolean;
}

/** AuthenticationRequest: one way, or one part, of logging in, under MediaWiki's name for it. */
export interface AuthenticationRequest {
  id: string;
  required: 'optional' | 'required' | 'primary-required';
  provider: ApiMessage;
  account: ApiMessage;
  fields: Readonly<Record<string, Field>>;
}

const PASSWORD_ID = 'MediaWiki\\Auth\\PasswordAuthenticationRequest';
const USERNAME: Field = { type: 'string', label: 'field-username', help: 'field-username-help' };
const PASSWORD: Field = {
  type: 'password',
  label: 'field-password',
  help: 'field-password-help',
  sensitive: true,
};
const NEW_PASSWORD: Field = {
  type: 'password',
  label: 'field-newpassword',
  help: 'field-newpassword-help',
  sensitive: true,
};
const RETYPE: Field = { type: 'password', label: 'field-retype', help: 'field-retype-help', sensitive: true };
const REMEMBER_ME: Field = {
  type: 'checkbox',
  label: 'field-rememberme',
  help: 'field-rememberme-help',
  optional: true,
};
const SKIP: Field = { type: 'button', label: 'field-skipreset', help: 'field-skipreset-help' };

/** The requests of the first step of a login. */
export function loginRequests(accountName: string | undefined): AuthenticationRequest[] {
  const account =
    accountName === undefined ? message('account-anonymous') : message('account-named', [accountName]);
  return [
    {
      id: PASSWORD_ID,
      required: 'primary-required',
      provider: message('provider-password'),
      account,
      fields: { username: USERNAME, password: PASSWORD },
    },
    {
      id: 'MediaWiki\\Auth\\RememberMeAuthenticationRequest',
      required: 'optional',
      provider: message('provider-rememberme'),
      account: message('provider-rememberme'),
      fields: { rememberMe: REMEMBER_ME },
    },
  ];
}

/** The requests of a due password change; a password that is only too short may be kept. */
export function changeRequests(reason: 'expired' | 'too-short'): AuthenticationRequest[] {
  const change: AuthenticationRequest = {
    id: PASSWORD_ID,
    required: reason === 'expired' ? 'required' : 'optional',
    provider: message('provider-change'),
    account: message('account-pending'),
    fields: { password: NEW_PASSWORD, retype: RETYPE },
  };
  const skip: AuthenticationRequest = {
    id: 'MediaWiki\\Auth\\ButtonAuthenticationRequest:skipReset',
    required: 'optional',
    provider: message('provider-skip'),
    account: message('provider-skip'),
    fields: { skipReset: SKIP },
  };
  return reason === 'expired' ? [change] : [change, skip];
}

/** A message in the requested format; `none` leaves it out. */
export function formatted(format: MessageFormat, text: ApiMessage) {
  switch (format) {
    case 'none':
      return undefined;
    case 'html':
      return html(text);
    case 'wikitext':
      return wikitext(text);
    case 'raw':
      return { key: `latchkey-${text.key}`, params: [...text.parameters] };
  }
}

/** The requests as a response lists them; merged, their fields are in one list beside them. */
export function describedRequests(
  requests: readonly AuthenticationRequest[],
  format: MessageFormat,
  merge: boolean,
) {
  const described = requests.map(
    ({ id, required, provider, account, fields }): MediawikiAuthenticationRequest => ({
      id,
      metadata: mapOf({}),
      required,
      ...texts(format, { provider, account }),
      ...(!merge && { fields: describedFields(fields, format) }),
    }),
  );
  if (!merge) return { requests: described };
  const fields = requests.flatMap(({ required, fields: own }) =>
    Object.entries(own).map(([name, field]) => [
      name,
      { ...field, optional: field.optional || required === 'optional' },
    ]),
  );
  return { requests: described, fields: describedFields(Object.fromEntries(fields), format) };
}

function describedFields(fields: AuthenticationRequest['fields'], format: MessageFormat) {
  const described = Object.entries(fields).map(([name, field]): [string, MediawikiAuthenticationField] => [
    name,
    {
      type: field.type,
      ...texts(format, { label: message(field.label), help: message(field.help) }),
      optional: field.optional ?? false,
      sensitive: field.sensitive ?? false,
    },
  ]);
  return mapOf(Object.fromEntries(described));
}

function texts<Name extends string>(format: MessageFormat, messages: Record<Name, ApiMessage>) {
  const written = Object.entries<ApiMessage>(messages).map(([name, one]) => [name, formatted(format, one)]);
  return Object.fromEntries(format === 'none' ? [] : written) as Partial<Record<Name, string>>;
}
