-- Whether its carriers agreed that the public page shows the project; null while they have not answered.
ALTER TABLE project ADD COLUMN is_shown BOOLEAN;
