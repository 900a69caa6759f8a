select {columns}, token is not null as "hasToken" from {schema}.item where id = $1::uuid
