package coop.impulsion.web;

import coop.impulsion.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The left side of the frame: the rooms of the user's roles, the room one is in, and the places inside it. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    private List<OpenRoom> rooms;

    /** In the order of {@link Room}; empty when nobody is signed in. */
    public List<OpenRoom> getRooms() {
        if (rooms == null) {
            rooms = user.isSignedIn() ? roomsFor(user.getRoles(), this::exists, request.getServletPath()) : List.of();
        }
        return rooms;
    }

    /** The places of the room one is in, when there is a choice; else none. */
    public List<OpenPlace> getPlacesHere() {
        return getRooms().stream()
                .filter(room -> room.here() && room.places().size() > 1)
                .findFirst()
                .map(OpenRoom::places)
                .orElse(List.of());
    }

    /** Whether the page of an address is there. */
    boolean leadsTo(String address) {
        int query = address.indexOf('?');
        return exists(query < 0 ? address : address.substring(0, query));
    }

    /**
     * @param exists tells whether a view is there
     * @param view the page being shown; its room is the one that lists it, or else one with a page in its folder
     */
    static List<OpenRoom> roomsFor(Set<Role> roles, Predicate<String> exists, String view) {
        Room here = roomOf(view);
        List<OpenRoom> open = new ArrayList<>();
        for (Room room : Room.values()) {
            List<OpenPlace> places = room.places().stream()
                    .filter(place -> place.roles().stream().anyMatch(roles::contains) && exists.test(place.view()))
                    .map(place -> new OpenPlace(
                            place.view(), place.textKey(), place.view().equals(view)))
                    .toList();
            if (!places.isEmpty()) {
                open.add(new OpenRoom(room.textKey(), places.get(0).view(), room == here, places));
            }
        }
        return open;
    }

    private static Room roomOf(String view) {
        Room neighbour = null;
        for (Room room : Room.values()) {
            for (Place place : room.places()) {
                if (place.view().equals(view)) {
                    return room;
                }
                if (neighbour == null && place.folder().length() > 1 && view.startsWith(place.folder())) {
                    neighbour = room;
                }
            }
        }
        return neighbour;
    }

    private boolean exists(String view) {
        ServletContext context = request.getServletContext();
        try {
            return context.getResource(view) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(view, impossible);
        }
    }

    /**
     * A room that the user may enter.
     *
     * @param view its first place
     * @param here whether the page being shown is in it
     */
    public record OpenRoom(String textKey, String view, boolean here, List<OpenPlace> places) {}

    /** A place in a room; {@code here} tells that it is the page being shown. */
    public record OpenPlace(String view, String textKey, boolean here) {}
}
