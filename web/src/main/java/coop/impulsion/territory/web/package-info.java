/** How communes and intercommunal bodies are found as one types, with a script or without. Holds no rule. */
package coop.impulsion.territory.web;
