/** Pages of the simulator: what-ifs that a person changes, keeps, compares and tests, apart from the fund. */
package coop.impulsion.scenario.web;
