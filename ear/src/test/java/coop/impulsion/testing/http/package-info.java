/** The portal as a program sees it that behaves like a browser: cookies, redirects, links and forms. Holds no test. */
package coop.impulsion.testing.http;
