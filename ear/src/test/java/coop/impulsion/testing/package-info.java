/**
 * What the tests of the shipped application stand on: one server with the EAR deployed once, on either database, and a
 * browser. Holds no test of a feature.
 */
package coop.impulsion.testing;
