import { accountAdd } from './account-add.ts';
import { accountAppPassword } from './account-app-password.ts';
import { accountImport } from './account-import.ts';
import { accountList } from './account-list.ts';
import { accountPassword } from './account-password.ts';
import { accountDisable, accountEnable, accountRemove } from './account-state.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { configCheck } from './config-check.ts';
import { copy } from './copy.ts';
import { doctor } from './doctor.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { sessionEnd } from './session-end.ts';
import { sessionList } from './session-list.ts';
import { testServer } from './test-server.ts';

/** The command table, in the order of the help page. */
export const commands: readonly Command[] = [
  serve,
  accountImport,
  accountAdd,
  accountList,
  accountPassword,
  accountDisable,
  accountEnable,
  accountRemove,
  accountAppPassword,
  sessionList,
  sessionEnd,
  backup,
  restore,
  copy,
  configCheck,
  doctor,
  testServer,
];
