insert into {schema}.setting (name, value) values ($1, $2::text::jsonb)
on conflict (name) do update set value = excluded.value
