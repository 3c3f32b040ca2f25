/** The pages that anybody may see: the funds, the projects that agreed to be shown. Holds no rule and no name of a person. */
package coop.impulsion.observatory.web;
