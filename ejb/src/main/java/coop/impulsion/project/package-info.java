/**
 * The registry of accompanied projects, funded here or not: what a project is called, who carries it, where it is, what
 * it is about and how it stands. Holds no application, no award and no money.
 */
package coop.impulsion.project;
