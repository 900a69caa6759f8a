select count(*)::int as open from {schema}.item where state in ('waiting', 'starting', 'running')
