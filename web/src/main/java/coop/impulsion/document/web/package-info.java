/** Files of all features on their way to the browser. Holds no rule of who may read which: their features say. */
package coop.impulsion.document.web;
