-- What is to be done and how far it has got. The engine's jobs are only wake-up calls: what happens
-- when one arrives is decided by the state that stands here.
create table {schema}.item (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  kind text not null,
  key text not null,
  grp text not null,
  priority int not null,
  item jsonb not null,
  state text not null default 'waiting' check (
    state in ('waiting', 'starting', 'running', 'succeeded', 'failed', 'canceled', 'needsOperator')
  ),
  -- Within the limit of its group, so that a job was made for it.
  admitted boolean not null default false,
  -- Of the latest intent to start; the request is sent with it.
  request_id uuid,
  intent_at timestamptz,
  starts int not null default 0,
  token text,
  reads int not null default 0,
  percent real,
  service_status text,
  -- asked: to be sent with the next turn; sent: the service has it; refused: it cannot be stopped.
  cancel text check (cancel in ('asked', 'sent', 'refused')),
  -- Tries that came to nothing, one after the other, and since when.
  tries int not null default 0,
  troubled_at timestamptz,
  error jsonb,
  result jsonb,
  added_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  due_at timestamptz,
  changed xid8 not null default pg_current_xact_id(),
  unique (kind, key)
);
create index item_waiting on {schema}.item (grp, priority desc, seq) where state = 'waiting' and not admitted;
create index item_open on {schema}.item (grp) where admitted and state in ('waiting', 'starting', 'running');
create index item_state on {schema}.item (state, ended_at);
create index item_due on {schema}.item (due_at) where state in ('waiting', 'starting', 'running');
create index item_changed on {schema}.item (changed);

-- What holds for a group over all workers.
create table {schema}.grp (
  name text primary key,
  -- The next request may go at this time, where requests a second are limited.
  slot_at timestamptz,
  -- The service asked to be left alone until then.
  throttled_until timestamptz,
  throttled int not null default 0
);

create table {schema}.setting (name text primary key, value jsonb not null);
