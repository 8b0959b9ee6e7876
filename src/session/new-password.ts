import { isTooShort } from './account-write.ts';

/** The list is of lower-case words; some 50,000 of them, so it is only loaded where a password is set. */
async function commonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}

let loading: Promise<ReadonlySet<string>> | undefined;

/**
 * Why a person should not choose this password, as the end of a sentence that begins with it; `undefined` when they
 * may. For every place where a password is chosen, and never for imports: those hold what people already have.
 */
export async function newPasswordProblem(password: string, minLength: number): Promise<string | undefined> {
  if (isTooShort(password, minLength)) return `is shorter than ${minLength} characters`;
  return (await isCommonPassword(password))
    ? 'is one of the most common passwords, which are guessed first'
    : undefined;
}

/** Whatever its case and width. Its length has been checked: the work of normalising can grow with the square of it. */
export async function isCommonPassword(password: string): Promise<boolean> {
  loading ??= commonPasswords();
  return (await loading).has(password.normalize('NFKC').toLowerCase());
}
