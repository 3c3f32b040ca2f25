/** The pages of the registry of projects: its list, a project with all that became of it, its forms. Holds no rule. */
package coop.impulsion.project.web;
