-- A schema that holds the demo says so; only such a schema may be started afresh.
CREATE TABLE demo_mark (
    id        INT PRIMARY KEY CHECK (id = 1),
    anchor_on DATE NOT NULL,
    played_at TIMESTAMP(6)
);
