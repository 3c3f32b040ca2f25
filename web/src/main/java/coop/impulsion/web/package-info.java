/**
 * The frame that every page stands in: who is signed in, which fund is looked at, the rooms they may enter, texts,
 * converters, and the edge where refusals and failures become messages. Holds no rule of the fund and no query.
 */
package coop.impulsion.web;
