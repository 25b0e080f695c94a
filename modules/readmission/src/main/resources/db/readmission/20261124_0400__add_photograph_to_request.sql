-- A picture crosses as it is drawn here anew, without whatever the camera or the file said besides.
create table readmission.photograph (
    id       uuid primary key,
    bytes    bytea not null
);
alter table readmission.photograph alter column bytes set storage external;
comment on table readmission.photograph is 'Photographs that were chosen for requests; retention: with the return file';
comment on column readmission.photograph.id is 'The document that it was drawn from, in whatever file that is';
comment on column readmission.photograph.bytes is 'SENSITIVE. JPEG with pixels alone. Crosses with the application';
grant select, insert on readmission.photograph to safeconduct_app;
alter table readmission.request add column photograph uuid references readmission.photograph deferrable initially deferred;
comment on column readmission.request.photograph is 'SENSITIVE. The photograph of the person for the form; null if none was chosen. Kept as long as the return file.';
