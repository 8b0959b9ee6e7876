import type { Handler, MediawikiChecktokenResult } from '../../../contract/index.ts';
import { message } from '../messages/message.ts';
import { type Call, callerOf, visitorOf } from '../requests/call.ts';
import { needsState, readToken, SUFFIX, type TokenType, timeInToken, timestamp } from '../visitors/tokens.ts';
import { tokenSubject } from '../visitors/visitor.ts';

interface Question {
  type: TokenType;
  token: string;
  maxtokenage?: number;
}

export const checktoken: Handler<'mediawikiChecktoken', Call> = async ({ body }, reply, call) => {
  if (!body) throw new Error('the front passes what is required');
  return reply(200, 'application/json', { checktoken: await answerTo(call, body) });
};

export const checktokenByGet: Handler<'mediawikiChecktokenByGet', Call> = async ({ query }, reply, call) => {
  return reply(200, 'application/json', { checktoken: await answerTo(call, query) });
};

/** A "+" that was not percent-encoded came as a blank. */
const DECODED_SUFFIX = SUFFIX.replace('+', ' ');

async function answerTo(call: Call, question: Question): Promise<MediawikiChecktokenResult> {
  const { token } = question;
  if (token.endsWith(DECODED_SUFFIX)) call.remarks.warn('checktoken', message('checktoken-percentencoding'));
  const generated = timeInToken(token);
  const result = await judgement(call, question);
  return { result, ...(generated && { generated: timestamp(generated) }) };
}

async function judgement(
  call: Call,
  { type, token, maxtokenage }: Question,
): Promise<MediawikiChecktokenResult['result']> {
  const session = callerOf(call);
  if (!session && !needsState(type)) return token === SUFFIX ? 'valid' : 'invalid';
  const subject = session && !needsState(type) ? { session } : await stateSubject(call, type);
  const read = await readToken(call.tokens, subject, type, token);
  if (!read) return 'invalid';
  if (maxtokenage === undefined || read.generatedAt === null) return 'valid';
  const age = secondsOf(await call.sessions.now()) - secondsOf(read.generatedAt);
  return age > maxtokenage ? 'expired' : 'valid';
}

async function stateSubject(call: Call, type: TokenType) {
  const subject = await tokenSubject(call.recognition, await visitorOf(call));
  if (type === 'login') call.issuedLoginTokens.add(subject);
  return subject;
}

function secondsOf(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
