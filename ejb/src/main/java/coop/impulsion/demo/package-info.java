/**
 * The demo: one year of an invented fund in the Pays Lédonien, played through the real use cases by its people with a
 * clock that travels. Amounts, companies and persons are invented; communes and intercommunal bodies are real. Writes no
 * row of its own.
 */
package coop.impulsion.demo;
