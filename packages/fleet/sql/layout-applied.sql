insert into {schema}.layout (version) values ($1)
