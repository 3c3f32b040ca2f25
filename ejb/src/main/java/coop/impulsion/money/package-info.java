/**
 * Amounts of euro in whole cents. Holds the value and nothing else: no splitting (that is {@code risksharing}), no
 * formatting, no persistence. Imports nothing but {@code java.*}.
 */
package coop.impulsion.money;
