package coop.impulsion.territory.store;

import coop.impulsion.territory.SearchName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Fills the territory's tables from {@code communes-2026.csv}: 34,969 communes and 1,255 intercommunal bodies. A
 * migration, because they come with a version of the application and never change otherwise; the next year's census is
 * the next migration.
 */
public final class CommunesOf2026 implements JavaMigration {

    private static final String RESOURCE = "/coop/impulsion/territory/communes-2026.csv";
    private static final int BATCH = 1_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("031");
    }

    @Override
    public String getDescription() {
        return "territory communes of 2026";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                        CommunesOf2026.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8));
                PreparedStatement epci = connection.prepareStatement(
                        "INSERT INTO territory_epci (siren, name, search_name, population) VALUES (?, ?, ?, 0)");
                PreparedStatement commune = connection.prepareStatement("INSERT INTO territory_commune"
                        + " (insee_code, name, search_name, epci_siren, population) VALUES (?, ?, ?, ?, ?)");
                PreparedStatement sum =
                        connection.prepareStatement("UPDATE territory_epci SET population = ? WHERE siren = ?")) {
            Map<String, Integer> inhabitants = new HashMap<>();
            String siren = null;
            int waiting = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split(";", -1);
                if (line.startsWith("#")) {
                    continue;
                }
                if (fields.length == 2) {
                    siren = fields[0].isEmpty() ? null : fields[0];
                    if (siren != null) {
                        insertEpci(epci, siren, fields[1]);
                    }
                } else {
                    int population = Integer.parseInt(fields[2]);
                    addCommune(commune, siren, fields[0], fields[1], population);
                    if (siren != null) {
                        inhabitants.merge(siren, population, Integer::sum);
                    }
                    if (++waiting % BATCH == 0) {
                        commune.executeBatch();
                    }
                }
            }
            commune.executeBatch();
            for (Map.Entry<String, Integer> one : inhabitants.entrySet()) {
                sum.setInt(1, one.getValue());
                sum.setString(2, one.getKey());
                sum.addBatch();
            }
            sum.executeBatch();
        }
    }

    private static void insertEpci(PreparedStatement epci, String siren, String name) throws SQLException {
        epci.setString(1, siren);
        epci.setString(2, name);
        epci.setString(3, SearchName.of(name));
        epci.executeUpdate();
    }

    private static void addCommune(PreparedStatement commune, String siren, String code, String name, int population)
            throws SQLException {
        commune.setString(1, code);
        commune.setString(2, name);
        commune.setString(3, SearchName.of(name));
        commune.setString(4, siren);
        commune.setInt(5, population);
        commune.addBatch();
    }
}
