/**
 * Payments to projects: orders prepared by one person and approved by another, the files that ask the bank to pay, what
 * the bank booked, rejected or took back. Holds no rule about shares: {@code award} draws them.
 */
package coop.impulsion.disbursement;
