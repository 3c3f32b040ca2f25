package coop.impulsion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.Role;
import coop.impulsion.web.Navigation.OpenPlace;
import coop.impulsion.web.Navigation.OpenRoom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    @Test
    void offersOnlyRoomsWhosePageExists() {
        List<OpenRoom> rooms = Navigation.roomsFor(
                EVERYBODY, Set.of("/home.xhtml", "/commitment/list.xhtml")::contains, "/home.xhtml");

        assertEquals(
                List.of("/home.xhtml", "/commitment/list.xhtml"),
                rooms.stream().map(OpenRoom::view).toList());
    }

    @Test
    void aContributorEntersTheirOwnPagesOnly() {
        List<OpenRoom> rooms = Navigation.roomsFor(Set.of(Role.CONTRIBUTOR), view -> true, "/home.xhtml");

        assertEquals(
                List.of("/home.xhtml", "/contributor/mine.xhtml", "/statement/mine.xhtml"),
                rooms.stream().map(OpenRoom::view).toList());
    }

    @Test
    void whoHasNoRoleIsOfferedNothing() {
        assertTrue(Navigation.roomsFor(Set.of(), view -> true, "/home.xhtml").isEmpty());
    }

    @Test
    void aPageThatNoLineListsBelongsToTheRoomOfItsFolder() {
        List<OpenRoom> rooms = Navigation.roomsFor(EVERYBODY, view -> true, "/commitment/item.xhtml");

        assertEquals(
                List.of("web.room.COMMITMENTS"),
                rooms.stream().filter(OpenRoom::here).map(OpenRoom::textKey).toList());
        assertFalse(rooms.stream().flatMap(room -> room.places().stream()).anyMatch(OpenPlace::here));
    }

    @Test
    void theHomePageIsNoNeighbourOfOtherPagesAtTheRoot() {
        List<OpenRoom> rooms = Navigation.roomsFor(EVERYBODY, view -> true, "/account.xhtml");

        assertFalse(rooms.stream().anyMatch(OpenRoom::here));
    }

    @Test
    void everyRoomAndPlaceHasAFrenchName() {
        Texts texts = new Texts();
        for (Room room : Room.values()) {
            assertFalse(texts.get(room.textKey()).startsWith("web."), room.textKey());
            room.places()
                    .forEach(place -> assertFalse(texts.get(place.textKey()).startsWith("web."), place.textKey()));
        }
    }
}
