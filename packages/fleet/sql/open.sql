select exists (select from {schema}.item where state in ('waiting', 'starting', 'running')) as open
