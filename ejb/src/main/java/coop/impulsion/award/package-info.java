/**
 * Awards: the shares that a decision reserves, the agreement, its schedule of instalments, its end. Holds no payment.
 */
package coop.impulsion.award;
