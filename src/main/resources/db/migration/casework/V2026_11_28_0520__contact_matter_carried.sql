-- A promise that was kept goes by another id once the contact it came with says something else; what belongs to it goes along.
grant update (promise_id) on casework.contact_matter, casework.contact_matter_past to tallessa_app;
