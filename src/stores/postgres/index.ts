/**
 * The store of a cluster: PostgreSQL 15 or later with quorum commit. It exports the store and its address; which server is
 * the primary, and what an answer of it is worth, is its own affair.
 */
export { type ClusterReport, checkCluster, type ServerReport } from './check-cluster.ts';
export { type PostgresAddress, parsePostgresUrl } from './connection-url.ts';
export { createPostgresStore, type PostgresStoreOptions } from './postgres-store.ts';
export { weaknessOf } from './replication.ts';
export { parseStandbyNames, type StandbyNames } from './standby-names.ts';
