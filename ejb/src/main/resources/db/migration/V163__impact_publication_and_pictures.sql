-- Who answered for the carriers whether a moment may be published, and when; null while nobody has.
ALTER TABLE impact_event ADD COLUMN answered_by VARCHAR(120);
ALTER TABLE impact_event ADD COLUMN answered_at TIMESTAMP(6);
UPDATE impact_event SET answered_by = recorded_by, answered_at = recorded_at WHERE is_published;

-- Its picture, and what it shows for those who don't see it.
ALTER TABLE impact_event ADD COLUMN picture_id BIGINT REFERENCES document (id);
ALTER TABLE impact_event ADD COLUMN picture_alternative VARCHAR(300);
ALTER TABLE impact_event ADD COLUMN picture_caption VARCHAR(200);
ALTER TABLE impact_event ADD CONSTRAINT impact_event_picture_described
    CHECK ((picture_id IS NULL) = (picture_alternative IS NULL));
CREATE INDEX impact_event_by_picture ON impact_event (picture_id);

ALTER TABLE impact_target ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;
