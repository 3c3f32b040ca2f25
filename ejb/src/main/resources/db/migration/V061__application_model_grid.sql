-- The model grid of cooperative territorial entrepreneurship (ECT): a fund starts from a copy of it and edits its own.
INSERT INTO application_grid (id, fund_id, version_no, title, highest_score, version)
VALUES (1, NULL, 1, 'Grille de l''entrepreneuriat coopératif territorial', 5, 1);

INSERT INTO application_criterion (id, grid_id, place, code, title, question, help, guidance, weight, version) VALUES
(1, 1, 0, 'NEED', 'Un besoin du territoire',
 'À quel besoin du territoire votre projet répond-il, et qui l''exprime ?',
 'Dites qui rencontre ce besoin, comment vous le savez (rencontres, enquêtes, chiffres) et ce qui existe déjà.',
 'Le besoin n''est pas décrit
Le besoin est supposé, personne ne l''a vérifié
Le besoin est décrit et quelques personnes concernées ont été rencontrées
Le besoin est vérifié auprès de ceux qui le vivent
Le besoin est vérifié et porté par ceux qui le vivent, avec des chiffres', 2, 1),
(2, 1, 1, 'ANCHORING', 'L''ancrage territorial',
 'En quoi votre projet tient-il à ce territoire, à ses ressources et à ses habitants ?',
 'Ressources locales, savoir-faire, lieux, filières ; ce qui changerait si le projet se faisait ailleurs.',
 'Le projet pourrait se faire partout de la même façon
Le territoire est seulement le lieu où il se fait
Il mobilise quelques ressources locales
Il repose sur des ressources et des acteurs du territoire
Il naît du territoire, le nourrit en retour et en renforce les liens', 2, 1),
(3, 1, 2, 'COLLECTIVE', 'Le portage collectif',
 'Qui porte le projet avec vous, et qui décide de quoi ?',
 'Porteurs, comité de co-portage, habitants, entreprises, collectivités ; leurs engagements.',
 'Une personne seule
Une personne entourée d''avis ponctuels
Un petit groupe se réunit, les rôles restent flous
Un collectif engagé, avec des rôles clairs
Un collectif divers et engagé, qui décide ensemble et s''élargit', 2, 1),
(4, 1, 3, 'RESPONSIBILITY', 'Une personne qui s''engage',
 'Qui prend la responsabilité du projet pendant l''essai, avec quelle expérience et quel temps ?',
 'L''entrepreneur de territoire : disponibilité, compétences, légitimité auprès du collectif.',
 'Personne n''est désigné
Une personne est pressentie
Une personne est désignée, sa disponibilité reste à confirmer
Une personne est engagée et reconnue par le collectif
Une personne est engagée, reconnue, compétente, et sa relève est pensée', 1, 1),
(5, 1, 4, 'HYBRID_MODEL', 'Le modèle économique hybride',
 'De quoi vivra le projet après l''essai : ventes, soutien public, mécénat, bénévolat, échanges ?',
 'Toutes les ressources comptent, y compris celles qui ne sont pas de l''argent.',
 'Aucune ressource n''est identifiée après l''essai
Une seule ressource, incertaine
Plusieurs ressources sont envisagées
Plusieurs ressources sont probables et chiffrées
Des ressources variées, en partie acquises, qui se soutiennent', 2, 1),
(6, 1, 5, 'FRAMEWORK', 'Un cadre et des alliés',
 'Quels acteurs publics et quels accompagnants vous soutiennent, et comment ?',
 'Dispositifs, politiques locales, intermédiaires d''innovation ; au-delà du financement : achat, garantie, mise en relation.',
 'Aucun soutien
Des contacts sans suite
Un acteur s''intéresse au projet
Plusieurs acteurs ont un rôle concret
Des acteurs publics et des accompagnants sont parties prenantes', 1, 1),
(7, 1, 6, 'TIMING', 'Le moment et la maturation',
 'Pourquoi maintenant, et qu''avez-vous déjà fait mûrir ?',
 'Opportunités, étapes franchies, essais déjà menés, ce qui en a été appris.',
 'Une idée récente, sans travail préparatoire
Quelques échanges exploratoires
Un travail préparatoire réel, des questions ouvertes
Un projet mûri, prêt à être essayé
Un projet mûri, une opportunité claire, des apprentissages déjà tirés', 1, 1),
(8, 1, 7, 'VALUE', 'Les richesses créées',
 'Qu''apportera le projet au territoire au-delà de l''argent ?',
 'Coopérations, résilience, compétences, lien social, environnement ; comment vous le raconterez et le mesurerez.',
 'Aucun apport décrit
Des apports généraux
Des apports précis, non mesurés
Des apports précis et suivis par quelques indicateurs
Des apports partagés avec les bénéficiaires, suivis et racontés', 1, 1),
(9, 1, 8, 'EXPERIMENT', 'L''expérimentation',
 'Que voulez-vous apprendre de cet essai, et que ferez-vous selon ce que vous aurez appris ?',
 'Reliez vos hypothèses, vos signes de réussite et ce que vous décideriez : continuer, changer de voie, arrêter.',
 'Rien n''est à vérifier
Les hypothèses sont vagues
Les hypothèses sont claires, les signes de réussite incomplets
Hypothèses et signes de réussite sont clairs et observables
Un essai bien conçu, à la perte acceptable, dont chacun apprendra', 2, 1);

INSERT INTO application_check (id, fund_id, place, kind, title, help, parameter, is_active, version) VALUES
(1, NULL, 0, 'TERRITORY', 'Le projet se situe dans le territoire du fonds',
 'La commune du projet, ou son intercommunalité, figure parmi celles du fonds.', NULL, TRUE, 1),
(2, NULL, 1, 'COST_CATEGORY', 'La demande porte sur ce que le fonds finance',
 'Premier poste, besoins matériels, ingénierie, dans la limite du budget de chacun.', NULL, TRUE, 1),
(3, NULL, 2, 'LEGAL_CAPACITY', 'Une personne morale peut signer la convention',
 'Organisation constituée, avec un numéro SIREN valide.', NULL, TRUE, 1),
(4, NULL, 3, 'STATE_AID', 'Les aides de minimis restent sous le plafond',
 'Aides reçues sur trois ans glissants et demande, ensemble au plus 300 000 €.', '30000000', TRUE, 1),
(5, NULL, 4, 'BY_HAND', 'Le dossier décrit un essai, pas un fonctionnement courant',
 'Des hypothèses à vérifier, une durée, des signes de réussite.', NULL, TRUE, 1);
