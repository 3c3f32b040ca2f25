CREATE SEQUENCE document_seq START WITH 50 INCREMENT BY 50;

-- A file kept for good: an upload or a paper that the fund generated. Names are data, never paths.
CREATE TABLE document (
    id           BIGINT PRIMARY KEY,
    fund_id      BIGINT NOT NULL REFERENCES fund (id),
    kind         VARCHAR(40) NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    size_bytes   BIGINT NOT NULL CHECK (size_bytes > 0),
    sha256       CHAR(64) NOT NULL,
    -- printed on the fund's own papers, so that anyone can verify them
    check_code   CHAR(14) UNIQUE,
    created_by   VARCHAR(120) NOT NULL,
    created_at   TIMESTAMP(6) NOT NULL
);

-- The bytes, in pieces: H2 takes at most 1 MiB in one value, and a reader needs only one piece in memory.
CREATE TABLE document_piece (
    document_id BIGINT NOT NULL REFERENCES document (id),
    piece_no    INT NOT NULL CHECK (piece_no >= 0),
    content     BYTEA NOT NULL,
    PRIMARY KEY (document_id, piece_no)
);
