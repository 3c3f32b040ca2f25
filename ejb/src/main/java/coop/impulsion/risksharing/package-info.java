/**
 * How an award is shared between commitments and how instalments draw on the shares: exact, in whole cents, the same
 * whatever the order of its inputs. Imports nothing but {@code java.*} and {@code money}: no CDI, no JPA.
 */
package coop.impulsion.risksharing;
