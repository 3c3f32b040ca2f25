/**
 * The door: sign-in, the headers that every answer carries, the error pages, and the token that opens the interface for
 * programs. Decides who somebody is, never what they may do: that is asked of the use cases.
 */
package coop.impulsion.access.web;
