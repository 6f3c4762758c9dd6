-- No rule reads these yet; each comes back with the rule that does.
delete from association.deadline where deadline in ('answer', 'answer_longer', 'breach');
