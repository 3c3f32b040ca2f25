package coop.impulsion.committee;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Gives a person a seat in the committee.
 *
 * @param userName sign-in of a user who has the role of the seat in that fund
 * @param capacity whom they speak for, for example "Communauté d'agglomération ECLA"; null for themselves
 * @param sinceOn first day
 */
public record NameMember(FundId fund, String userName, String capacity, SeatKind seat, LocalDate sinceOn) {}
