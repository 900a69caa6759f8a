insert into {schema}.grp (name) select unnest($1::text[]) order by 1 on conflict do nothing
