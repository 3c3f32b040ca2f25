package coop.impulsion.application.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.AutomaticAnswer;
import coop.impulsion.application.CampaignState;
import coop.impulsion.application.CheckAnswer;
import coop.impulsion.application.CheckKind;
import coop.impulsion.application.CorrectionReason;
import coop.impulsion.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every state has its words, for the carrier, for the staff and as a filter. */
class StatusWordsTest {

    private static final Texts TEXTS = new Texts();

    @Test
    void everyConstantHasItsWords() {
        List<String> missing = new ArrayList<>();
        for (ApplicationStatus status : ApplicationStatus.values()) {
            for (String key : List.of("ApplicationStatus.", "next.", "staffNext.")) {
                expect(key + status, missing);
            }
            expect("ApplicationStatus." + status + ".plural", missing);
        }
        for (CampaignState state : CampaignState.values()) {
            expect("CampaignState." + state, missing);
            expect("campaign.next." + state, missing);
        }
        for (AutomaticAnswer.Because because : AutomaticAnswer.Because.values()) {
            expect("because." + because, missing);
        }
        for (Enum<?>[] constants :
                List.<Enum<?>[]>of(CheckAnswer.values(), CheckKind.values(), CorrectionReason.values())) {
            for (Enum<?> constant : constants) {
                expect(constant.getDeclaringClass().getSimpleName() + '.' + constant, missing);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static void expect(String key, List<String> missing) {
        if (!TEXTS.containsKey("application." + key)) {
            missing.add(key);
        }
    }
}
