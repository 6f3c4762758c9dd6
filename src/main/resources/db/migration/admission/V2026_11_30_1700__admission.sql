create schema admission;
comment on schema admission is 'By which ways people may come as far as the sign-in (S33).';
grant usage on schema admission to tallessa_app;
