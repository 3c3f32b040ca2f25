package coop.impulsion.access;

import java.time.Instant;

/**
 * Who last did something to an item, and when; what a refused stale page tells its reader.
 *
 * @param by the person's name as pages show it
 * @param at the moment of the act
 */
public record Change(String by, Instant at) {}
