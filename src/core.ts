import type { ClusterSettings, Config, StoreSettings } from './config/index.ts';
import { type OnStoreCall, observedStore } from './observed-store.ts';
import {
  type AccountService,
  type ComputeHash,
  createAccountService,
  createPasswordHasher,
  createSessionServices,
  InvalidInput,
  type OnEvent,
  type OnHash,
  type SessionServices,
  StoreUnavailable,
} from './session/index.ts';
import type { Store } from './session/ports.ts';
import {
  createPostgresStore,
  createSqliteStore,
  type OnClockJump,
  type OnRollback,
  parsePostgresUrl,
  type SqliteStoreOptions,
} from './stores/index.ts';

/** The session core on its store, as the server and the command line both use it. */
export interface Core extends SessionServices {
  store: Store;
  accounts: AccountService;
  /** The logins of this process at this moment. */
  loginLoad: { inProgress(): number; turnedAway(): number; waitingHashes(): number };
}

/** Gets what happens in the core, for metrics. */
export interface CoreObserver {
  passwordHashed: OnHash;
  committed: (jobs: number) => void;
  storeCalled: OnStoreCall;
}

export interface CoreOptions extends StoreSettings {
  /** The wall clock, for tests. */
  now?: () => Date;
  onRollback?: OnRollback;
  /** Called when the machine's clock is so far ahead that an embedded store does not follow it. */
  onClockJump?: OnClockJump;
  /** A database whose time is far ahead of the machine's clock is not opened. */
  refuseClockAhead?: boolean;
  /** Gets every authentication event, for the log. */
  onEvent?: OnEvent;
  /** Where passwords are hashed; Node's own pool of threads by default. */
  computeHash?: ComputeHash;
  observer?: CoreObserver | undefined;
  /** Called when an acknowledged logout does not survive the loss of a server. */
  onWeakPromise?: (words: string) => void;
}

/** Opens the database, making it if it is not there. Throws {@link InvalidInput} when it cannot be used. */
export async function openCore({ config, ...options }: CoreOptions): Promise<Core> {
  const { cluster, onWeakPromise, observer } = options;
  const store = await (cluster
    ? openCluster({ ...cluster, ...(onWeakPromise && { onWeakPromise }) })
    : openStore({ ...options, onCommit: observer?.committed }));
  return createCore(store, config, options);
}

/** The session core over a store that is open. */
export function createCore(
  opened: Store,
  config: Config,
  { onEvent, computeHash, observer }: Pick<CoreOptions, 'onEvent' | 'computeHash' | 'observer'> = {},
): Core {
  const hasher = createPasswordHasher(config.passwordHashing, {
    ...(computeHash && { compute: computeHash }),
    onHash: observer?.passwordHashed,
  });
  const store = observer ? observedStore(opened, observer.storeCalled) : opened;
  const { sessions, throttle, throttleTotals, passwords } = config;
  const services = createSessionServices({
    store,
    hasher,
    lifetimes: sessions,
    perAccount: sessions.perAccount,
    throttle: { pair: throttle, ...throttleTotals },
    minLength: passwords.minLength,
    onEvent,
  });
  const { inProgress, turnedAway } = services.admission;
  return {
    store,
    ...services,
    loginLoad: { inProgress, turnedAway, waitingHashes: hasher.waiting },
    accounts: createAccountService({ store, hasher, minLength: passwords.minLength, onEvent }),
  };
}

/** A database that cannot be opened is a wrong value of `--database` until it has been opened once. */
async function openStore({
  databaseFile: file,
  ...options
}: Omit<CoreOptions, 'config'> & Pick<SqliteStoreOptions, 'onCommit'>): Promise<Store> {
  try {
    return await createSqliteStore({ file, ...options });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidInput(cause instanceof StoreUnavailable ? reason : `no database at ${file}: ${reason}`);
  }
}

async function openCluster(
  options: ClusterSettings & { onWeakPromise?: (words: string) => void },
): Promise<Store> {
  try {
    return await createPostgresStore({ ...options, address: parsePostgresUrl(options.url) });
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    throw new InvalidInput(cause.message);
  }
}
