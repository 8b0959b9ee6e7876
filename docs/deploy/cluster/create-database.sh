#!/bin/sh
# /etc/latchkey/create-database.sh: Patroni runs it once, on the first leader, with the address of the database. No
# standby follows yet, so nothing here may wait for one.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --set password="$LATCHKEY_DATABASE_PASSWORD" "$1" <<'SQL'
SET synchronous_commit = local;
CREATE ROLE latchkey LOGIN PASSWORD :'password';
GRANT pg_monitor TO latchkey;
CREATE DATABASE latchkey OWNER latchkey TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
SQL
