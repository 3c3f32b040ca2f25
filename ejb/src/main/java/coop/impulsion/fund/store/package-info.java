/** How funds, their sharing agreements and their numbers are kept and read. Holds no rule. */
package coop.impulsion.fund.store;
