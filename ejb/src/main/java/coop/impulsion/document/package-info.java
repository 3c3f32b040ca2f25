/**
 * Files kept for good, uploads and papers alike: what may be uploaded, how a file is known again (SHA-256), who may read
 * it. Holds no meaning of a file: the feature that keeps one knows what it is for and who its readers are.
 */
package coop.impulsion.document;
