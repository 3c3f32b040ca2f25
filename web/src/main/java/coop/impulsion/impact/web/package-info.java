/** The pages of follow-up: indicators, measures, moments of the story, the first post, verdicts. Holds no rule. */
package coop.impulsion.impact.web;
