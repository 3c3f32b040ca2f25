/**
 * Risk sharing for programs: reads a what-if, lets the engine answer it and writes the answer. Stores nothing and
 * computes nothing.
 */
package coop.impulsion.risksharing.web;
