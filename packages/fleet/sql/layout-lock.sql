lock table {schema}.layout in share row exclusive mode
