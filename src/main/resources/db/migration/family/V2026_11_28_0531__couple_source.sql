comment on column family.couple.sealed is 'Together or apart, since which year, who told it and when, and who wrote it. [data: sealed] [holding: family] [copy: yes]';
