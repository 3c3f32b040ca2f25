/** Classes that break the rules on purpose, each for the rule that must catch it. Nothing else uses them. */
package coop.impulsion.architecture.canary;
