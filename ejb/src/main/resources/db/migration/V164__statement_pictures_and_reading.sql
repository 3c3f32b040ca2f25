-- When the contributor first opened their statement; null while it is new to them.
ALTER TABLE statement_document ADD COLUMN read_at TIMESTAMP(6);

-- The picture that statements of the run show of the project, as it was then.
ALTER TABLE statement_project_sheet ADD COLUMN picture_id BIGINT REFERENCES document (id);
