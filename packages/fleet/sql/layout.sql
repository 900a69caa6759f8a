create schema if not exists {schema};
create table if not exists {schema}.layout (version int primary key, applied_at timestamptz not null default now());
