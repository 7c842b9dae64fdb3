-- What is kept beside the fields: merges that were made, packages sent and received, keys of others. Content is JSON, form by kind.
CREATE TABLE record (
    kind VARCHAR(40) NOT NULL,
    id VARCHAR(80) NOT NULL,
    content CLOB NOT NULL,
    CONSTRAINT record_pk PRIMARY KEY (kind, id)
);
