/**
 * Who may do what: users, their roles in each fund, the acting user of a command, and the trail of what was done and
 * refused. Holds no rule about money, applications or statements.
 */
package coop.impulsion.access;
