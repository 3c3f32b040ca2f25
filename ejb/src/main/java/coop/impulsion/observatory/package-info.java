/**
 * What a fund shows to everybody: who gave how much by class, what the money paid for, the projects whose carriers agreed to
 * be shown. Holds nothing of a person; citizens appear only in aggregates of three or more.
 */
package coop.impulsion.observatory;
