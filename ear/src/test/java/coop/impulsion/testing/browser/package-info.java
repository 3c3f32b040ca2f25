/** A browser before the running portal, and what every page is held to there. Holds no test. */
package coop.impulsion.testing.browser;
