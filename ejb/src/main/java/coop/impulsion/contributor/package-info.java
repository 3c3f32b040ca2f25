/**
 * Who puts money, time or things into a fund: public bodies, patron companies, citizens. Holds no promise and no amount
 * (that is {@code commitment}).
 */
package coop.impulsion.contributor;
