import type { Schema } from './schema.ts';
import { type Builder, template } from './statement.ts';

/** From which addresses sessions of an account have begun. */
export function loginAddressQueries(db: Builder) {
  return {
    find: template((v: { accountKey: string; network: string; since: number }) =>
      db
        .selectFrom('login_address as l')
        .innerJoin('account as a', 'a.id', 'l.account_id')
        .select('l.at')
        .where('a.key', '=', v.accountKey)
        .where('l.network', '=', v.network)
        .where('l.at', '>', v.since),
    ),
    note: template((v: Schema['login_address']) =>
      db
        .insertInto('login_address')
        .values({ account_id: v.account_id, network: v.network, at: v.at })
        .onConflict((on) =>
          on.columns(['account_id', 'network']).doUpdateSet((e) => ({ at: e.ref('excluded.at') })),
        ),
    ),
    prune: template((v: { before: number }) => db.deleteFrom('login_address').where('at', '<', v.before)),
  };
}
