-- For whole files of people at once: who has the very same name, or the same sound of it and year of birth.
create index name_key_same_name on registration.name_key using hash (names);
create index name_key_same_sound on registration.name_key using hash (sounds);
