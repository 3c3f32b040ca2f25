/** What browsers and interfaces are told while the installation makes itself ready. Holds nothing of a feature. */
package coop.impulsion.schema.web;
