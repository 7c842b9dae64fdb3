-- The grain of the workspace: one row is one value of one field with the version (replica, counter) that wrote it.
-- Two rows for one address are two values nobody has settled yet (merging); today there is one.
CREATE TABLE field (
    kind VARCHAR(20) NOT NULL,
    entity VARCHAR(80) NOT NULL,
    name VARCHAR(80) NOT NULL,
    replica VARCHAR(40) NOT NULL,
    counter BIGINT NOT NULL,
    content CLOB,
    editor VARCHAR(200) NOT NULL,
    edited_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    CONSTRAINT field_pk PRIMARY KEY (kind, entity, name, replica, counter)
);

-- Every write there ever was; what stood there before is kept so that it can be restored.
CREATE TABLE field_history (
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    kind VARCHAR(20) NOT NULL,
    entity VARCHAR(80) NOT NULL,
    name VARCHAR(80) NOT NULL,
    replica VARCHAR(40) NOT NULL,
    counter BIGINT NOT NULL,
    content_before CLOB,
    content_after CLOB,
    editor VARCHAR(200) NOT NULL,
    edited_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    CONSTRAINT field_history_pk PRIMARY KEY (id),
    CONSTRAINT field_history_version UNIQUE (replica, counter, kind, entity, name)
);
CREATE INDEX field_history_place ON field_history (kind, entity, name);

-- How far each replica's writes are known here (version vector).
CREATE TABLE seen (
    replica VARCHAR(40) NOT NULL,
    counter BIGINT NOT NULL,
    CONSTRAINT seen_pk PRIMARY KEY (replica)
);

-- What the workspace is: cycle id, standard set and its digest, school year, replica id, format version.
CREATE TABLE workspace (
    name VARCHAR(80) NOT NULL,
    content CLOB NOT NULL,
    CONSTRAINT workspace_pk PRIMARY KEY (name)
);

-- SHA-256 over the state of one unit (a criterion, the school, …), checked after an unclean end.
CREATE TABLE unit_digest (
    unit VARCHAR(100) NOT NULL,
    digest CHAR(64) NOT NULL,
    CONSTRAINT unit_digest_pk PRIMARY KEY (unit)
);
