-- The order in which entries are sealed, the tree over them (RFC 9162) and its signed checkpoints. Append-only like the log.

-- The number of the transaction tells which entries a look at the log could not see yet: one that commits late keeps its low
-- index, and would be passed over by whoever only looks for higher ones.
alter table entry add column tx xid8 not null default pg_current_xact_id();
create index entry_by_transaction on entry (tx, index);
comment on column entry.tx is 'INTERNAL. Transaction that wrote the entry; the sequencer finds by it what committed since it looked last.';

-- Neither its place nor its transaction is for the writer to choose.
revoke insert on entry from safeconduct_app;
grant insert (at, actor, office, action, outcome, shown, bytes, leaf_hash) on entry to safeconduct_app;

create table leaf (
    number bigint primary key check (number >= 0),
    entry  bigint not null unique,
    at     timestamptz not null,
    hash   bytea not null check (length(hash) = 32)
);
comment on table leaf is 'INTERNAL. The sealed order of the entries, without gaps. Kept when the entries are no longer: the proofs of the others need it.';
comment on column leaf.number is 'INTERNAL. Place in the tree, from 0 on.';
comment on column leaf.entry is 'INTERNAL. Index of the entry.';
comment on column leaf.at is 'INTERNAL. Time of the entry, which chooses its partition.';
comment on column leaf.hash is 'INTERNAL. Hash of the leaf.';

create table node (
    level  smallint not null check (level between 1 and 62),
    number bigint not null check (number >= 0),
    hash   bytea not null check (length(hash) = 32),
    primary key (level, number)
);
comment on table node is 'INTERNAL. Hashes of the complete subtrees above the leaves: a root or a proof takes a few of them however large the log is.';
comment on column node.level is 'INTERNAL. The subtree has two to the power of level leaves.';
comment on column node.number is 'INTERNAL. Place in its level, from 0 on.';
comment on column node.hash is 'INTERNAL. Hash of the subtree.';

create table checkpoint (
    size    bigint primary key check (size > 0),
    at      timestamptz not null,
    root    text not null,
    note    text not null,
    seen    pg_snapshot not null,
    cluster bigint not null
);
comment on table checkpoint is 'PUBLIC. What the log was at a moment, signed; each also lies outside the database. Retention: for ever.';
comment on column checkpoint.size is 'PUBLIC. How many entries were sealed.';
comment on column checkpoint.at is 'PUBLIC. When.';
comment on column checkpoint.root is 'PUBLIC. Root of the tree, Base64.';
comment on column checkpoint.note is 'PUBLIC. The signed note.';
comment on column checkpoint.seen is 'INTERNAL. Every entry that this snapshot of the database sees is sealed.';
comment on column checkpoint.cluster is 'INTERNAL. Which PostgreSQL the snapshot is of; in another, as after a restore, transactions count anew.';

grant select, insert on leaf, node, checkpoint to safeconduct_app;
