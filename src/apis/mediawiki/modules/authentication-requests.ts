import type {
  MediawikiAuthenticationField,
  MediawikiAuthenticationRequest,
} from '../../../contract/index.ts';
import type { TextKey } from '../messages/catalogue.ts';
import { html, type Message, message, wikitext } from '../messages/message.ts';
import { mapOf } from '../results/shape.ts';

export type MessageFormat = 'html' | 'none' | 'raw' | 'wikitext';

/** One field of a request: what it is, and the texts an application shows beside it. */
interface Field {
  type: 'string' | 'password' | 'checkbox' | 'button';
  label: TextKey;
  help: TextKey;
  optional?: boolean;
  sensitive?: boolean;
}

/** One way, or one part, of logging in, under the name that applications know from MediaWiki. */
export interface AuthenticationRequest {
  id: string;
  required: 'optional' | 'required' | 'primary-required';
  provider: Message;
  account: Message;
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

/** What the first step of a login asks for. */
export function loginRequests(accountName: string | undefined): AuthenticationRequest[] {
  const account =
    accountName === undefined ? message('account-nobody') : message('account-named', [accountName]);
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

/** What a password that has to be changed asks for; one that should be may be kept. */
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

/** A text in the form asked for; with `none` there is none. */
export function formatted(format: MessageFormat, said: Message) {
  switch (format) {
    case 'none':
      return undefined;
    case 'html':
      return html(said);
    case 'wikitext':
      return wikitext(said);
    case 'raw':
      return { key: `latchkey-${said.key}`, params: [...said.parameters] };
  }
}

/** The requests as an answer has them; merged, their fields stand beside them in one list. */
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

function texts<Name extends string>(format: MessageFormat, said: Record<Name, Message>) {
  const written = Object.entries<Message>(said).map(([name, one]) => [name, formatted(format, one)]);
  return Object.fromEntries(format === 'none' ? [] : written) as Partial<Record<Name, string>>;
}
