/** Hands files out to those who may read them. Holds no page: files are listed where they belong. */
package coop.impulsion.document.web;
