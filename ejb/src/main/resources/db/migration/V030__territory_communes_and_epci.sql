CREATE TABLE territory_epci (
    siren       CHAR(9) PRIMARY KEY,
    name        VARCHAR(200) NOT NULL,
    search_name VARCHAR(200) NOT NULL,
    population  INT NOT NULL
);

CREATE TABLE territory_commune (
    insee_code CHAR(5) PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    -- lower case, no accents, one space before each word: what a search compares
    search_name VARCHAR(200) NOT NULL,
    epci_siren CHAR(9) REFERENCES territory_epci (siren),
    population INT NOT NULL
);
CREATE INDEX territory_commune_by_name ON territory_commune (search_name);
