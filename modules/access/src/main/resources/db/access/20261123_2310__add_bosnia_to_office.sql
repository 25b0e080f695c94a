-- A State whose agreement nobody has confirmed in the text: what is asked of it is counted by nobody but an officer.
insert into office (code, name) values ('BIH', 'Bosnia and Herzegovina');
