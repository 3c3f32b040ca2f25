package coop.impulsion.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lons-le-Saunier | ' lons le saunier'",
                "St-Claude | ' saint claude'",
                "Ste Agnès | ' sainte agnes'",
                "Œuilly | ' oeuilly'",
                "  L'Étoile  | ' l etoile'",
                "Este | ' este'",
                "% | ''"
            })
    void isWhatSearchesCompare(String typed, String compared) {
        assertEquals(compared, SearchName.of(typed));
    }
}
