-- The other State decides on what it was sent; a later correction of our file is not known to it until it is sent anew.
alter table readmission.request add column application text;
comment on column readmission.request.application is 'SENSITIVE. Identity of the person as it was sent to the requested State last, as JSON; null before it was sent; retention: as long as the return file.';
