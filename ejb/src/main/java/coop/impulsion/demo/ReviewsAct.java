package coop.impulsion.demo;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.committee.ConflictDeclaring;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Reviewing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How members of the demo declare and review; why they give a score lies in a file, by criterion and score. */
@ApplicationScoped
class ReviewsAct {

    private static final List<String> CRITERIA = List.of(
            "NEED",
            "ANCHORING",
            "COLLECTIVE",
            "RESPONSIBILITY",
            "HYBRID_MODEL",
            "FRAMEWORK",
            "TIMING",
            "VALUE",
            "EXPERIMENT");

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private Reviewing reviewing;

    void declareNone(DemoStory story, int daysAgo, DemoPerson member, ApplicationId application) {
        story.act(daysAgo, member, () -> declaring.declare(story.fund(), application, ConflictKind.NONE, null));
    }

    void declareConflict(
            DemoStory story,
            int daysAgo,
            DemoPerson member,
            ApplicationId application,
            ConflictKind kind,
            String note) {
        story.act(daysAgo, member, () -> declaring.declare(story.fund(), application, kind, note));
    }

    void ask(DemoStory story, int daysAgo, ApplicationId application, List<MemberId> reviewers, LocalDate dueOn) {
        story.act(daysAgo, DemoPerson.NADIA, () -> reviewing.assign(story.fund(), application, reviewers, dueOn));
    }

    /** The member declares that nothing binds them, scores all criteria and hands in. */
    void review(DemoStory story, int daysAgo, DemoPerson member, ApplicationId application, String scores) {
        score(story, daysAgo, member, application, scores);
        story.act(daysAgo, member, () -> reviewing.submit(story.fund(), application));
    }

    /** @param scores one digit for each criterion, in the order of the grid; as far as it goes */
    void score(DemoStory story, int daysAgo, DemoPerson member, ApplicationId application, String scores) {
        declareNone(story, daysAgo + 1, member, application);
        Map<String, List<String>> reasons = reasons();
        for (int i = 0; i < scores.length(); i++) {
            String criterion = CRITERIA.get(i);
            int score = scores.charAt(i) - '0';
            List<String> words = reasons.get(criterion + ' ' + score);
            story.act(
                    daysAgo,
                    member,
                    () -> reviewing.score(
                            story.fund(), application, criterion, score, words.get(member.ordinal() % words.size())));
        }
    }

    private static Map<String, List<String>> reasons() {
        Map<String, List<String>> reasons = new HashMap<>();
        try (InputStream stream = ReviewsAct.class.getResourceAsStream("reasons.txt")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int colon = line.indexOf(':');
                reasons.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
