/**
 * The pages of awards: what was decided, the agreement and its schedule, evidence, money that comes back, and the answer to
 * "why this amount?". Holds no rule.
 */
package coop.impulsion.award.web;
