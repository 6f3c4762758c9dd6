-- A difference is read under its own address, long after its stock-taking has ended.
create unique index stock_finding_own on legalbasis.stock_finding (id);
