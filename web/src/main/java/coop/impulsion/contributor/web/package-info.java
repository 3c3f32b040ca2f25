/** The pages of contributors: their list, their page, their form, and what a contributor sees of itself. Holds no rule. */
package coop.impulsion.contributor.web;
