-- Of a token that is replaced only what is new is written: tokens may be long, and change a little with each
-- read. The token is the first token_keep characters of what stands in token, and token_rest.
alter table {schema}.item add column token_keep int, add column token_rest text;
