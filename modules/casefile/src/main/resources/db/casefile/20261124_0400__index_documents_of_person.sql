create index document_of_person on casefile.document (person) where person is not null;
