package coop.impulsion.access;

import java.util.List;

/** Some users of a fund, by display name, and how many there are in all. */
public record UserPart(List<UserView> users, long count) {}
